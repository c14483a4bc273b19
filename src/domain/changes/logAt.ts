import type { Change, Entity, FieldValue, Patch } from './Change.ts';
import { fieldsOf, headsOf, sameValue, valueOf } from './heads.ts';
import type { Edit } from './recordEdit.ts';

/**
 * The log as it says that things stood at an instant: every change made until then, by the clock of whoever made it. A
 * text counts from when its change was last added to. What a colleague wrote before the instant is part of it, also
 * when it was taken in later.
 * @param changes changes of one row or of many, in any order
 * @param instant ISO, in UTC with milliseconds as in a change
 */
export function logAt(changes: readonly Change[], instant: string): Change[] {
  return changes.filter((change) => change.at <= instant);
}

/** One field that goes back. `null`: nothing said. */
export type FieldReturn = { field: string; now: FieldValue; past: FieldValue };

/** One row that goes back. */
export type RowReturn = { entity: Entity; entityId: string; fields: FieldReturn[] };

/**
 * What has to be said for an evaluation to be as it was at an instant: every field whose value is another now, and
 * every field that people have come to disagree on since. Nothing is taken out of the log: going back is new changes.
 * What an evaluation is about, and when it was started, stays.
 * @param changes the log of one evaluation, in any order
 * @param instant ISO, as for `logAt`
 * @returns rows by id, fields by name; empty when all is as it was
 */
export function planReturn(changes: readonly Change[], instant: string): RowReturn[] {
  const rows = new Map<string, Change[]>();
  for (const change of changes) {
    const row = rows.get(change.entityId);
    if (row) row.push(change);
    else rows.set(change.entityId, [change]);
  }
  return [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([entityId, row]) => {
      const fields = fieldsThatReturn(row, instant);
      const entity = row[0]?.entity;
      return entity === undefined || fields.length === 0 ? [] : [{ entity, entityId, fields }];
    });
}

function fieldsThatReturn(row: readonly Change[], instant: string): FieldReturn[] {
  const before = logAt(row, instant);
  const isOfEvaluation = row[0]?.entity === 'evaluation';
  return fieldsOf(row).flatMap((field) => {
    const past = valueOf(before, field) ?? null;
    // Its key stands in its id; a name and a kind that were not yet given are not taken from it.
    if (isOfEvaluation && (field !== 'ownOffice' || past === null)) return [];
    const now = valueOf(row, field) ?? null;
    const disagreed = inConflict(row, field) && !inConflict(before, field);
    return sameValue(now, past) && !disagreed ? [] : [{ field, now, past }];
  });
}

function inConflict(changes: readonly Change[], field: string): boolean {
  const [first, ...others] = headsOf(changes, field);
  return others.some((head) => !sameValue(head.patch[field], first?.patch[field]));
}

/** The edits that bring about a return. */
export function editsOfReturn(evaluation: string, rows: readonly RowReturn[]): Edit[] {
  return editsTo(evaluation, rows, 'past');
}

/** The edits that take a return back again, for when it was not what the person wanted. */
export function editsOfUndo(evaluation: string, rows: readonly RowReturn[]): Edit[] {
  return editsTo(evaluation, rows, 'now');
}

function editsTo(evaluation: string, rows: readonly RowReturn[], side: 'now' | 'past'): Edit[] {
  return rows.map(({ entity, entityId, fields }) => {
    const patch: Patch = Object.fromEntries(fields.map((item) => [item.field, item[side]]));
    return { evaluation, entity, entityId, patch };
  });
}
