import { describe, expect, test } from 'vitest';
import { nextCell } from './nextCell.ts';

const from = { row: 1, column: 1 };

describe('moving between cells', () => {
  test.each([
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['ArrowRight', { row: 1, column: 2 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 3 }],
    ['PageUp', { row: 0, column: 1 }],
    ['PageDown', { row: 2, column: 1 }],
  ])('%s', (key, to) => {
    expect(nextCell(from, key, 3, 4)).toEqual(to);
  });

  test('the edges are walls, and other keys lead nowhere', () => {
    expect(nextCell({ row: 0, column: 0 }, 'ArrowUp', 3, 4)).toBeNull();
    expect(nextCell({ row: 2, column: 3 }, 'ArrowRight', 3, 4)).toBeNull();
    expect(nextCell({ row: 0, column: 0 }, 'Home', 3, 4)).toBeNull();
    expect(nextCell(from, 'a', 3, 4)).toBeNull();
  });
});
