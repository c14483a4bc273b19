import type { MeetingKind } from '../evaluation/Meeting.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import { minutesOfPoint } from './agendaRules.ts';

/** How an agenda fits the time there is. */
export type AgendaTime = {
  /** The sum of what the points take, in minutes, but for those that are taken out. */
  needed: number;
  /** Of these, what there is time for. */
  fitting: number;
  /** Ids of the points that there is no time for, in the order of the agenda. */
  outside: readonly string[];
};

/**
 * What of an agenda there is time for: its points in order until one does not fit whole. That one and all after it fall
 * outside, so that a short point at the end does not pass those before it. What is taken out takes no time.
 * @param points in the order of the agenda
 * @param available the minutes there are; `null`: nobody has said, and everything fits
 */
export function agendaTime(
  points: readonly Pick<MeetingPoint, 'id' | 'minutes' | 'leftOut'>[],
  kind: MeetingKind | null,
  available: number | null,
): AgendaTime {
  const taken = points
    .filter(({ leftOut }) => leftOut !== true)
    .map((point) => ({ id: point.id, minutes: minutesOfPoint(point, kind) }));
  const needed = taken.reduce((sum, { minutes }) => sum + minutes, 0);
  if (available === null) return { needed, fitting: needed, outside: [] };
  let fitting = 0;
  for (const [index, { minutes }] of taken.entries()) {
    if (fitting + minutes > available)
      return { needed, fitting, outside: taken.slice(index).map(({ id }) => id) };
    fitting += minutes;
  }
  return { needed, fitting, outside: [] };
}
