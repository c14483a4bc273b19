import { barrierLevels, type BarrierLevel } from '../evaluation/Barrier.ts';

/**
 * What each level can solve, from the office and up, those whose level is not settled last; levels without any are left
 * out, and within a level they come in the order they came.
 */
export function groupByLevel<Item>(
  items: readonly Item[],
  levelOf: (item: Item) => BarrierLevel | null,
): { level: BarrierLevel | null; items: Item[] }[] {
  return [...barrierLevels, null]
    .map((level) => ({ level, items: items.filter((item) => levelOf(item) === level) }))
    .filter((group) => group.items.length > 0);
}
