import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';

/** Two years to lay side by side, the earlier first. */
export type YearPair = { before: OfficeYear; after: OfficeYear };

/** What was kept of a choice: calendar years, or nothing that can be read. */
export type KeptYears = { from: number; to: number } | null;

/** Reads a kept choice, which may be anything. */
export function readKeptYears(kept: unknown): KeptYears {
  if (typeof kept !== 'object' || kept === null || !('from' in kept) || !('to' in kept)) return null;
  return typeof kept.from === 'number' && typeof kept.to === 'number'
    ? { from: kept.from, to: kept.to }
    : null;
}

/**
 * The years that were chosen, as far as they still exist and stand in order; else the two latest.
 * @param years oldest first
 * @returns `null` when there are fewer than two years
 */
export function chosenYears(years: readonly OfficeYear[], kept: KeptYears): YearPair | null {
  const latest = years.at(-1);
  if (!latest || years.length < 2) return null;
  const before = years.slice(0, -1).find(({ year }) => year === kept?.from);
  const after = years.find(({ year }) => year === kept?.to);
  if (before && after && before.year < after.year) return { before, after };
  if (before) return { before, after: latest };
  const previous = years.at(-2);
  return previous ? { before: previous, after: latest } : null;
}
