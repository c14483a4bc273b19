import { expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
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

test('counts each direction, on the requirements that both years have scored', () => {
  const before = officeYear(2025, { 1: 2, 2: 1, 3: 2, 4: 3, 5: 4, 6: 'unknown' });
  const after = officeYear(2026, { 1: 4, 2: 2, 3: 2, 4: 1, 5: 3, 6: 4, 7: 4 });
  const change = changeSince(before, after, chain);
  expect(change.counts).toEqual({ up: 2, reachedTarget: 1, unchanged: 1, down: 2, fellBelowTarget: 1 });
  expect([change.compared, change.applicable]).toEqual([5, 7]);
  // The two that only the later year has scored are in neither share.
  expect([change.before.share, change.after.share]).toEqual([12 / 20, 12 / 20]);
});

test('what is not the office’s is not among what applies', () => {
  const withOthers = buildStandard({
    requirements: [buildRequirement({ number: 1 }), buildRequirement({ number: 2, responsible: ['byen'] })],
  });
  const year = (at: number) => ({
    evaluation: String(at),
    year: at,
    standard: withOthers,
    items: assessScores(withOthers, { 1: 2, 2: 3 }),
  });
  const change = changeSince(year(2025), year(2026), linkEditions([withOthers], []));
  expect([change.compared, change.applicable]).toEqual([1, 1]);
});

test('of nothing in common there is no share, and no 0', () => {
  const change = changeSince(officeYear(2025, { 1: 2 }), officeYear(2026, { 2: 4 }), chain);
  expect([change.compared, change.before.share, change.after.share]).toEqual([0, null, null]);
});
