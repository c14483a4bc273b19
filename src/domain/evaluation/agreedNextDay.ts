import type { Meeting } from './Meeting.ts';

/** The day of the next meeting that a closed one ended with. `null`: none was set, or there is another by now. */
export function agreedNextDay(
  { closedAt, kind, nextDay }: Meeting,
  meetings: readonly Meeting[],
): string | null {
  const isThere = meetings.some(
    (other) =>
      !other.removed &&
      other.kind === kind &&
      (other.closedAt === null ? other.day !== null : closedAt !== null && other.closedAt > closedAt),
  );
  return isThere ? null : nextDay;
}
