import { expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { needsDecision } from './needsDecision.ts';
import { rankGaps } from './rankGaps.ts';

const standard = standardOf(1, 2, 3, 4, 5);
const withAction: ReadonlySet<number> = new Set();

function decided(scores: Record<number, number>, yearsOpen: [number, number][] = []): number[] {
  const gaps = rankGaps(standard, assessScores(standard, scores), {
    yearsOpen: new Map(yearsOpen),
    withAction,
  });
  return needsDecision(gaps).map(({ item }) => item.requirement.number);
}

test('a gap of three levels or more is brought up at once', () => {
  expect(decided({ 1: 0, 2: 1, 3: 2, 4: 3, 5: 4 })).toEqual([1, 2]);
});

test('a gap of two levels is brought up when it was there the year before', () => {
  expect(decided({ 1: 2, 2: 2 }, [[2, 2]])).toEqual([2]);
});

test('a gap of one level is not, however long it has been open', () => {
  expect(decided({ 1: 3 }, [[1, 9]])).toEqual([]);
});

test('what is only advised («bør») is never brought up', () => {
  const advised = buildStandard({ requirements: [buildRequirement({ number: 1, obligation: 'bor' })] });
  const gaps = rankGaps(advised, assessScores(advised, { 1: 0 }), {
    yearsOpen: new Map([[1, 5]]),
    withAction,
  });
  expect(gaps).toHaveLength(1);
  expect(needsDecision(gaps)).toEqual([]);
});

test('the order is that of the gaps', () => {
  expect(decided({ 1: 1, 2: 0, 3: 0 })).toEqual([2, 3, 1]);
});
