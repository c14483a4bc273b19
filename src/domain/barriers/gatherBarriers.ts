import type { Barrier, BarrierLevel } from '../evaluation/Barrier.ts';
import { stillStands } from './barrierStatus.ts';
import { groupByLevel } from './groupByLevel.ts';
import { byWaiting } from './waiting.ts';

/** One or more barriers of offices: several only where somebody has agreed that they are the same. What waits longest first. */
export type GatheredBarrier<Member> = { id: string; members: readonly [Member, ...Member[]] };

/**
 * What stands in the way of several offices, gathered by the level that can solve it, from the office and up. Barriers
 * are one entry where somebody has marked them as the same (`Barrier.sameAs`), and never because they look alike. An entry
 * stands where its member that has waited longest does; entries come by that too. What has come to an end is left out.
 */
export function gatherBarriers<Member extends { barrier: Barrier }>(
  members: readonly Member[],
): { level: BarrierLevel | null; items: GatheredBarrier<Member>[] }[] {
  const entries = new Map<string, [Member, ...Member[]]>();
  const standing = members
    .filter(({ barrier }) => stillStands(barrier))
    .toSorted((a, b) => byWaiting(a.barrier, b.barrier));
  for (const member of standing) {
    const id = member.barrier.sameAs ?? member.barrier.id;
    const known = entries.get(id);
    if (known) known.push(member);
    else entries.set(id, [member]);
  }
  return groupByLevel(
    [...entries].map(([id, found]) => ({ id, members: found })),
    ({ members: [first] }) => first.barrier.level,
  );
}
