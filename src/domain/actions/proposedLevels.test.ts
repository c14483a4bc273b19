import { expect, test } from 'vitest';
import { buildAction } from '../../../tests/support/buildAction.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { idAt } from '../../../tests/support/buildChange.ts';
import { standardOf } from '../../../tests/support/assessScores.ts';
import type { Score } from '../evaluation/Answer.ts';
import { proposedLevels } from './proposedLevels.ts';

const standard = standardOf(1, 2, 3, 4, 5, 6);
const scores: Record<number, Score> = { 1: 1, 2: 3, 3: null, 4: 'notRelevant', 5: 'unknown', 6: 4 };
const answersOf = (said: Record<number, Score>) => (number: number) =>
  number in said ? { score: said[number] ?? null, heads: {} } : undefined;
const expected = { 1: 3, 2: 3, 3: 2, 4: 4, 5: 4, 6: 2, 99: 3 };

test('a done action proposes the levels that are not there yet, and nobody else proposes any', () => {
  const propose = (overrides: Parameters<typeof buildAction>[1]) =>
    proposedLevels(buildAction(1, { expected, ...overrides }), standard, answersOf(scores));
  expect(propose({ status: 'done' })).toEqual([
    { number: 1, level: 3 },
    { number: 3, level: 2 },
    { number: 5, level: 4 },
  ]);
  expect(propose({ status: 'done', removed: true })).toEqual([]);
  expect(propose({ status: 'correct' })).toEqual([]);
  expect(propose({ status: 'dropped' })).toEqual([]);
});

test('the lowest level is proposed where there is none, and 0 is no lower than it', () => {
  const action = buildAction(1, { expected: { 1: 0, 2: 0, 3: 0 }, status: 'done' });
  const said: Record<number, Score> = { 1: null, 2: 0, 3: 'unknown' };
  expect(proposedLevels(action, standard, answersOf(said))).toEqual([
    { number: 1, level: 0 },
    { number: 3, level: 0 },
  ]);
});

test('a level that the scale does not have is not proposed', () => {
  const action = buildAction(1, { expected: { 1: 5 }, status: 'done' });
  expect(proposedLevels(action, standard, () => undefined)).toEqual([]);
});

test('what the office has answered since it was done is not asked about again, and what it answered before is', () => {
  const heads = { status: [idAt(4)] };
  const action = buildAction(1, { expected: { 1: 4, 2: 4, 3: 4 }, status: 'done', heads });
  const minutes: Record<number, number> = { 1: 3, 2: 5 };
  const answerOf = (number: number) =>
    buildAnswer(
      number,
      number in minutes ? { score: 2, heads: { score: [idAt(minutes[number] ?? 0)] } } : {},
    );
  expect(proposedLevels(action, standard, answerOf)).toEqual([
    { number: 1, level: 4 },
    { number: 3, level: 4 },
  ]);
});
