import { entities } from '../changes/entities/entities.ts';
import { recurringPointId } from '../changes/entities/recurringPointId.ts';
import type { Patch } from '../changes/Change.ts';
import { patchOfRow } from '../changes/rowFields.ts';
import type { RecurringPoint } from '../evaluation/RecurringPoint.ts';
import { latestTold } from './occurrencesIn.ts';
import type { ProposedPoint } from './YearFile.ts';

/** A point of the year as it comes along to a later year: a row of its own there. */
export type CarriedPoint = { id: string; patch: Patch };

/**
 * What the office has said of the points of its year, as it comes along to a later one: what it has changed, added, and does not
 * have. Of the times only the last comes along, and only where the next is counted from it. The name of a point is the same in
 * every year, so whoever starts the same year on another machine gets the same rows.
 * @param into id of the evaluation they come to
 * @param proposed what is proposed for the year they come from
 * @param numberOf what a requirement of the earlier edition is called in the later one; `null`: it cannot be followed
 * there, and the point comes along without it
 * @returns points of which nothing is to be said in the later year are left out
 */
export function carriedPoints(
  into: string,
  rows: readonly RecurringPoint[],
  proposed: readonly ProposedPoint[],
  numberOf: (requirement: number) => number | null,
): CarriedPoint[] {
  return rows
    .filter(({ removed }) => !removed)
    .flatMap((row) => {
      const recurrence = row.recurrence ?? proposed.find(({ id }) => id === row.point)?.recurrence;
      const latest = recurrence === 'lastDone' ? latestTold(row.occurrences) : null;
      const requirements = Object.fromEntries(
        Object.keys(row.requirements).flatMap((number): [number, true][] => {
          const followed = numberOf(Number(number));
          return followed === null ? [] : [[followed, true]];
        }),
      );
      const patch = patchOfRow(entities.recurringPoint, {
        ...row,
        requirements,
        occurrences: latest === null ? [] : [latest],
      });
      return Object.keys(patch).length === 0 ? [] : [{ id: recurringPointId.make(into, row.point), patch }];
    });
}
