import { derivedId } from '../changes/derivedId.ts';
import type { Patch } from '../changes/Change.ts';
import { entities } from '../changes/entities/entities.ts';
import { ownPart } from '../changes/entities/entity.ts';
import { meetingPointId } from '../changes/entities/meetingPointId.ts';
import { blankRow, patchOfRow } from '../changes/rowFields.ts';
import { dayOfMeeting } from '../evaluation/dayOfMeeting.ts';
import { meetingNumber } from '../evaluation/meetingNumber.ts';
import { meetingKinds, type Meeting } from '../evaluation/Meeting.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import { followedDecisions, isOpenDecision } from '../decisions/followedDecisions.ts';
import { notReachedBefore } from './notReached.ts';
import type { PointSubject } from './proposeAgenda.ts';

/** A point of an earlier year as it comes along to a later one: a row of its own there, in no meeting. */
export type CarriedMeetingPoint = { id: string; patch: Patch };

/** What the meetings of an earlier year left. */
export type EarlierMeetings = {
  /** The calendar year. */
  year: number;
  meetings: readonly Meeting[];
  points: readonly MeetingPoint[];
  /**
   * What a point is about in the later year, where an action or a barrier has another id or has stayed behind, and a
   * requirement another number or none. What cannot be followed is told by a title.
   */
  subjectOf: (
    point: MeetingPoint,
  ) => Required<Pick<PointSubject, 'requirement' | 'action' | 'barrier' | 'title'>>;
};

/**
 * What the meetings of an earlier year left undone, as it comes along to a later one: the decisions that are still open,
 * under the point they were made on, with what has come of them; and what the last meeting of each kind did not reach.
 * What was carried out, dropped or gone through stays where it was. The id follows from the point and the evaluation it comes
 * to (decision 3): whoever starts the same year on another machine gets the same rows.
 * @param into id of the evaluation they come to
 * @returns in the order of the agendas they stood in
 */
export function carriedMeetingPoints(
  into: string,
  { year, meetings, points, subjectOf }: EarlierMeetings,
): CarriedMeetingPoint[] {
  const notReached = new Set(
    meetingKinds.flatMap((kind) => notReachedBefore(meetings, points, kind)).map(({ id }) => id),
  );
  // What is overdue makes no difference to what comes along, so no day is asked for.
  const open = followedDecisions(meetings, points, '').filter(isOpenDecision);
  const meetingBy = new Map(meetings.map((meeting) => [ownPart(meeting.id), meeting]));
  return points.flatMap((point): CarriedMeetingPoint[] => {
    const decisions = open.filter((each) => each.point.id === point.id).map(({ decision }) => decision);
    // Where decisions are followed up is asked for anew by the decisions themselves.
    const goesOn = notReached.has(point.id) && point.followUp === null;
    const meeting = point.meeting === null ? null : (meetingBy.get(point.meeting) ?? null);
    const carried = meeting?.kind ? { year, kind: meeting.kind, day: dayOfMeeting(meeting) } : point.carried;
    const carriedNumber = meeting ? meetingNumber(meeting, meetings) : point.carriedNumber;
    if ((!goesOn && decisions.length === 0) || carried === null) return [];
    const id = meetingPointId.make(into, derivedId(ownPart(point.id), into));
    const kept = decisions.map((decision) => decision.id);
    return [
      {
        id,
        patch: patchOfRow(entities.meetingPoint, {
          ...blankRow(entities.meetingPoint, id),
          ...subjectOf(point),
          raisedBy: point.raisedBy,
          place: point.place,
          carried,
          carriedNumber,
          // A point with decisions counts as gone through, unless somebody has said that it was put off.
          outcome: goesOn && decisions.length > 0 ? 'postponed' : null,
          decisions,
          decisionNotes: Object.fromEntries(
            Object.entries(point.decisionNotes).filter(([decision]) => kept.includes(decision)),
          ),
        }),
      },
    ];
  });
}
