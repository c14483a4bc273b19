import { expect, test } from 'vitest';
import { placeBelow } from './placeBelow.ts';

test('items lie one below the other, without gaps', () => {
  expect(placeBelow(10, [{ height: 20 }, { height: 5 }])).toEqual({
    placed: [
      { height: 20, y: 10 },
      { height: 5, y: 30 },
    ],
    end: 35,
  });
  expect(placeBelow(10, [])).toEqual({ placed: [], end: 10 });
});
