import type { Occurrence } from '../evaluation/RecurringPoint.ts';
import { addMonths, dayAfter, daysFrom, monthIndexOf, yearOf } from './addMonths.ts';
import type { YearPoint } from './yearPoints.ts';

/**
 * How it stands with one time that a point comes round. Held and missed are said; ahead and late follow from the day.
 * `unasked`: it was due before the evaluation was begun, and nobody is asked.
 */
export type OccurrenceState = 'held' | 'missed' | 'ahead' | 'late' | 'unasked';

/** One time that a point comes round in a year. */
export type PlannedOccurrence = {
  /** The day it is due, `YYYY-MM-DD`: tells it from the other times of the point. */
  due: string;
  state: OccurrenceState;
  /** What has been said of it. `null`: nothing. */
  said: Occurrence | null;
};

/** When it is asked. `today`, and `begun`, the day the evaluation was begun: `YYYY-MM-DD`, where the machine is. */
export type Asked = { year: number; today: string; begun: string };

type Scheduled = Pick<YearPoint, 'recurrence' | 'months' | 'first'> & {
  row: { occurrences: readonly Occurrence[] } | null;
};

/**
 * Every time that a point comes round in a calendar year, earliest first. Computed, never stored: only what was said of
 * a time is.
 *
 * From a fixed date: each so many months from the first day, counted from that day, so that the end of a month does not drift.
 * What was said of a day that is none of them any more, because the office has moved the point, stands for the day of
 * them that it lies nearest. From when it was last done: all that has been said of, and the next time, so many months after
 * the day it was held, or after the day it was due where it was missed. There is always a next time, also where it was
 * due in an earlier year, or comes in a later one.
 */
export function occurrencesIn(point: Scheduled, { year, today, begun }: Asked): PlannedOccurrence[] {
  const all = point.row?.occurrences ?? [];
  const said = all.filter(({ id, day }) => yearOf(id) === year || (day !== null && yearOf(day) === year));
  const open = (
    point.recurrence === 'fixed' ? openFixedDays(point, said, year) : openNextDay(point, all)
  ).map((due): PlannedOccurrence => ({
    due,
    state: due >= today ? 'ahead' : point.recurrence === 'fixed' && due < begun ? 'unasked' : 'late',
    said: null,
  }));
  const told = said.map((each): PlannedOccurrence => ({ due: each.id, state: each.state, said: each }));
  return [...told, ...open].toSorted((a, b) => (a.due < b.due ? -1 : 1));
}

/** The days of a year that are so many months after a first day, none before it. `null` months: that day alone. */
export function fixedDays(first: string, months: number | null, year: number): string[] {
  if (months === null) return yearOf(first) === year ? [first] : [];
  const index = monthIndexOf(first);
  const from = Math.max(0, Math.ceil((year * 12 - index) / months));
  const to = Math.floor((year * 12 + 11 - index) / months);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) =>
    addMonths(first, (from + step) * months),
  );
}

function openFixedDays({ first, months }: Scheduled, said: readonly Occurrence[], year: number): string[] {
  const days = first === null ? [] : fixedDays(first, months, year);
  const ofYear = said.filter(({ id }) => yearOf(id) === year);
  const spokenFor = new Set(ofYear.map(({ id }) => nearest(id, days)));
  return days.filter((day) => !spokenFor.has(day));
}

function nearest(day: string, days: readonly string[]): string | null {
  return days.reduce<string | null>(
    (best, each) =>
      best !== null && Math.abs(daysFrom(day, best)) <= Math.abs(daysFrom(day, each)) ? best : each,
    null,
  );
}

function openNextDay({ first, months }: Scheduled, all: readonly Occurrence[]): string[] {
  const latest = latestTold(all);
  const next = latest === null ? first : months === null ? null : addMonths(countedDay(latest), months);
  const told = new Set(all.map(({ id }) => id));
  let due = next;
  // One was held long before it was due, and its day has come round again: two times never share a day.
  while (due !== null && told.has(due)) due = dayAfter(due);
  return due === null ? [] : [due];
}

/** What was told last: the time that the next one is counted from. `null`: nothing has been said yet. */
export function latestTold(all: readonly Occurrence[]): Occurrence | null {
  return all.reduce<Occurrence | null>(
    (latest, each) => (latest === null || countedDay(each) > countedDay(latest) ? each : latest),
    null,
  );
}

function countedDay({ id, state, day }: Occurrence): string {
  return state === 'held' ? (day ?? id) : id;
}
