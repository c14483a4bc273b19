import { expect, test } from 'vitest';
import { neighbour, nextUnanswered } from './neighbours.ts';

const shown = [4, 6, 11, 13, 17];
const unanswered =
  (...numbers: number[]) =>
  (number: number) =>
    numbers.includes(number);

test('the next unanswered comes after the one in hand', () => {
  expect(nextUnanswered(shown, 6, unanswered(4, 6, 13))).toBe(13);
});

test('from the last one it goes round to the top', () => {
  expect(nextUnanswered(shown, 13, unanswered(4, 13))).toBe(4);
  expect(nextUnanswered(shown, 17, unanswered(4))).toBe(4);
});

test('without one in hand, or with one that is not shown, it begins at the top', () => {
  expect(nextUnanswered(shown, null, unanswered(6, 17))).toBe(6);
  expect(nextUnanswered(shown, 99, unanswered(6, 17))).toBe(6);
});

test('there is none when all is answered, or only the one in hand is left', () => {
  expect(nextUnanswered(shown, 6, unanswered())).toBeNull();
  expect(nextUnanswered(shown, 6, unanswered(6))).toBeNull();
  expect(nextUnanswered([], null, unanswered())).toBeNull();
});

test('steps to the card before and after, and stays at the ends', () => {
  expect(neighbour(shown, 6, 1)).toBe(11);
  expect(neighbour(shown, 6, -1)).toBe(4);
  expect(neighbour(shown, 17, 1)).toBe(17);
  expect(neighbour(shown, 4, -1)).toBe(4);
});

test('from nowhere it begins at the first', () => {
  expect(neighbour(shown, null, 1)).toBe(4);
  expect(neighbour(shown, 99, -1)).toBe(4);
  expect(neighbour([], null, 1)).toBeNull();
});
