import { fulfilment, type Fulfilment } from '../scoring/fulfilment.ts';
import { groupRequirements, type Grouping } from '../scoring/groups.ts';
import type { EditionChain } from './EditionChain.ts';
import { isUnfinished, oldestFirst } from './fulfilmentOverYears.ts';
import { historyMatrix } from './historyMatrix.ts';
import { steadyRows } from './steadyFulfilment.ts';
import type { OfficeYear } from './OfficeYear.ts';

export type GroupPoint = {
  year: number;
  /** `null`: none of the group has a level in every year. Its `share` is, in a year that nobody has begun on. */
  fulfilment: Fulfilment | null;
  /** As `YearPoint.unfinished`, of the office's whole year. */
  unfinished: boolean;
};

/** @property count how many requirements have a level in every one of the years that have any: all that its points rest on */
export type GroupOverYears = { id: string; name: string; count: number; points: GroupPoint[] };

/**
 * A group year by year on the same requirements only, those with a level in every one of the years that have any: what has moved when
 * nothing but the levels has. Groups are those of the newest year's edition, in its order; requirements are followed
 * there across editions. Oldest year first.
 */
export function groupsOverYears(
  years: readonly OfficeYear[],
  grouping: Grouping,
  chain: EditionChain,
): GroupOverYears[] {
  const ordered = oldestFirst(years);
  const newest = ordered.at(-1);
  if (!newest) return [];
  const rows = historyMatrix(ordered, chain);
  const steady = new Map(
    steadyRows(rows).map(({ cells }) => [cells.at(-1)?.item?.requirement.number, cells] as const),
  );
  const applicable = newest.items.filter((item) => item.applicable);
  return groupRequirements(newest.standard, applicable, grouping).map(({ id, name, items }) => {
    const members = items.flatMap(({ requirement }) => {
      const cells = steady.get(requirement.number);
      return cells ? [cells] : [];
    });
    return {
      id,
      name,
      count: members.length,
      points: ordered.map((each, index) => ({
        year: each.year,
        unfinished: each === newest && isUnfinished(each),
        fulfilment:
          members.length === 0
            ? null
            : fulfilment(
                each.standard,
                members.flatMap((cells) => cells[index]?.item ?? []),
              ),
      })),
    };
  });
}
