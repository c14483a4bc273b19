import { dayOfMeeting } from '#src/domain/evaluation/dayOfMeeting.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import { meetingNumber } from '#src/domain/evaluation/meetingNumber.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';

/** What a meeting is called among the others of its evaluation. */
export function nameOfMeeting({ meetings }: Pick<OpenEvaluation, 'meetings'>, meeting: Meeting): string {
  const day = dayOfMeeting(meeting);
  const number = meetingNumber(meeting, Object.values(meetings));
  return pageText.meetings.title(meeting.kind, day === null ? [] : [day], number);
}
