import { expect, test } from 'vitest';
import { numberPlace } from './numberPlace.ts';

test.each([
  [null, 6],
  [5, 6],
  [6, 6],
])('a number after %j stands above its mark: %i', (before, value) => {
  expect(numberPlace(before, value)).toEqual({ dx: 0, anchor: 'middle' });
});

test('the line that comes down to a mark is not drawn through its number', () => {
  const { dx, anchor } = numberPlace(6, 5);
  expect(anchor).toBe('start');
  expect(dx).toBeGreaterThan(0);
});
