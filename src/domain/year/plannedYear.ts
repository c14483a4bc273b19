import { daysFrom } from './addMonths.ts';
import type { RecurringPoint } from '../evaluation/RecurringPoint.ts';
import { occurrencesIn, type PlannedOccurrence } from './occurrencesIn.ts';
import type { PointSubject, ProposedPoint } from './YearFile.ts';
import { yearPoints, type YearPlace, type YearPoint } from './yearPoints.ts';

/** Something that comes round, with the times of it in one year. */
export type PlannedPoint = { point: YearPoint; occurrences: readonly PlannedOccurrence[] };

/**
 * All that comes round in the year of an office, with its times, as it stands on a day. Points that the office does not have
 * are there without times.
 * @param today `YYYY-MM-DD`, where the machine is
 */
export function plannedYear(
  proposed: readonly ProposedPoint[],
  rows: Iterable<RecurringPoint>,
  place: YearPlace,
  today: string,
): PlannedPoint[] {
  return yearPoints(proposed, rows, place).map((point) => ({
    point,
    occurrences:
      point.leftOut === null ? occurrencesIn(point, { year: place.year, today, begun: place.begun }) : [],
  }));
}

/**
 * Whether the point of the year about a subject has been held since the evaluation was begun: before that there was
 * nothing of it to take up. `null`: the office does not have the point.
 * @param begun `YYYY-MM-DD`
 */
export function isSubjectHeld(
  planned: readonly PlannedPoint[],
  subject: PointSubject,
  begun: string,
): boolean | null {
  const found = planned.filter(({ point }) => point.proposed?.about === subject && point.leftOut === null);
  if (found.length === 0) return null;
  return found.some(({ occurrences }) =>
    occurrences.some(({ due, state, said }) => state === 'held' && (said?.day ?? due) >= begun),
  );
}

/**
 * The time of the point about a subject that something held on a day stands for: of those that nothing is said of, and that
 * were to be held in the office's year, the one nearest to the day. `null`: the office does not have the point, or there
 * is none.
 * @param day `YYYY-MM-DD`
 */
export function openTimeOf(
  planned: readonly PlannedPoint[],
  subject: PointSubject,
  day: string,
): { point: YearPoint; id: string } | null {
  const found = planned.find(({ point }) => point.proposed?.about === subject && point.leftOut === null);
  const [nearest] = (found?.occurrences ?? [])
    .filter(({ state }) => state === 'late' || state === 'ahead')
    .toSorted((a, b) => Math.abs(daysFrom(day, a.due)) - Math.abs(daysFrom(day, b.due)));
  return found && nearest ? { point: found.point, id: nearest.id } : null;
}
