import { expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import type { Answer, Score } from '../evaluation/Answer.ts';
import { isDone } from './isDone.ts';

const standard = standardOf(1);
const done = (said: Score | Partial<Answer>) => assessScores(standard, { 1: said }).map(isDone)[0];

test('a check mark stands where it is scored, justified where expected, and free of disagreement', () => {
  expect(done({ score: 4, justification: 'Rutine fra mars.' })).toBe(true);
  expect(done({ score: 'notRelevant', justification: 'Vi har ikke slike saker.' })).toBe(true);
});

test('before that it is only answered', () => {
  expect(done(null)).toBe(false);
  expect(done('unknown')).toBe(false);
  expect(done('notRelevant')).toBe(false);
  const conflicts = [{ field: 'score', changes: ['a', 'b'] }];
  expect(done({ score: 4, justification: 'Rutine fra mars.', conflicts })).toBe(false);
});
