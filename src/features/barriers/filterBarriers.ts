import { barrierStatus, stillStands, type BarrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import { isAnswerOverdue } from '#src/domain/barriers/waiting.ts';
import { barrierLevels, type Barrier, type BarrierLevel } from '#src/domain/evaluation/Barrier.ts';

const shownBarriers = [
  'all',
  'standing',
  'overdue',
  'open',
  'lifted',
  'answered',
  'solved',
  'setAside',
] as const;

/** What a person narrows the barriers by. */
export type BarrierFilter = {
  show: (typeof shownBarriers)[number];
  /** `none`: those whose level is not settled. */
  level: BarrierLevel | 'none' | null;
};

export const noFilter: BarrierFilter = { show: 'all', level: null };

/** Makes a filter of what the browser has kept, which may be anything. */
export function readBarrierFilter(kept: unknown): BarrierFilter {
  const { show, level } = (typeof kept === 'object' && kept ? kept : {}) as Record<string, unknown>;
  return {
    show: shownBarriers.find((one) => one === show) ?? noFilter.show,
    level: [...barrierLevels, 'none' as const].find((one) => one === level) ?? null,
  };
}

/** Whether the filter leaves anything out. */
export function narrows({ show, level }: BarrierFilter): boolean {
  return show !== 'all' || level !== null;
}

/** The barriers that the filter lets through, in the order they came. */
export function filterBarriers(
  barriers: readonly Barrier[],
  { show, level }: BarrierFilter,
  today: Date,
): Barrier[] {
  return barriers.filter(
    (barrier) => isShown(barrier, show, today) && (level === null || (barrier.level ?? 'none') === level),
  );
}

function isShown(barrier: Barrier, show: BarrierFilter['show'], today: Date): boolean {
  if (show === 'all') return true;
  if (show === 'standing') return stillStands(barrier);
  if (show === 'overdue') return isAnswerOverdue(barrier, today);
  return barrierStatus(barrier) === show;
}

/** The barriers of each status, in the order they came: what waits for an answer before the rest. */
export function groupByStatus(
  barriers: readonly Barrier[],
): { status: BarrierStatus; barriers: Barrier[] }[] {
  const groups = new Map<BarrierStatus, Barrier[]>();
  for (const barrier of barriers) {
    const status = barrierStatus(barrier);
    groups.set(status, [...(groups.get(status) ?? []), barrier]);
  }
  return [...groups].map(([status, members]) => ({ status, barriers: members }));
}
