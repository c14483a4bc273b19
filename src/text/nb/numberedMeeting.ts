import type { MeetingNumber } from '#src/domain/evaluation/meetingNumber.ts';
import { decimal } from '../format.ts';

/** Which of several it is. */
export const nthOf = (nth: number, of: number): string => `nr. ${decimal(nth)} av ${decimal(of)}`;

/** The name of a meeting with which of several it is, where there are several of its kind on the same day. */
export function numberedMeeting(name: string, number: MeetingNumber | null): string {
  return number === null ? name : `${name} (${nthOf(number.nth, number.of)})`;
}
