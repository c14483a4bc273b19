import { expect, test } from 'vitest';
import { fc } from '../../../tests/support/propertyTests.ts';
import { addMonths, dayAfter, dayIn, daysFrom, monthIndexOf } from './addMonths.ts';

const anyDay = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

test('a day so many months later is in that month, on the same date or the last there is', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 240 }), (day, months) => {
      const later = addMonths(day, months);
      expect(monthIndexOf(later)).toBe(monthIndexOf(day) + months);
      const isSameDate = later.slice(8) === day.slice(8);
      const isLastOfMonth = monthIndexOf(dayAfter(later)) === monthIndexOf(later) + 1;
      expect(isSameDate || (isLastOfMonth && later.slice(8) < day.slice(8))).toBe(true);
    }),
  );
});

test('the day after is one day on, over months, years and leap days', () => {
  fc.assert(fc.property(anyDay, (day) => daysFrom(day, dayAfter(day)) === 1));
  expect(dayAfter('2028-02-28')).toBe('2028-02-29');
  expect(dayAfter('2026-02-28')).toBe('2026-03-01');
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
});

test('a date that a month does not have is its last', () => {
  expect(dayIn(2026, 2, 31)).toBe('2026-02-28');
  expect(dayIn(2026, 6, 5)).toBe('2026-06-05');
});
