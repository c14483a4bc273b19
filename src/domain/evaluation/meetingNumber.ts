import { dayOfMeeting } from './dayOfMeeting.ts';
import type { Meeting } from './Meeting.ts';

/** Which of several it is, counted from 1, and how many there are. */
export type MeetingNumber = { nth: number; of: number };

/**
 * What tells a meeting from others of its kind on the same day: which of them it is, in the order they were begun to be prepared.
 * No clock time is kept of a meeting, and a plan of two on one day has none. Those without a day are told apart likewise.
 * Removed ones do not count.
 * @param meetings of the same evaluation, `meeting` among them or not
 * @returns `null`: kind and day name it alone
 */
export function meetingNumber(meeting: Meeting, meetings: Iterable<Meeting>): MeetingNumber | null {
  const day = dayOfMeeting(meeting);
  const alike = [...meetings].filter(
    (other) =>
      other.id !== meeting.id && !other.removed && other.kind === meeting.kind && dayOfMeeting(other) === day,
  );
  if (alike.length === 0) return null;
  // Ids follow the clock.
  return { nth: alike.filter(({ id }) => id < meeting.id).length + 1, of: alike.length + 1 };
}
