import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { knownTime } from '#src/domain/changes/knownTime.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { followedDecisions, type FollowedDecision } from '#src/domain/decisions/followedDecisions.ts';
import { meetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import { byTurn } from '#src/domain/meeting/meetingOrder.ts';
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
    /** It is where the decisions of earlier meetings are followed up. */
    followUp: boolean;
  };
};

/** The minutes of a meeting, its points named. */
export type ReportedMeeting = Omit<Minutes, 'discussed' | 'notReached'> & {
  discussed: readonly ReportedPoint[];
  notReached: readonly ReportedPoint[];
};

export type MeetingFacts = {
  /** The meetings that have begun, what is under way first, then those that are closed, the latest first. */
  meetings: readonly ReportedMeeting[];
  /** All that they and the meetings of earlier years have decided, as it stood on the day the paper is made. */
  decided: readonly ReportedDecision[];
};

/** A decision that is followed up, and what it was made on. */
export type ReportedDecision = FollowedDecision & Pick<ReportedPoint, 'about'>;

/** What the meetings came to, and what has come of it since. */
export function meetingFacts(source: ReportSource): MeetingFacts {
  const { meetings, meetingPoints: points, actions, barriers, standard, madeAt } = source;
  const about = (point: MeetingPoint, action: Action | null, barrier: Barrier | null) => ({
    requirement: point.requirement === null ? null : requirementIn(standard, point.requirement),
    action: point.action === null ? null : (action?.title ?? point.title),
    barrier: point.barrier === null ? null : barrier ? barrierName(barrier) : point.title,
    title: point.title,
    followUp: point.followUp === true,
  });
  const named = (point: MinutesPoint): ReportedPoint => ({
    ...point,
    about: about(point.point, point.action, point.barrier),
  });
  const made = new Date(madeAt);
  const decided = followedDecisions(meetings, points, dayOf(knownTime(madeAt, made) ?? made));
  const withPart = <Row extends { id: string }>(rows: readonly Row[], part: string | null) =>
    rows.find(({ id }) => ownPart(id) === part) ?? null;
  const shown = meetings
    .filter((meeting) => meetingStatus(meeting) !== 'ahead')
    .toSorted(byTurn)
    .map((meeting) => {
      const { discussed, notReached, ...rest } = minutesOf(meeting, {
        meetings,
        points,
        actions,
        barriers,
        decided,
      });
      return { ...rest, discussed: discussed.map(named), notReached: notReached.map(named) };
    });
  return {
    meetings: shown,
    decided: decided.map((each) => ({
      ...each,
      about: about(each.point, withPart(actions, each.point.action), withPart(barriers, each.point.barrier)),
    })),
  };
}
