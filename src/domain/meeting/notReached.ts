import type { Meeting, MeetingKind } from '../evaluation/Meeting.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import { ownPart } from '../changes/entities/entity.ts';
import { inOrder, pointsOfMeeting } from './agendaOrder.ts';
import { isCarried } from '../decisions/followedDecisions.ts';
import { goesOn } from './pointState.ts';

/** The latest closed meeting of a kind. `null`: none is. */
export function latestClosed(meetings: Iterable<Meeting>, kind: MeetingKind): Meeting | null {
  let latest: Meeting | null = null;
  for (const meeting of meetings) {
    if (meeting.removed || meeting.kind !== kind || meeting.closedAt === null) continue;
    if (latest === null || meeting.closedAt > (latest.closedAt ?? '')) latest = meeting;
  }
  return latest;
}

/**
 * What the latest closed meeting of a kind did not reach, in its order: it goes to the next. Of the meetings before it
 * nothing is asked, for what they did not reach went to that one. Before the first of the year it is what came along from the
 * year before.
 */
export function notReachedBefore(
  meetings: Iterable<Meeting>,
  points: Iterable<MeetingPoint>,
  kind: MeetingKind,
): MeetingPoint[] {
  const latest = latestClosed(meetings, kind);
  if (latest) return pointsOfMeeting(points, ownPart(latest.id)).filter(goesOn);
  return inOrder(
    [...points].filter((point) => isCarried(point) && point.carried?.kind === kind && goesOn(point)),
  );
}
