import { expect, test } from 'vitest';
import { spreadOf } from './spread.ts';

test('quartiles are interpolated as spreadsheets do', () => {
  expect(spreadOf([1, 2, 3, 4])).toEqual({
    lowest: 1,
    lowerQuartile: 1.75,
    median: 2.5,
    upperQuartile: 3.25,
    highest: 4,
  });
});

test('order does not matter, and one value is all five', () => {
  expect(spreadOf([3, 1, 2])?.median).toBe(2);
  expect(spreadOf([0.5])).toEqual({
    lowest: 0.5,
    lowerQuartile: 0.5,
    median: 0.5,
    upperQuartile: 0.5,
    highest: 0.5,
  });
});

test('of nothing there is no spread', () => {
  expect(spreadOf([])).toBeNull();
});
