import { expect, test } from 'vitest';
import { parseUnknown } from '../../input/parseUnknown.ts';
import { day, instant } from './fieldSchemas.ts';

const isDay = (value: unknown) => parseUnknown(day, value).ok;
const isInstant = (value: unknown) => parseUnknown(instant, value).ok;

test('every day of a leap year and of another is a day, and its first moment is a moment', () => {
  const first = Date.UTC(2028, 0, 1);
  const days = Array.from({ length: 366 + 365 }, (_, index) => new Date(first + index * 86_400_000));
  expect(days.at(-1)?.toISOString()).toBe('2029-12-31T00:00:00.000Z');
  for (const date of days) {
    const moment = date.toISOString();
    expect([moment, isDay(moment.slice(0, 10)), isInstant(moment)]).toEqual([moment, true, true]);
  }
});

test.each(['1990-01-01', '1999-12-31', '2000-02-29', '2100-02-28', '2199-06-30', '2200-12-31'])(
  '%s is a day',
  (value) => {
    expect(isDay(value)).toBe(true);
  },
);

test.each([
  '0001-01-01',
  '0026-03-01',
  '1989-12-31',
  '2201-01-01',
  '9999-12-31',
  '2100-02-29',
  '2026-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-01',
  '2026-01-00',
  '2026-01-32',
  '9999-99-99',
  '+012026-03-01',
  '2026-3-1',
  '1.3.2026',
  ' 2026-03-01',
  '2026-03-01 ',
  '2026-03-01T00:00:00.000Z',
  '',
  20260301,
])('%j is no day', (value) => {
  expect(isDay(value)).toBe(false);
});

test.each([
  '2026-02-30T00:00:00.000Z',
  '2026-03-01T24:00:00.000Z',
  '2026-03-01T00:00:60.000Z',
  '2026-03-01T00:00:00Z',
  '2026-03-01T00:00:00.000+01:00',
  '+012026-03-01T00:00:00.000Z',
  '2026-03-01',
  '',
])('%j is no moment', (value) => {
  expect(isInstant(value)).toBe(false);
});
