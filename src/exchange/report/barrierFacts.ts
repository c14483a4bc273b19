import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { barrierStatus, stillStands, type BarrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import { responsibleOf } from '#src/domain/barriers/responsibleOf.ts';
import { byWaiting, daysUntilAnswer, daysWaiting, isAnswerOverdue } from '#src/domain/barriers/waiting.ts';
import type { Barrier, BarrierLevel } from '#src/domain/evaluation/Barrier.ts';
import { requirementsOfBarrier } from '#src/domain/evaluation/barrierRequirements.ts';
import type { Recipient } from './ReportOptions.ts';
import type { ReportSource } from './ReportSource.ts';

/** A barrier with all that is told of it beside its own words. */
export type ReportedBarrier = {
  barrier: Barrier;
  status: BarrierStatus;
  /** Neither solved nor set aside. */
  standing: boolean;
  /** Days without an answer, on the day the paper is made. `null`: it does not wait, or nobody has said since when. */
  waiting: number | null;
  /** Days the answer took. `null`: there is none, or a day is not known. */
  answeredAfter: number | null;
  /** The answer was to have come before the day the paper is made. */
  overdue: boolean;
  responsible: readonly string[];
  /** What it stands in the way of, lowest number first. `shortName` is `null` where this edition does not have it. */
  requirements: readonly { number: number; shortName: string | null }[];
  /** The titles of the actions it stands in the way of, '' for one without; those that are not here are left out. */
  actions: readonly string[];
};

/** What stands in the way of the office, what waits longest for an answer first. Days go by the day the paper is made. */
export function barrierFacts({ barriers, actions, items, madeAt }: ReportSource): ReportedBarrier[] {
  const today = new Date(madeAt);
  const titles = new Map(actions.map(({ id, title }) => [ownPart(id), title.trim()]));
  const byNumber = new Map(items.map(({ requirement }) => [requirement.number, requirement]));
  return barriers.toSorted(byWaiting).map((barrier) => ({
    barrier,
    status: barrierStatus(barrier),
    standing: stillStands(barrier),
    waiting: daysWaiting(barrier, today),
    answeredAfter: daysUntilAnswer(barrier),
    overdue: isAnswerOverdue(barrier, today),
    responsible: responsibleOf(barrier),
    requirements: requirementsOfBarrier(barrier).map(
      (number) => byNumber.get(number) ?? { number, shortName: null },
    ),
    actions: Object.keys(barrier.actions)
      .toSorted()
      .flatMap((part) => titles.get(part) ?? []),
  }));
}

/** The levels that each of those a paper is for can do something about, or speaks for. */
const levels: Readonly<Record<Recipient, readonly BarrierLevel[]>> = {
  ssu: ['department', 'state'],
  partnership: ['bydel', 'state'],
  programme: ['department'],
  ressursteam: ['service'],
  leaders: ['service', 'bydel'],
  archive: ['service', 'bydel', 'department', 'state'],
};

/** What stands in the way that those a paper is for can solve, in the order it came. */
export function barriersFor(barriers: readonly ReportedBarrier[], recipient: Recipient): ReportedBarrier[] {
  return barriers.filter(
    ({ standing, barrier: { level } }) => standing && level !== null && levels[recipient].includes(level),
  );
}
