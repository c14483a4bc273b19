import { inPriorityGroups, type PriorityGroup } from '#src/domain/gaps/priorityGroup.ts';
import { groupRequirements } from '#src/domain/scoring/groups.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { ListedGap } from './listGaps.ts';

/** What the list can be gathered by. */
export const gapGroupings = ['theme', 'responsible', 'focusArea'] as const;

export type GapGrouping = (typeof gapGroupings)[number];

/** What they stand under when the person gathers them by nothing: what to take first. */
export function groupByPriority(
  gaps: readonly ListedGap[],
  names: Record<PriorityGroup, string>,
): GapGroup[] {
  return inPriorityGroups(gaps).map(({ group, gaps: members }) => ({
    id: group,
    name: names[group],
    gaps: members,
  }));
}

/** `name: null`: the gaps that lie in none of the groups. */
export type GapGroup = { id: string; name: string | null; gaps: ListedGap[] };

/**
 * Gathers gaps under the names of the standard, each group in the order the gaps came. One that belongs in several
 * groups stands in each; one that belongs in none comes last, and is never lost.
 */
export function groupGaps(standard: Standard, gaps: readonly ListedGap[], grouping: GapGrouping): GapGroup[] {
  const groups = groupRequirements(
    standard,
    gaps.map(({ item }) => item),
    grouping,
  ).map(({ id, name, items }) => ({ id, name, gaps: gaps.filter(({ item }) => items.includes(item)) }));
  const gathered = new Set(groups.flatMap((group) => group.gaps));
  const rest = gaps.filter((gap) => !gathered.has(gap));
  return rest.length === 0 ? groups : [...groups, { id: 'none', name: null, gaps: rest }];
}
