import { dayOfMeeting } from '../evaluation/dayOfMeeting.ts';
import type { Meeting } from '../evaluation/Meeting.ts';

/** Where a meeting stands, in the order of its life: what is said of it are facts, and this follows from them. */
export type MeetingStatus = 'ahead' | 'begun' | 'closed';

/** Where a meeting stands. It has begun when it has been held on a day, and is paused until it is gone on with or closed. */
export function meetingStatus({ closedAt, heldOn }: Pick<Meeting, 'closedAt' | 'heldOn'>): MeetingStatus {
  if (closedAt !== null) return 'closed';
  return Object.keys(heldOn).length > 0 ? 'begun' : 'ahead';
}

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
