import { expect, test } from 'vitest';
import { oneDecimal, yearsListed } from './format.ts';

test('years stand one by one until three are in a row', () => {
  expect(yearsListed([2026])).toBe('2026');
  expect(yearsListed([2026, 2025])).toBe('2025 og 2026');
  expect(yearsListed([2024, 2025, 2026])).toBe('2024–2026');
  expect(yearsListed([2019, 2021, 2022, 2024, 2025, 2026])).toBe('2019, 2021, 2022 og 2024–2026');
});

test('numbers of a column have one decimal each', () => {
  expect([1.84, 1, 0].map(oneDecimal)).toEqual(['1,8', '1,0', '0,0']);
});
