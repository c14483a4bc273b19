import { describe, expect, test } from 'vitest';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import { standardOf } from '../../../tests/support/assessScores.ts';
import { chosenYears, readKeptYears, type KeptYears } from './chosenYears.ts';

const standard = standardOf(1);
const years: OfficeYear[] = [2023, 2024, 2026].map((year) => ({
  evaluation: `kontor_${year}`,
  year,
  standard,
  items: [],
}));

function chosen(kept: KeptYears): number[] {
  const pair = chosenYears(years, kept);
  return pair ? [pair.before.year, pair.after.year] : [];
}

describe('the two years that are compared', () => {
  test('are the two latest until someone chooses', () => {
    expect(chosen(null)).toEqual([2024, 2026]);
  });

  test('are any two, the earlier first', () => {
    expect(chosen({ from: 2023, to: 2024 })).toEqual([2023, 2024]);
    expect(chosen({ from: 2023, to: 2026 })).toEqual([2023, 2026]);
  });

  test('a choice out of order leads on to the latest year', () => {
    expect(chosen({ from: 2024, to: 2023 })).toEqual([2024, 2026]);
    expect(chosen({ from: 2024, to: 2024 })).toEqual([2024, 2026]);
  });

  test('a year that is gone, or the last as the first, falls back to the two latest', () => {
    expect(chosen({ from: 2019, to: 2024 })).toEqual([2024, 2026]);
    expect(chosen({ from: 2026, to: 2026 })).toEqual([2024, 2026]);
  });

  test('one year cannot be compared', () => {
    expect(chosenYears(years.slice(0, 1), null)).toBeNull();
    expect(chosenYears([], null)).toBeNull();
  });

  test.each([null, undefined, 'x', 7, {}, { from: '2023', to: 2024 }])(
    'what is no choice is none: %j',
    (kept) => {
      expect(readKeptYears(kept)).toBeNull();
    },
  );

  test('a kept choice is read back', () => {
    expect(readKeptYears({ from: 2023, to: 2024 })).toEqual({ from: 2023, to: 2024 });
  });
});
