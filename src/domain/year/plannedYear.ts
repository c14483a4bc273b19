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
