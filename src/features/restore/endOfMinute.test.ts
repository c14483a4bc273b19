import { expect, test } from 'vitest';
import { endOfMinute } from './endOfMinute.ts';

const now = new Date(2026, 2, 5, 15, 0, 20);

test('the whole minute counts, on the clock of the machine', () => {
  const expected = new Date(2026, 2, 5, 14, 3, 59, 999).toISOString();
  expect(endOfMinute('2026-03-05T14:03', now)).toBe(expected);
  expect(endOfMinute('2026-03-05T14:03:20', now)).toBe(expected);
});

test('of the minute that is not over, as much as has been', () => {
  expect(endOfMinute('2026-03-05T15:00', now)).toBe(now.toISOString());
});

test('a minute that has not begun is no point to go back to', () => {
  expect(endOfMinute('2026-03-05T15:01', now)).toBeNull();
  expect(endOfMinute('2096-03-05T15:00', now)).toBeNull();
});

test.each(['', '2026-13-45T99:99', 'i går'])('«%s» is no moment', (typed) => {
  expect(endOfMinute(typed, now)).toBeNull();
});
