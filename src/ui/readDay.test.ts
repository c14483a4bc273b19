import { expect, test } from 'vitest';
import { readDay } from './readDay.ts';

test.each([
  ['2027-03-01', '2027-03-01'],
  ['0002-03-01', null],
  ['0202-03-01', null],
  ['12027-03-01', null],
  ['2201-01-01', null],
  ['', null],
])('%j is %j', (written, day) => {
  expect(readDay(written)).toBe(day);
});
