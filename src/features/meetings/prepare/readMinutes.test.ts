import { expect, test } from 'vitest';
import { readMinutes } from './readMinutes.ts';

test.each([
  ['', null],
  ['  ', null],
  ['0', 0],
  [' 45 ', 45],
  ['1440', 1440],
  ['1441', undefined],
  ['12345', undefined],
  ['-5', undefined],
  ['4,5', undefined],
  ['fem', undefined],
])('%j is read as %j', (written, minutes) => {
  expect(readMinutes(written)).toBe(minutes);
});
