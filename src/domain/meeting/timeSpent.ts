import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';

/** A point has no more than a day, in seconds. */
const longest = 86_400;

/**
 * Whole seconds that have been spent on a point: those of the times that are over, and since the timer was started, where it runs.
 * A clock that is behind the one that started it adds nothing.
 */
export function timeSpent(
  { spent, runningSince }: Pick<MeetingPoint, 'spent' | 'runningSince'>,
  now: Date,
): number {
  const since = runningSince === null ? Number.NaN : Date.parse(runningSince);
  const running = Number.isNaN(since) ? 0 : Math.max(0, Math.round((now.getTime() - since) / 1000));
  return Math.min(longest, (spent ?? 0) + running);
}
