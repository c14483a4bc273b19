import { ownPart } from '../changes/entities/entity.ts';
import { dayOfMeeting } from '../evaluation/dayOfMeeting.ts';
import type { Meeting, MeetingKind } from '../evaluation/Meeting.ts';
import { meetingNumber, type MeetingNumber } from '../evaluation/meetingNumber.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';

/** What names a meeting. */
export type MeetingNamed = {
  kind: MeetingKind | null;
  day: string | null;
  number: MeetingNumber | null;
  /** The row is the meeting, and no point of it. */
  isItself: boolean;
};

/**
 * The meeting that a row is, or that it is a point of, also where it is removed; of a point that came along from an earlier
 * year the one it was in there.
 * @param row id of the row, of any kind
 */
export function meetingOfRow(
  row: string,
  meetings: readonly Meeting[],
  points: readonly MeetingPoint[],
): MeetingNamed | null {
  const point = points.find(({ id }) => id === row);
  const part = point?.meeting ?? null;
  const meeting = meetings.find(({ id }) => id === row || (part !== null && ownPart(id) === part));
  if (meeting)
    return {
      kind: meeting.kind,
      day: dayOfMeeting(meeting),
      number: meeting.removed ? null : meetingNumber(meeting, meetings),
      isItself: meeting.id === row,
    };
  return point?.carried
    ? { kind: point.carried.kind, day: point.carried.day, number: point.carriedNumber, isItself: false }
    : null;
}
