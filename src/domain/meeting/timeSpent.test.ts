import { expect, test } from 'vitest';
import { timeSpent } from './timeSpent.ts';

const now = new Date('2026-03-02T08:10:00.000Z');

test('a timer that runs counts from when it was started, on top of what was spent before', () => {
  expect(timeSpent({ spent: null, runningSince: null }, now)).toBe(0);
  expect(timeSpent({ spent: 90, runningSince: null }, now)).toBe(90);
  expect(timeSpent({ spent: 90, runningSince: '2026-03-02T08:09:30.000Z' }, now)).toBe(120);
});

test('a clock that is behind, or cannot be read, adds nothing, and no point has more than a day', () => {
  expect(timeSpent({ spent: 5, runningSince: '2026-03-02T09:00:00.000Z' }, now)).toBe(5);
  expect(timeSpent({ spent: 5, runningSince: 'i går' }, now)).toBe(5);
  expect(timeSpent({ spent: 5, runningSince: '2026-02-01T08:00:00.000Z' }, now)).toBe(86_400);
});
