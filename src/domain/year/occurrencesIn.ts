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
  /**
   * The day that it is stored under, `YYYY-MM-DD`, and that tells it from the other times of the point: the day it is due, or the
   * next that is free where another time is stored under that.
   */
  id: string;
  /** The day it is due, `YYYY-MM-DD`. */
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
 * due in an earlier year, or comes in a later one. One that is held long before its day may have the next due on that same day.
 */
export function occurrencesIn(point: Scheduled, { year, today, begun }: Asked): PlannedOccurrence[] {
  const all = point.row?.occurrences ?? [];
  const said = all.filter(({ id, day }) => yearOf(id) === year || (day !== null && yearOf(day) === year));
  const counted = point.recurrence === 'fixed' ? null : countOn(point, all);
  const open = (
    counted ? counted.next : openFixedDays(point, said, year).map((due) => ({ id: due, due }))
  ).map(({ id, due }): PlannedOccurrence => ({
    id,
    due,
    state: due >= today ? 'ahead' : point.recurrence === 'fixed' && due < begun ? 'unasked' : 'late',
    said: null,
  }));
  const told = said.map((each): PlannedOccurrence => ({
    id: each.id,
    due: counted?.dueOf.get(each.id) ?? each.id,
    state: each.state,
    said: each,
  }));
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

/**
 * The times of a point that is counted from when it was last done, one from the other: the day each was due by the id it
 * is stored under, and the next (none where it comes once and is done).
 */
function countOn(
  { first, months }: Scheduled,
  all: readonly Occurrence[],
): { dueOf: Map<string, string>; next: { id: string; due: string }[] } {
  const ids = new Set(all.map(({ id }) => id));
  const dueOf = new Map<string, string>();
  let expected = first;
  for (const each of all.toSorted((a, b) => (countedDay(a) < countedDay(b) ? -1 : 1))) {
    const due = expected !== null && firstFree(expected, ids, each.id) === each.id ? expected : each.id;
    dueOf.set(each.id, due);
    const counted = each.state === 'held' ? (each.day ?? due) : due;
    expected = months === null ? null : addMonths(counted, months);
  }
  return { dueOf, next: expected === null ? [] : [{ id: firstFree(expected, ids), due: expected }] };
}

/** The day itself, or the first after it that no time is stored under, but for one that is looked for. */
function firstFree(day: string, ids: ReadonlySet<string>, except?: string): string {
  let free = day;
  while (ids.has(free) && free !== except) free = dayAfter(free);
  return free;
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
