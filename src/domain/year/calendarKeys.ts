import { daysFrom } from './addMonths.ts';
import { fixedDays, type PlannedOccurrence } from './occurrencesIn.ts';
import type { YearPoint } from './yearPoints.ts';

/**
 * What tells each time of a point in a calendar, in the order they are given: the same after an edit of the point, and
 * whatever other times come or go. A time of a fixed point is told by which of its days in the year it stands for, so that it
 * moves when the point is moved; one beside those days, and one that has been told of a point counted from when it was
 * last done, by the day it is stored under; the time that is next there is always `next`.
 */
export function calendarKeys(
  point: Pick<YearPoint, 'recurrence' | 'months' | 'first'>,
  occurrences: readonly PlannedOccurrence[],
  year: number,
): string[] {
  if (point.recurrence !== 'fixed') return occurrences.map(({ id, said }) => (said ? id : `${year}-next`));
  const days = point.first === null ? [] : fixedDays(point.first, point.months, year);
  const taken = new Map<string, string>();
  // What lies nearest a day stands for it; a day that is exactly met is taken first.
  const pairs = occurrences
    .flatMap(({ due }) => days.map((day) => ({ due, day, apart: Math.abs(daysFrom(due, day)) })))
    .toSorted((a, b) => a.apart - b.apart || (a.due + a.day < b.due + b.day ? -1 : 1));
  for (const { due, day } of pairs) {
    if (!taken.has(due) && ![...taken.values()].includes(day)) taken.set(due, day);
  }
  return occurrences.map(({ due }) => {
    const day = taken.get(due);
    return day === undefined ? due : `${year}-${days.indexOf(day) + 1}`;
  });
}
