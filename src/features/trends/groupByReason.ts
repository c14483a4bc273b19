import type { NotCompared } from '#src/domain/trends/compareYears.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';

export type ReasonGroup = Pick<NotCompared, 'reason' | 'side'> & { items: AssessedRequirement[] };

/** Gathers what is not compared by side and reason, in the order they first occur: the later year's first. */
export function groupByReason(notCompared: readonly NotCompared[]): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const { item, side, reason } of notCompared) {
    const group = groups.get(`${side} ${reason}`) ?? { side, reason, items: [] };
    group.items.push(item);
    groups.set(`${side} ${reason}`, group);
  }
  return [...groups.values()];
}
