import { gapStatus, type GapStatus } from '../gaps/gapStatus.ts';
import { gapSize } from '../gaps/rankGaps.ts';
import { countYearsOpen } from '../gaps/yearsOpen.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import type { EditionChain } from './EditionChain.ts';
import type { OfficeYear } from './OfficeYear.ts';
import { seenFrom } from './seenFrom.ts';

/**
 * For every gap of one year: the year from which it has been one without a break. Counted as `countYearsOpen` does,
 * and carried across editions where a requirement can be followed: a gap in a requirement that was split is as old as
 * its new edition.
 * @param years all that is known of the office; those after `year` are not looked at
 * @returns requirement number in the edition of `year` → the year it opened
 */
export function openSince(
  years: readonly OfficeYear[],
  year: OfficeYear,
  chain: EditionChain,
): Map<number, number> {
  const known = years
    .filter((other) => other.year < year.year)
    .map((other) => seenFrom(other, year.standard, chain));
  const open = countYearsOpen([year, ...known]);
  return new Map([...open].map(([number, count]) => [number, year.year - count + 1]));
}

/** Since when a gap has been open, and whether anybody knows: `since` is the year itself for one that is not `open`. */
export type GapAge = { since: number; status: GapStatus };

/**
 * The age of every gap of one year, whatever the editions.
 * @param years all that is known of the office; those after `year` are not looked at
 * @returns requirement number in the edition of `year` → its age
 */
export function gapAges(
  years: readonly OfficeYear[],
  year: OfficeYear,
  chain: EditionChain,
): Map<number, GapAge> {
  const since = openSince(years, year, chain);
  const before = years.find((other) => other.year === year.year - 1);
  const lastYear = before ? seenFrom(before, year.standard, chain).items : null;
  return new Map(
    year.items.flatMap((item) => {
      const { number } = item.requirement;
      const opened = since.get(number);
      if (opened === undefined) return [];
      const yearsOpen = year.year - opened + 1;
      return [[number, { since: opened, status: gapStatus({ item, yearsOpen }, lastYear) }] as const];
    }),
  );
}

export type OldGap = { item: AssessedRequirement; since: number };

/**
 * The gaps of a year that were gaps the year before as well, at most `count`: those open the longest first; then the
 * largest; then number.
 * @param ages what `gapAges` says of that year
 */
export function longestOpen(year: OfficeYear, ages: ReadonlyMap<number, GapAge>, count = 5): OldGap[] {
  return year.items
    .flatMap((item) => {
      const age = ages.get(item.requirement.number);
      return age?.status === 'open' ? [{ item, since: age.since }] : [];
    })
    .toSorted(
      (a, b) =>
        a.since - b.since ||
        (gapSize(b.item) ?? 0) - (gapSize(a.item) ?? 0) ||
        a.item.requirement.number - b.item.requirement.number,
    )
    .slice(0, count);
}
