import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';

/** What came of a point. */
export type PointState = 'discussed' | 'postponed' | 'leftOut' | 'notReached';

/**
 * What came of a point: as somebody has said; else `discussed` where anything has been written, set or made during it;
 * else `leftOut` where it was taken out of the agenda, and `notReached` where it was not.
 */
export function pointState(point: MeetingPoint): PointState {
  if (point.outcome !== null) return point.outcome;
  if (isTouched(point)) return 'discussed';
  return point.leftOut === true ? 'leftOut' : 'notReached';
}

/** Whether a point goes to the next meeting: it was not reached, put off, or taken out for want of time. */
export function goesOn(point: MeetingPoint): boolean {
  return !point.removed && pointState(point) !== 'discussed';
}

/** Whether people had answered differently when a point was put on the agenda, or when its level was set in the meeting. */
export function hadDiffered({ reasons }: Pick<MeetingPoint, 'reasons'>): boolean {
  return reasons['difference'] === true;
}

/** Whether anything has been written, set or made during a point. */
function isTouched({ note, decisions, scored, actions, barriers }: MeetingPoint): boolean {
  return (
    note.trim() !== '' ||
    decisions.some(saysSomething) ||
    scored !== null ||
    Object.keys(actions).length > 0 ||
    Object.keys(barriers).length > 0
  );
}

/** Whether anything is written in a decision. One that is only begun is none. */
export function saysSomething({ text, role, due, whyNot }: MeetingPoint['decisions'][number]): boolean {
  return due !== null || [text, role, whyNot].some((content) => content.trim() !== '');
}
