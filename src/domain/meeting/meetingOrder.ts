import { dayOfMeeting } from '../evaluation/dayOfMeeting.ts';
import type { Meeting } from '../evaluation/Meeting.ts';
import { meetingStatus, type MeetingStatus } from '../evaluation/meetingStatus.ts';

const order: readonly MeetingStatus[] = ['begun', 'ahead', 'closed'];

/** What is under way first, then what is ahead, the nearest first, and then what is closed, the latest first. For `toSorted`. */
export function byTurn(left: Meeting, right: Meeting): number {
  const [a, b] = [meetingStatus(left), meetingStatus(right)];
  if (a !== b) return order.indexOf(a) - order.indexOf(b);
  const [first, second] = [dayOfMeeting(left) ?? '9999', dayOfMeeting(right) ?? '9999'];
  const way = a === 'closed' ? -1 : 1;
  if (first !== second) return first < second ? -way : way;
  return left.id < right.id ? -way : way;
}
