import { expect, test } from 'vitest';
import { buildSummary } from '../../../tests/support/buildSummary.ts';
import { foldYears } from './foldYears.ts';

const years = (...of: number[]) => of.map((year) => buildSummary('alna', year));
const split = (...given: Parameters<typeof foldYears>) => {
  const { shown, folded } = foldYears(...given);
  return [shown, folded].map((part) => part.map(({ evaluation }) => evaluation.year));
};

test('the newest year of another office is in sight, and the older ones are folded', () => {
  expect(split(years(2026, 2025, 2024), buildSummary('bjerke', 2026))).toEqual([[2026], [2025, 2024]]);
  expect(split(years(2024), undefined)).toEqual([[2024], []]);
});

test('beside the newest year one is in, all others are folded; beside an older one the newest is in sight', () => {
  expect(split(years(2025, 2024), buildSummary('alna', 2026))).toEqual([[], [2025, 2024]]);
  expect(split(years(2026, 2024), buildSummary('alna', 2025))).toEqual([[2026], [2024]]);
});

test('an office of the same name in the example is another office', () => {
  expect(split(years(2025), buildSummary('alna', 2026, true))).toEqual([[2025], []]);
});
