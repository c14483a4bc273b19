import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { dayOf } from '#src/domain/actions/openActions.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { recurringPointId } from '#src/domain/changes/entities/recurringPointId.ts';
import { patchOfRow } from '#src/domain/changes/rowFields.ts';
import type { Occurrence } from '#src/domain/evaluation/RecurringPoint.ts';
import { plannedYear, type PlannedPoint } from '#src/domain/year/plannedYear.ts';
import { begunOn, yearView, type YearView } from '#src/domain/year/yearView.ts';
import { newId } from '../session/newId.ts';
import { assessWhole, gapsOf, wholeOf } from './assessed.ts';
import { recurringPointRows, useEvaluationStore, type OpenEvaluation } from './openEvaluation.ts';

/** The year of the open evaluation as it stands: of all of it, whatever part is gone through. */
export function useYearView(open: OpenEvaluation, now: Date): YearView {
  return useMemo(
    () =>
      yearView({
        evaluation: open.evaluation,
        officeKind: open.office.kind,
        proposed: open.yearFile?.points ?? [],
        recurringPoints: Object.values(open.recurringPoints),
        items: assessWhole(open),
        gaps: gapsOf(wholeOf(open)),
        actions: Object.values(open.actions),
        barriers: Object.values(open.barriers),
        meetings: Object.values(open.meetings),
        meetingPoints: Object.values(open.meetingPoints),
        signatures: Object.values(open.signatures),
        different: Object.values(open.answers).filter(({ conflicts }) => conflicts.length > 0).length,
        baseline: open.earlier[0]?.year ?? null,
        now,
      }),
    [open, now],
  );
}

/**
 * What has been computed of rows already, by day: every card of a page asks for the same. A card keeps the day it was drawn
 * on, and two of them that stand on each side of midnight must each get the same list back, however often they ask: the
 * page would be drawn for ever.
 */
const planned = new WeakMap<OpenEvaluation['recurringPoints'], Map<string, readonly PlannedPoint[]>>();

/** The points of the year about a requirement, with their times. Drawn again only when what is said of any point changes. */
export function usePointsFor(number: number, now: Date): readonly PlannedPoint[] {
  return useEvaluationStore(
    useShallow((state) =>
      state.status === 'open'
        ? pointsOf(state, dayOf(now)).filter(
            ({ point }) => point.leftOut === null && point.requirements.includes(number),
          )
        : [],
    ),
  );
}

/**
 * What comes round in the year of the open evaluation, as it stands on a day. The same list for the same day until what is
 * said of a point changes.
 */
export function pointsOf(open: OpenEvaluation, day: string): readonly PlannedPoint[] {
  const { evaluation, office, yearFile, recurringPoints } = open;
  const byDay = planned.get(recurringPoints) ?? new Map<string, readonly PlannedPoint[]>();
  planned.set(recurringPoints, byDay);
  const known = byDay.get(day);
  if (known) return known;
  const place = { officeKind: office.kind, year: evaluation.year, begun: begunOn(evaluation) };
  const points = plannedYear(yearFile?.points ?? [], Object.values(recurringPoints), place, day);
  byDay.set(day, points);
  return points;
}

/** Says something of a point of the year. Of a proposed point nothing need have been said before. */
export function editPoint(point: string, patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return;
  const row = state.recurringPoints[point];
  const id = recurringPointId.make(state.id, point);
  if (row && !row.removed) recurringPointRows.edit(id, patch);
  // What was said of it and taken back again is not said anew.
  else recurringPointRows.add(id, { ...(row ? nothingOf(row) : {}), ...patch });
}

/** Adds a point of the office's own. @returns what tells it from the others; `null` when no evaluation is open */
export function addPoint(first: string): string | null {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return null;
  const point = newId();
  recurringPointRows.add(recurringPointId.make(state.id, point), { first, months: 12, recurrence: 'fixed' });
  return point;
}

/** Takes away a point of the office's own. */
export function removePoint(point: string): void {
  editPoint(point, { removed: true });
}

/** Says how one time of a point went, by the day it is stored under; `null`: nothing any more. */
export function tellOccurrence(point: string, id: string, said: Omit<Occurrence, 'id'> | null): void {
  editPoint(point, { [`occurrence:${id}`]: said });
}

function nothingOf(row: OpenEvaluation['recurringPoints'][string]): Patch {
  return Object.fromEntries(
    Object.keys(patchOfRow(entities.recurringPoint, row)).map((field) => [field, null]),
  );
}
