import { expect, test } from 'vitest';
import { linearScale } from './linearScale.ts';

test('0 stands at the start, the highest value at the end, and half of it halfway', () => {
  const across = linearScale(4, 100, 300);
  expect([0, 2, 4].map(across)).toEqual([100, 200, 300]);
});

test('a scale may run upwards', () => {
  const up = linearScale(1, 96, 0);
  expect([0, 0.25, 1].map(up)).toEqual([96, 72, 0]);
});
