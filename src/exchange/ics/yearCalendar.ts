import type { Change } from '#src/domain/changes/Change.ts';
import { recurringPointId } from '#src/domain/changes/entities/recurringPointId.ts';
import { calendarKeys } from '#src/domain/year/calendarKeys.ts';
import { yearOf } from '#src/domain/year/addMonths.ts';
import type { FollowedDecision } from '#src/domain/decisions/followedDecisions.ts';
import type { PlannedPoint } from '#src/domain/year/plannedYear.ts';
import { pageText } from '#src/text/pageText.ts';
import { writeCalendar, type CalendarEntry } from './writeCalendar.ts';

type Year = {
  /** What the calendar is called. */
  name: string;
  evaluation: string;
  year: number;
  points: readonly PlannedPoint[];
  /** What meetings have decided: those with a day are entries. */
  decided: readonly FollowedDecision[];
  changes: readonly Pick<Change, 'entityId'>[];
  madeAt: Date;
};

/**
 * What comes round in a year as a calendar file: each time is a whole day. Its entry is told by the point and by which time of the
 * year it is, so that a point that is moved to other days moves in a calendar that has it; every change of the point makes
 * its entries newer. What was held stays, what was not held is said to be cancelled, and what was due before the evaluation was begun,
 * or comes in another year, is left out. A decision is an entry on its day, told by its point and its own id; one that has
 * fallen away is said to be cancelled.
 */
export function writeYearCalendar({
  name,
  evaluation,
  year,
  points,
  decided,
  changes,
  madeAt,
}: Year): Uint8Array<ArrayBuffer> {
  const words = pageText.year;
  const changesOf = (row: string) => changes.filter(({ entityId }) => entityId === row).length;
  const entries = points.flatMap(({ point, occurrences }) => {
    const row = recurringPointId.make(evaluation, point.point);
    const sequence = changesOf(row);
    const keys = calendarKeys(point, occurrences, year);
    return occurrences.flatMap(({ due, state }, index): CalendarEntry[] =>
      state === 'unasked' || yearOf(due) !== year
        ? []
        : [
            {
              uid: `${row}_${keys[index] ?? due}`,
              sequence,
              day: due,
              title: point.title || words.point.unnamed,
              description: words.point.responsible(point.responsible),
              cancelled: state === 'missed',
            },
          ],
    );
  });
  const decisions = decided.flatMap(({ point, decision, end }): CalendarEntry[] =>
    decision.due === null
      ? []
      : [
          {
            uid: `${point.id}_${decision.id}`,
            sequence: changesOf(point.id),
            day: decision.due,
            title: words.coming.decision(decision.text.trim()),
            description: words.point.responsible(decision.role.trim()),
            cancelled: end?.how === 'dropped',
          },
        ],
  );
  return writeCalendar({ name, madeAt, entries: [...entries, ...decisions] });
}
