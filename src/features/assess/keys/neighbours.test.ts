import { expect, test } from 'vitest';
import { besideIn, neighbour, nextToDo, type Left } from './neighbours.ts';

const shown = [4, 6, 11, 13, 17];
const unanswered =
  (...numbers: number[]) =>
  (number: number): Left =>
    numbers.includes(number) ? 'answer' : null;

test('the next unanswered comes after the one in hand', () => {
  expect(nextToDo(shown, 6, unanswered(4, 6, 13))).toBe(13);
});

test('from the last one it goes round to the top', () => {
  expect(nextToDo(shown, 13, unanswered(4, 13))).toBe(4);
  expect(nextToDo(shown, 17, unanswered(4))).toBe(4);
});

test('without one in hand, or with one that is not shown, it begins at the top', () => {
  expect(nextToDo(shown, null, unanswered(6, 17))).toBe(6);
  expect(nextToDo(shown, 99, unanswered(6, 17))).toBe(6);
});

test('there is none when all is answered, or only the one in hand is left', () => {
  expect(nextToDo(shown, 6, unanswered())).toBeNull();
  expect(nextToDo(shown, 6, unanswered(6))).toBeNull();
  expect(nextToDo([], null, unanswered())).toBeNull();
});

test('when all is answered, the next without its justification comes, and after the last there is none', () => {
  const left = (number: number): Left => (number === 6 || number === 13 ? 'justify' : null);
  expect(nextToDo(shown, 4, left)).toBe(6);
  expect(nextToDo(shown, 6, left)).toBe(13);
  expect(nextToDo(shown, 13, left)).toBeNull();
  expect(nextToDo(shown, null, left)).toBe(6);
});

test('what is unanswered comes before what lacks a justification', () => {
  const left = (number: number): Left => (number === 17 ? 'justify' : number === 4 ? 'answer' : null);
  expect(nextToDo(shown, 11, left)).toBe(4);
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

test('from a card that leaves the list one comes to the one after it, or before it', () => {
  expect(besideIn([1, 4, 9], 4)).toBe(9);
  expect(besideIn([1, 4, 9], 9)).toBe(4);
  expect(besideIn([4], 4)).toBeNull();
});
