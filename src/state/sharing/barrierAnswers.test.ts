import { expect, test } from 'vitest';
import type { Patch } from '#src/domain/changes/Change.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation } from '#src/domain/changes/readEvaluation.ts';
import { exampleBarrierId } from '../../../tests/support/buildBarrier.ts';
import { buildChange, buildEvaluationChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { withControlDigits } from '../../../tests/support/identityNumber.ts';
import { placesInAnswers } from './barrierAnswers.ts';

const person = `Gjelder ${withControlDigits('050585123') ?? ''}`;

function placesOf(...patches: Patch[]) {
  const read = readEvaluation({
    app: 'rettesnor',
    schemaVersion,
    id: exampleEvaluation,
    changes: [
      buildEvaluationChange(),
      buildChange({ justification: person }, { minutes: 1 }),
      ...patches.map((patch, index) =>
        buildChange(patch, {
          entity: 'barrier',
          entityId: exampleBarrierId(index),
          minutes: 2 + index,
        }),
      ),
    ],
  });
  if (!read.ok) throw new Error(read.error.what);
  return placesInAnswers(read.log).map(({ row, field }) => [row, field]);
}

test('what would leave is looked through: barriers that are removed too, and nothing of what stays', () => {
  expect(
    placesOf({ description: 'Ingen tolk' }, { description: person, removed: true }, { answer: person }),
  ).toEqual([
    [exampleBarrierId(1), 'description'],
    [exampleBarrierId(2), 'answer'],
  ]);
});

test.each([
  'description',
  'consequence',
  'otherCause',
  'metIn',
  'followUp',
  'liftedTo',
  'answer',
  'endReason',
])('%s is looked through', (field) => {
  expect(placesOf({ [field]: person })).toEqual([[exampleBarrierId(0), field]]);
});
