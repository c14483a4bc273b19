import { ownPart } from '../changes/entities/entity.ts';
import { dayOfMeeting } from '../evaluation/dayOfMeeting.ts';
import type { Meeting, MeetingKind } from '../evaluation/Meeting.ts';
import { meetingNumber, type MeetingNumber } from '../evaluation/meetingNumber.ts';
import type { DecisionEnd, MeetingPoint } from '../evaluation/MeetingPoint.ts';

/** How it stands with a decision. `overdue` follows from the day, and is never stored. */
export type DecisionState = 'overdue' | 'open' | DecisionEnd['how'];

/** A decision as it is followed up after the meeting that made it. */
export type FollowedDecision = {
  point: MeetingPoint;
  decision: MeetingPoint['decisions'][number];
  /** The meeting that made it. `null`: it came along from an earlier year, which `point.carried` tells of. */
  meeting: Meeting | null;
  /** The kind of that meeting. `null` only where a value could not be read. */
  kind: MeetingKind | null;
  /** The day it was made, `YYYY-MM-DD`. `null`: nobody can tell. */
  made: string | null;
  /** Which it was of several of the kind on that day (`meetingNumber`). `null`: the only one. */
  number: MeetingNumber | null;
  state: DecisionState;
  end: DecisionEnd | null;
  /** What has come of it, in words. */
  note: string;
};

/**
 * What meetings have decided, as it is followed up until somebody says that it is done or has fallen away: what is open
 * first, by day, that without a day last; then what has ended, the latest first. A decision without words is none. It is overdue
 * after its day; on the day itself it is not. Points and meetings that are removed take their decisions with them.
 * @param today `YYYY-MM-DD`, where the machine is
 */
export function followedDecisions(
  meetings: Iterable<Meeting>,
  points: Iterable<MeetingPoint>,
  today: string,
): FollowedDecision[] {
  const standing = new Map(
    [...meetings].filter(({ removed }) => !removed).map((meeting) => [ownPart(meeting.id), meeting]),
  );
  return [...points]
    .flatMap((point): FollowedDecision[] => {
      const meeting = point.meeting === null ? null : (standing.get(point.meeting) ?? null);
      if (point.removed || (meeting === null && !isCarried(point))) return [];
      const kind = meeting ? meeting.kind : (point.carried?.kind ?? null);
      const number = meeting ? meetingNumber(meeting, standing.values()) : point.carriedNumber;
      const made = meeting ? dayOfMeeting(meeting) : (point.carried?.day ?? null);
      return point.decisions
        .filter(({ text }) => text.trim() !== '')
        .map((decision) => {
          const end = point.decisionEnds[decision.id] ?? null;
          const state = end === null ? openState(decision, today) : end.how;
          const note = point.decisionNotes[decision.id] ?? '';
          return { point, decision, meeting, kind, made, number, state, end, note };
        });
    })
    .toSorted(byTurn);
}

/** Whether a decision is still to be carried out. */
export function isOpenDecision({ end }: Pick<FollowedDecision, 'end'>): boolean {
  return end === null;
}

/**
 * The decisions that a meeting follows up: those of the meetings of its kind that began before it, and of earlier years, which had
 * not ended when it began. Once it is closed, as they stood the last day it was held: what ended later was open then.
 * @param followed of the same evaluation, in the order they are told
 */
export function decisionsBefore(
  meeting: Pick<Meeting, 'id' | 'kind' | 'heldOn' | 'closedAt'>,
  followed: readonly FollowedDecision[],
): FollowedDecision[] {
  const days = Object.keys(meeting.heldOn).toSorted();
  const [began] = days;
  const last = meeting.closedAt === null ? undefined : days.at(-1);
  return followed
    .filter(
      (each) =>
        each.kind === meeting.kind &&
        (each.meeting === null || isBefore(each.meeting, meeting)) &&
        (each.end === null || (began !== undefined && each.end.day >= began)),
    )
    .map((each) => (last === undefined ? each : asOf(each, last)))
    .toSorted(byTurn);
}

/** Whether a point came along from an earlier year, and stands in no meeting of this one. */
export function isCarried({ meeting, carried }: Pick<MeetingPoint, 'meeting' | 'carried'>): boolean {
  return meeting === null && carried !== null;
}

function openState({ due }: FollowedDecision['decision'], today: string): DecisionState {
  return due !== null && due < today ? 'overdue' : 'open';
}

function asOf(each: FollowedDecision, day: string): FollowedDecision {
  const end = each.end !== null && each.end.day <= day ? each.end : null;
  return { ...each, end, state: end === null ? openState(each.decision, day) : end.how };
}

function isBefore(meeting: Meeting, later: Pick<Meeting, 'id' | 'heldOn'>): boolean {
  if (meeting.id === later.id) return false;
  const [from, to] = [meeting, later].map(({ heldOn }) => Object.keys(heldOn).toSorted()[0]);
  // One that has not begun has decided nothing; to one that has not begun, all that have are before it.
  if (from === undefined || to === undefined) return from !== undefined;
  // Ids follow the clock.
  return from === to ? meeting.id < later.id : from < to;
}

function byTurn(left: FollowedDecision, right: FollowedDecision): number {
  if ((left.end === null) !== (right.end === null)) return left.end === null ? -1 : 1;
  const way = left.end === null ? 1 : -1;
  const [a, b] = [left, right].map(({ end, decision }) => end?.day ?? decision.due ?? '9999');
  if (a !== b) return (a ?? '') < (b ?? '') ? -way : way;
  return left.decision.id < right.decision.id ? -1 : left.decision.id > right.decision.id ? 1 : 0;
}
