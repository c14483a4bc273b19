import { fulfilment, type Fulfilment } from '../scoring/fulfilment.ts';
import { groupRequirements, type Grouping } from '../scoring/groups.ts';
import { targetShare } from '../scoring/targetShare.ts';
import type { OfficeYear } from './OfficeYear.ts';

/** How a selection stood in one year. `null`: none of its requirements applied to the office that year. */
export type YearPoint = {
  year: number;
  fulfilment: Fulfilment | null;
  /** What the fulfilment would be if every scored requirement just reached its target. */
  target: number | null;
  /** Whether it was measured against another edition than the year before it: the two are not about the same. */
  newEdition: boolean;
};

export type GroupOverYears = { id: string; name: string; points: YearPoint[] };

/**
 * Fulfilment in all, year by year, each on the requirements of its own year: the same numbers as on the page of that
 * year's result. Oldest first.
 */
export function fulfilmentOverYears(years: readonly OfficeYear[]): YearPoint[] {
  const ordered = oldestFirst(years);
  return ordered.map((each, index) => pointOf(each, ordered[index - 1], applicableOf(each.items)));
}

/**
 * The same for every group. Groups of different editions are the same when they have the same id, and take the name of
 * the newest. Order: that of the newest year's edition; then groups that only older years have.
 */
export function groupsOverYears(years: readonly OfficeYear[], grouping: Grouping): GroupOverYears[] {
  const ordered = oldestFirst(years);
  const grouped = ordered.map(({ standard, items }) =>
    groupRequirements(standard, applicableOf(items), grouping),
  );
  const names = new Map<string, string>();
  for (const groups of grouped.toReversed()) {
    for (const { id, name } of groups) if (!names.has(id)) names.set(id, name);
  }
  return [...names].map(([id, name]) => ({
    id,
    name,
    points: ordered.map((each, index) =>
      pointOf(each, ordered[index - 1], grouped[index]?.find((group) => group.id === id)?.items ?? []),
    ),
  }));
}

function pointOf(
  { year, standard }: OfficeYear,
  before: OfficeYear | undefined,
  items: OfficeYear['items'],
): YearPoint {
  return {
    year,
    newEdition: before !== undefined && before.standard.edition !== standard.edition,
    fulfilment: items.length === 0 ? null : fulfilment(standard, items),
    target: targetShare(standard, items),
  };
}

function applicableOf(items: OfficeYear['items']): OfficeYear['items'] {
  return items.filter((item) => item.applicable);
}

/** Years in order of time. */
export function oldestFirst(years: readonly OfficeYear[]): OfficeYear[] {
  return years.toSorted((a, b) => a.year - b.year);
}
