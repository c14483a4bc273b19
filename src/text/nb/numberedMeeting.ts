import type { MeetingNumber } from '#src/domain/evaluation/meetingNumber.ts';
import { decimal } from '../format.ts';

/** The name of a meeting with which of several it is, where there are several of its kind on the same day. */
export function numberedMeeting(name: string, number: MeetingNumber | null): string {
  return number === null ? name : `${name} (nr. ${decimal(number.nth)} av ${decimal(number.of)})`;
}
