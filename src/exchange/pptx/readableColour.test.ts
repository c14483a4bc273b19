import { expect, test } from 'vitest';
import { readableColour } from './readableColour.ts';

test.each([
  ['#005bb6', '005BB6'],
  ['#000000', '000000'],
])('%s can be read on white as it is', (colour, expected) => {
  expect(readableColour(colour)).toBe(expected);
});

test.each(['#ffffff', '#e8b800', '#7fd1ff'])('%s is darkened', (colour) => {
  expect(readableColour(colour)).not.toBe(colour.slice(1).toUpperCase());
  expect(readableColour(colour)).toMatch(/^[0-9A-F]{6}$/);
});
