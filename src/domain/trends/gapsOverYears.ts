import { gapSize } from '../gaps/rankGaps.ts';
import { isUnfinished, oldestFirst } from './fulfilmentOverYears.ts';
import type { HistoryCell, HistoryRow } from './historyMatrix.ts';
import type { OfficeYear } from './OfficeYear.ts';
import { steadyRows } from './steadyFulfilment.ts';

/**
 * The gaps of one year, and what became of those of the assessed year before it. Counts are of requirements, distances
 * of levels.
 */
export type GapYear = {
  year: number;
  /** The latest year before it in which anything had a level. `null`: there is none, and nothing to tell new from old by. */
  before: number | null;
  /** As `YearPoint.unfinished`. */
  unfinished: boolean;
  /** Requirements with a level: all that can be a gap. */
  scored: number;
  /** Those below their target, as `rankGaps` counts them: carriedOver + fresh + unknownBefore. `null`: nothing has a level. */
  gaps: number | null;
  /** Was a gap in the year before too. */
  carriedOver: number;
  /** Reached its target in the year before. */
  fresh: number;
  /** Had no level in the year before: neither new nor carried over, as nobody can tell. */
  unknownBefore: number;
  /** Gaps of the year before: carriedOver + closed + unknownNow. */
  gapsBefore: number;
  /** Was a gap in the year before, and reaches its target now. */
  closed: number;
  /** Was a gap in the year before, and has no level now: neither closed nor carried over. */
  unknownNow: number;
  /** Levels up to the target, summed over the gaps. `null`: nothing has a level. */
  distance: number | null;
  /** Distance per requirement with a level. `null`: nothing has a level. */
  meanDistance: number | null;
  /** On the requirements that can be held against each other over the years. `null`: nothing has a level, or there are none. */
  same: { gaps: number; distance: number } | null;
};

export type GapsOverYears = {
  /** Oldest first. */
  years: readonly GapYear[];
  /** The years in which anything had a level. */
  assessed: readonly number[];
  /** How many requirements have a level in every one of those: what `same` rests on. */
  sameCount: number;
};

/**
 * The gaps of an office over the years. The counts of one year are on the requirements of that year: the same as on its
 * page of gaps. What is carried over and what is closed is told of requirements that can be followed to the year before
 * and have a level in both; what is to be held against other years stands under `same`. The year before, and the same
 * requirements, are those of the whole office, so that its themes add up to all.
 * @param rows of the same years (`historyMatrix`)
 * @param theme id of the theme to look at (`themesOverYears`), `null` for all
 */
export function gapsOverYears(
  years: readonly OfficeYear[],
  rows: readonly HistoryRow[],
  theme: string | null = null,
): GapsOverYears {
  const ordered = oldestFirst(years);
  const newest = ordered.at(-1);
  const assessed = ordered.flatMap((_, index) =>
    rows.some(({ cells }) => gapOf(cells[index]) !== null) ? [index] : [],
  );
  const ofTheme = (from: readonly HistoryRow[]) =>
    theme === null ? from : from.filter(({ requirement }) => requirement.theme === theme);
  const members = ofTheme(rows);
  const steady = ofTheme(steadyRows(rows));
  const columnOf = (from: readonly HistoryRow[], index: number) =>
    from.map(({ cells }) => gapOf(cells[index]));
  return {
    assessed: assessed.flatMap((index) => ordered[index]?.year ?? []),
    sameCount: steady.length,
    years: ordered.map((each, index) => {
      const before = assessed.findLast((earlier) => earlier < index);
      return {
        year: each.year,
        before: before === undefined ? null : (ordered[before]?.year ?? null),
        unfinished: each === newest && isUnfinished(each),
        ...sinceBefore(columnOf(members, index), before === undefined ? [] : columnOf(members, before)),
        same: steady.length > 0 && assessed.includes(index) ? sumOf(columnOf(steady, index)) : null,
      };
    }),
  };
}

/**
 * The themes that have ever had a requirement of the office, under the name of the newest edition that has them: its own
 * first, in its order. A requirement lies in the theme of the newest edition it is found in.
 */
export function themesOverYears(rows: readonly HistoryRow[]): { id: string; name: string }[] {
  const used = new Set(rows.map(({ requirement }) => requirement.theme));
  const names = new Map<string, string>();
  for (const { standard } of rows)
    for (const { id, title } of standard.themes) if (used.has(id) && !names.has(id)) names.set(id, title);
  return [...names].map(([id, name]) => ({ id, name }));
}

/** Levels below the target that year. `null`: no level. */
function gapOf(cell: HistoryCell | undefined): number | null {
  return typeof cell?.state === 'number' && cell.item ? gapSize(cell.item) : null;
}

type Gaps = readonly (number | null)[];

function sinceBefore(now: Gaps, before: Gaps): Omit<GapYear, 'year' | 'before' | 'unfinished' | 'same'> {
  const count = (test: (now: number | null, before: number | null) => boolean) =>
    now.filter((gap, row) => test(gap, before[row] ?? null)).length;
  const isGap = (gap: number | null) => gap !== null && gap > 0;
  const scored = count((gap) => gap !== null);
  const { gaps, distance } = sumOf(now);
  return {
    scored,
    gaps: scored === 0 ? null : gaps,
    carriedOver: count((gap, was) => isGap(gap) && isGap(was)),
    fresh: count((gap, was) => isGap(gap) && was === 0),
    unknownBefore: count((gap, was) => isGap(gap) && was === null),
    gapsBefore: count((_, was) => isGap(was)),
    closed: count((gap, was) => gap === 0 && isGap(was)),
    unknownNow: count((gap, was) => gap === null && isGap(was)),
    distance: scored === 0 ? null : distance,
    meanDistance: scored === 0 ? null : distance / scored,
  };
}

function sumOf(gaps: Gaps): { gaps: number; distance: number } {
  return {
    gaps: gaps.filter((gap) => (gap ?? 0) > 0).length,
    distance: gaps.reduce<number>((sum, gap) => sum + (gap ?? 0), 0),
  };
}
