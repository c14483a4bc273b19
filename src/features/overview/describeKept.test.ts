import { expect, test } from 'vitest';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { describeKept } from './describeKept.ts';

const evaluation = 'kontor_2026_standard_1';
const standard = buildStandard({
  requirements: [buildRequirement({ number: 28, shortName: 'Guideordning' })],
});
const keptIn = (numbers: readonly number[]) => [
  {
    evaluation,
    kept: numbers.map((number) => ({
      entity: 'answer' as const,
      entityId: answerId(evaluation, number),
      fields: [{ field: 'justification', now: 'ny', past: null }],
    })),
  },
];

test('what is kept goes by the short name of the requirement', () => {
  expect(describeKept(keptIn([28]), new Map([[evaluation, standard]]))).toBe(
    'Skrevet etterpå, og derfor beholdt: krav 28 · Guideordning (begrunnelse).',
  );
});

test('without the standard it goes by the number, and where nothing is kept nothing is said', () => {
  expect(describeKept(keptIn([28]), new Map([[evaluation, null]]))).toBe(
    'Skrevet etterpå, og derfor beholdt: krav 28 (begrunnelse).',
  );
  expect(describeKept(keptIn([]), new Map())).toBe('');
});

test('so many are named, and the rest are counted', () => {
  expect(describeKept(keptIn([1, 2, 3, 4, 5, 6, 7, 8]), new Map())).toMatch(
    /krav 6 \(\S+\) og 2 felter til\.$/,
  );
});
