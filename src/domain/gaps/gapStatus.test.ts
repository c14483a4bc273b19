import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import type { Score } from '../evaluation/Answer.ts';
import { gapStatus, openSinceYear } from './gapStatus.ts';
import { rankGaps } from './rankGaps.ts';
import { countYearsOpen } from './yearsOpen.ts';

const standard = standardOf(2, 1);

function statusAfter(before: Score | undefined) {
  const items = assessScores(standard, { 1: 2 });
  // Another requirement stands before it, and says nothing of it.
  const lastYear = before === undefined ? null : assessScores(standard, { 2: 'unknown', 1: before });
  const years = [{ year: 2026, items }, ...(lastYear ? [{ year: 2025, items: lastYear }] : [])];
  const [gap] = rankGaps(standard, items, { yearsOpen: countYearsOpen(years), withAction: new Set() });
  if (!gap) throw new Error('There is no gap');
  return [gapStatus(gap, lastYear), openSinceYear(gap, 2026)];
}

describe('whether a gap was there before', () => {
  test('it was a gap the year before: open since then', () => {
    expect(statusAfter(3)).toEqual(['open', 2025]);
  });

  test('the year before reached the target: new', () => {
    expect(statusAfter(4)).toEqual(['new', 2026]);
  });

  test('nothing is known of the year before: it is not called new', () => {
    expect(statusAfter(undefined)).toEqual(['unknown', 2026]);
    expect(statusAfter(null)).toEqual(['unknown', 2026]);
    expect(statusAfter('unknown')).toEqual(['unknown', 2026]);
    expect(statusAfter('notRelevant')).toEqual(['unknown', 2026]);
  });
});
