import { barrierStatus } from '../barriers/barrierStatus.ts';
import { ownPart } from '../changes/entities/entity.ts';
import type { Action } from '../evaluation/Action.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import type { Meeting } from '../evaluation/Meeting.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import { meetingNumber, type MeetingNumber } from '../evaluation/meetingNumber.ts';
import { pointsOfMeeting } from './agendaOrder.ts';
import { barriersAt } from './barriersAt.ts';
import type { Decision } from './closing.ts';
import { decisionsBefore, type FollowedDecision } from '../decisions/followedDecisions.ts';
import { goesOn, pointState, saysSomething, type PointState } from './pointState.ts';

/** A point as the minutes tell of it. */
export type MinutesPoint = {
  point: MeetingPoint;
  state: PointState;
  /** Those that something is written in. */
  decisions: readonly Decision[];
  /** What was written down during it and is still there. */
  actions: readonly Action[];
  barriers: readonly Barrier[];
  /** What it is about, where that is an action or a barrier. `null`: neither, or it is not there. */
  action: Action | null;
  barrier: Barrier | null;
};

/** All that the minutes of a meeting tell. */
export type Minutes = {
  meeting: Meeting;
  /** Which it is of several of its kind on the same day. `null`: the only one. */
  number: MeetingNumber | null;
  /** The days it was held, the first one first. Empty: it has not begun. */
  days: readonly string[];
  /**
   * Roles that came, that did not, and of which nobody has said; empty ones are left out. Once a meeting is closed in which
   * those who were there were ticked off, the others were not.
   */
  present: readonly string[];
  absent: readonly string[];
  unsaid: readonly string[];
  /** What was gone through, in order. */
  discussed: readonly MinutesPoint[];
  /** What goes to the next meeting, in order. */
  notReached: readonly MinutesPoint[];
  /**
   * The decisions of earlier meetings, as they were followed up in it. Empty: there were none, or it did not come to them.
   */
  followed: readonly FollowedDecision[];
  /** What is to be solved by others than the office: barriers that were taken up or written down, each once. */
  lifted: readonly Barrier[];
};

/** What a meeting is told with: rows of its evaluation, those that are removed too. */
export type MinutesMaterial = {
  /** All of the evaluation: what others of its kind were held on the same day. */
  meetings: Iterable<Meeting>;
  points: Iterable<MeetingPoint>;
  actions: readonly Action[];
  barriers: readonly Barrier[];
  /** All that has been decided (`followedDecisions`). */
  decided: readonly FollowedDecision[];
};

/** The minutes of a meeting: who took part, what came of each point, what is lifted, and what goes to the next. */
export function minutesOf(
  meeting: Meeting,
  { meetings, points, actions, barriers, decided }: MinutesMaterial,
): Minutes {
  const actionBy = byPart(actions);
  const barrierBy = byPart(barriers);
  const told = pointsOfMeeting(points, ownPart(meeting.id)).map((point): MinutesPoint => ({
    point,
    state: pointState(point),
    decisions: point.decisions.filter(saysSomething),
    actions: Object.keys(point.actions)
      .toSorted()
      .flatMap((part) => actionBy.get(part) ?? []),
    barriers: Object.keys(point.barriers)
      .toSorted()
      .flatMap((part) => barrierBy.get(part) ?? []),
    action: (point.action !== null && actionBy.get(point.action)) || null,
    barrier: (point.barrier !== null && barrierBy.get(point.barrier)) || null,
  }));
  const discussed = told.filter(({ point }) => !goesOn(point));
  const spokenOf = discussed.flatMap(({ point, barriers: made }) => [
    ...barriersAt(point, barriers),
    ...made,
  ]);
  const ticked = meeting.closedAt !== null && meeting.participants.some(({ came }) => came === true);
  const roles = (came: boolean | null) =>
    meeting.participants
      .filter((participant) => (participant.came ?? (ticked ? false : null)) === came)
      .map(({ role }) => role.trim())
      .filter((role) => role !== '');
  return {
    meeting,
    number: meetingNumber(meeting, meetings),
    days: Object.keys(meeting.heldOn).toSorted(),
    present: roles(true),
    absent: roles(false),
    unsaid: roles(null),
    discussed,
    notReached: told.filter(({ point }) => goesOn(point)),
    followed: discussed.some(({ point }) => point.followUp === true) ? decisionsBefore(meeting, decided) : [],
    lifted: [...new Set(spokenOf)].filter(isForOthers),
  };
}

/** Whether a barrier has been lifted to somebody, or is to be solved by a level above the office. */
function isForOthers(barrier: Barrier): boolean {
  return barrierStatus(barrier) === 'lifted' || (barrier.level !== null && barrier.level !== 'service');
}

/** By the own part of their ids, those that are removed left out. */
function byPart<Row extends { id: string; removed: boolean }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.filter(({ removed }) => !removed).map((row) => [ownPart(row.id), row]));
}
