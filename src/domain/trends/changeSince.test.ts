import { expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { changeSince } from './changeSince.ts';
import { linkEditions } from './EditionChain.ts';

const standard = standardOf(1, 2, 3, 4, 5, 6, 7);
const chain = linkEditions([standard], []);
const officeYear = (year: number, scores: Parameters<typeof assessScores>[1]) => ({
  evaluation: String(year),
  year,
  standard,
  items: assessScores(standard, scores),
});

test('counts each kind, on the requirements that both years have scored', () => {
  const before = officeYear(2025, { 1: 2, 2: 1, 3: 2, 4: 3, 5: 4, 6: 'unknown' });
  const after = officeYear(2026, { 1: 4, 2: 2, 3: 2, 4: 1, 5: 3, 6: 4, 7: 4 });
  const change = changeSince(before, after, chain);
  expect(change.kinds).toEqual({ closed: 1, improved: 1, unchanged: 1, weaker: 1, newGap: 1 });
  expect([change.compared, change.applicable]).toEqual([5, 7]);
  // The two that only the later year has scored are in neither share.
  expect([change.before.share, change.after.share]).toEqual([12 / 20, 12 / 20]);
});

test('of nothing in common there is no share, and no 0', () => {
  const change = changeSince(officeYear(2025, { 1: 2 }), officeYear(2026, { 2: 4 }), chain);
  expect([change.compared, change.before.share, change.after.share]).toEqual([0, null, null]);
});
