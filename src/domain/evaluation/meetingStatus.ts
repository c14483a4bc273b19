import type { Meeting } from './Meeting.ts';

/** Where a meeting stands, in the order of its life: what is said of it are facts, and this follows from them. */
export type MeetingStatus = 'ahead' | 'begun' | 'closed';

/** Where a meeting stands. It has begun when it has been held on a day, and is paused until it is gone on with or closed. */
export function meetingStatus({ closedAt, heldOn }: Pick<Meeting, 'closedAt' | 'heldOn'>): MeetingStatus {
  if (closedAt !== null) return 'closed';
  return Object.keys(heldOn).length > 0 ? 'begun' : 'ahead';
}
