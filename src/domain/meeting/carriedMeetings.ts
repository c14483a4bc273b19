import type { Patch } from '../changes/Change.ts';
import { derivedId } from '../changes/derivedId.ts';
import { ownPart } from '../changes/entities/entity.ts';
import { meetingId } from '../changes/entities/meetingId.ts';
import { meetingKinds, type Meeting } from '../evaluation/Meeting.ts';
import { latestClosed } from './notReached.ts';
import { agreedNextDay } from '../evaluation/agreedNextDay.ts';

/** A meeting that was agreed on in an earlier year, as it comes along to a later one: ahead, with its day and its roles. */
export type CarriedMeeting = { id: string; patch: Patch };

/**
 * The next meeting of each kind that the last one agreed on and nobody has prepared: it would be looked for in the year that is
 * started. Its agenda is made there. The id follows from the meeting that agreed on it and the evaluation it comes to
 * (decision 3).
 * @param into id of the evaluation they come to
 */
export function carriedMeetings(into: string, meetings: readonly Meeting[]): CarriedMeeting[] {
  return meetingKinds.flatMap((kind): CarriedMeeting[] => {
    const last = latestClosed(meetings, kind);
    const day = last && agreedNextDay(last, meetings);
    if (!last || day === null) return [];
    const roles = last.participants.map(({ id, role }) => [`participant:${id}`, { role, came: null }]);
    return [
      {
        id: meetingId.make(into, derivedId(ownPart(last.id), into)),
        patch: { kind, day, ...(Object.fromEntries(roles) as Patch) },
      },
    ];
  });
}
