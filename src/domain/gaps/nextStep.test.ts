import { expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { assessRequirements } from '../scoring/assessedRequirements.ts';
import { nextStep } from './nextStep.ts';

const standard = standardOf(1, 2, 3);
const done = { score: 4, justification: 'Slik gjør vi det.' } as const;
const disputed = { ...done, conflicts: [{ field: 'score', changes: ['a', 'b'] }] };

test('nothing applies to an office of a kind that the standard addresses nothing to', () => {
  expect(nextStep(assessRequirements(standard, 'oslo-vo', []), 0)).toEqual({ kind: 'nothingApplies' });
});

test('assessing comes first, from the beginning and on the way, and «vet ikke» is not assessed', () => {
  expect(nextStep(assessScores(standard, {}), 0)).toEqual({
    kind: 'assess',
    begun: false,
    remaining: 3,
    applicable: 3,
  });
  expect(nextStep(assessScores(standard, { 1: 'unknown', 2: disputed }), 1)).toEqual({
    kind: 'assess',
    begun: true,
    remaining: 2,
    applicable: 3,
  });
});

test('then agreeing, on requirements and indicators', () => {
  expect(nextStep(assessScores(standard, { 1: disputed, 2: 'unknown', 3: done }), 0)).toEqual({
    kind: 'agree',
    requirements: 1,
    indicators: 0,
  });
  expect(nextStep(assessScores(standard, { 1: done, 2: done, 3: done }), 2)).toEqual({
    kind: 'agree',
    requirements: 0,
    indicators: 2,
  });
});

test('then finding out, then justifying, and then the report', () => {
  expect(nextStep(assessScores(standard, { 1: 'unknown', 2: 1, 3: done }), 0)).toEqual({
    kind: 'findOut',
    unknown: 1,
    applicable: 3,
  });
  expect(nextStep(assessScores(standard, { 1: 1, 2: 'notRelevant', 3: done }), 0)).toEqual({
    kind: 'justify',
    unjustified: 2,
    applicable: 3,
  });
  expect(nextStep(assessScores(standard, { 1: done, 2: done, 3: done }), 0)).toEqual({
    kind: 'ready',
    applicable: 3,
  });
});

test('what does not apply counts nowhere, whatever is said of it', () => {
  const items = assessScores(standard, { 1: done, 2: done, 3: { score: null } }).map((item) =>
    item.requirement.number === 3 ? { ...item, applicable: false } : item,
  );
  expect(nextStep(items, 0)).toEqual({ kind: 'ready', applicable: 2 });
});

test('of what is signed nothing is left to assess: the plan goes on', () => {
  const signed = { role: 'NAV-leder', signedAt: '2026-11-03T09:00:00.000Z' };
  expect(nextStep(assessScores(standard, { 1: done }), 0, signed)).toEqual({ kind: 'signed', ...signed });
  expect(nextStep(assessScores(standard, { 1: done }), 0, null)).toMatchObject({ kind: 'assess' });
});
