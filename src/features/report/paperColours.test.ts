import { expect, test } from 'vitest';
import { readableColour } from '#src/domain/paper/readableColour.ts';
import { paperColours } from './paperColours.ts';

test.each(Object.entries(paperColours))('%s can be read on white as it is', (_name, colour) => {
  expect(readableColour(colour)).toBe(colour);
});
