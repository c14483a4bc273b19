import { expect, test } from 'vitest';
import { compareThreeWays } from './compareThreeWays.ts';

const mark = (text: string) => `#${text}`;

test.each([
  ['nothing was altered', '#a', 'a', 'a', 'same'],
  ['only here was it altered', '#a', 'b', 'a', 'same'],
  ['it was altered to the same on both sides', '#a', 'b', 'b', 'same'],
  ['it says what holds here, and nobody knows what it was', undefined, 'a', 'a', 'same'],
  ['only out there was it altered', '#a', 'a', 'b', 'changed'],
  ['only out there was it emptied', '#a', 'a', '', 'changed'],
  ['it was altered to different things', '#a', 'b', 'c', 'conflict'],
  ['it differs, and nobody knows what it was', undefined, 'a', 'b', 'conflict'],
] as const)('%s', (_, out, here, back, outcome) => {
  expect(compareThreeWays(out, here, back, mark)).toBe(outcome);
});
