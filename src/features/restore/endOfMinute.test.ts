import { expect, test } from 'vitest';
import { endOfMinute } from './endOfMinute.ts';

test('the whole minute counts, on the clock of the machine', () => {
  const expected = new Date(2026, 2, 5, 14, 3, 59, 999).toISOString();
  expect(endOfMinute('2026-03-05T14:03')).toBe(expected);
  expect(endOfMinute('2026-03-05T14:03:20')).toBe(expected);
});

test.each(['', '2026-13-45T99:99', 'i går'])('«%s» is no moment', (typed) => {
  expect(endOfMinute(typed)).toBeNull();
});
