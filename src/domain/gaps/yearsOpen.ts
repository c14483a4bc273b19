import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import { gapSize } from './rankGaps.ts';

/** One year of an office's evaluations against the same edition. */
export type AssessedYear = { year: number; items: readonly AssessedRequirement[] };

/**
 * For every requirement that is a gap in the latest year: how many years in a row it has been one, counted back over
 * consecutive calendar years. A year without an evaluation, or without a score for it, ends the count: what nobody
 * said is not guessed.
 * @param years in any order, at most one per calendar year
 * @returns requirement number → years, at least 1; empty when there are no years
 */
export function countYearsOpen(years: readonly AssessedYear[]): Map<number, number> {
  const [latest, ...earlier] = years.toSorted((a, b) => b.year - a.year);
  const open = new Map<number, number>();
  if (!latest) return open;
  for (const number of gapNumbers(latest)) open.set(number, 1);
  for (const [index, { year, items }] of earlier.entries()) {
    if (year !== latest.year - index - 1) break;
    const gaps = gapNumbers({ year, items });
    for (const [number, count] of open)
      if (count === index + 1 && gaps.has(number)) open.set(number, count + 1);
  }
  return open;
}

function gapNumbers(year: AssessedYear): Set<number> {
  const gaps = year.items.filter((item) => item.applicable && (gapSize(item) ?? 0) > 0);
  return new Set(gaps.map((item) => item.requirement.number));
}
