import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { byTurn, meetingStatus } from '#src/domain/meeting/meetingOrder.ts';
import { minutesOf, type Minutes, type MinutesPoint } from '#src/domain/meeting/minutesOf.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import type { ReportSource } from './ReportSource.ts';

/** A point with what it is called, part by part. */
export type ReportedPoint = MinutesPoint & {
  /** What it is about; all `null` where it is about none of these, and its title says it. */
  about: {
    requirement: { number: number; shortName: string | null } | null;
    action: string | null;
    barrier: string | null;
    title: string;
  };
};

/** The minutes of a meeting, its points named. */
export type ReportedMeeting = Omit<Minutes, 'discussed' | 'notReached'> & {
  discussed: readonly ReportedPoint[];
  notReached: readonly ReportedPoint[];
};

/** The meetings that have begun, what is under way first, then those that are closed, the latest first. */
export function meetingFacts(source: ReportSource): ReportedMeeting[] {
  const { meetings, meetingPoints: points, actions, barriers, standard } = source;
  const named = (point: MinutesPoint): ReportedPoint => ({
    ...point,
    about: {
      requirement: point.point.requirement === null ? null : requirementIn(standard, point.point.requirement),
      action: point.point.action === null ? null : (point.action?.title ?? ''),
      barrier: point.point.barrier === null ? null : point.barrier ? barrierName(point.barrier) : '',
      title: point.point.title,
    },
  });
  return meetings
    .filter((meeting) => meetingStatus(meeting) !== 'ahead')
    .toSorted(byTurn)
    .map((meeting) => {
      const { discussed, notReached, ...rest } = minutesOf(meeting, { points, actions, barriers });
      return { ...rest, discussed: discussed.map(named), notReached: notReached.map(named) };
    });
}
