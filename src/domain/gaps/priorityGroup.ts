import type { Standard } from '../standard/Standard.ts';

/** In the order they are taken: «Først», «Deretter», «Når dere kan». */
export const priorityGroups = ['first', 'next', 'later'] as const;

export type PriorityGroup = (typeof priorityGroups)[number];

/** A priority of `first` or more is in the first group; one below `next` is in the last. */
export type PriorityBounds = { first: number; next: number };

/**
 * Where the groups part: two levels of the obligation that weighs the most, and two levels of the one that weighs the
 * least. Two gaps of the same priority are always in the same group.
 */
export function priorityBounds({ obligations }: Pick<Standard, 'obligations'>): PriorityBounds {
  const weights = obligations.map(({ weight }) => weight);
  return { first: 2 * Math.max(...weights), next: 2 * Math.min(...weights) };
}

/** The group of a priority, which is weight × size of the gap. */
export function priorityGroup(priority: number, { first, next }: PriorityBounds): PriorityGroup {
  return priority >= first ? 'first' : priority >= next ? 'next' : 'later';
}

/** Gaps under their groups, each in the order they came; a group without any is left out. */
export function inPriorityGroups<Grouped extends { group: PriorityGroup }>(
  gaps: readonly Grouped[],
): { group: PriorityGroup; gaps: Grouped[] }[] {
  return priorityGroups
    .map((group) => ({ group, gaps: gaps.filter((gap) => gap.group === group) }))
    .filter((each) => each.gaps.length > 0);
}
