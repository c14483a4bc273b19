import type { Change, FieldValue, Patch } from './Change.ts';
import { declaredField } from './declaredField.ts';
import { entities, kindNamed, type Entities, type Entity } from './entities/entities.ts';
import type { Kind } from './entities/entity.ts';
import type { Heads } from '../evaluation/RowFrame.ts';
import { isErased } from './erasing.ts';
import { erasuresIn, type Erasures } from './erasures.ts';
import { groupByRow } from './groupByRow.ts';
import { headsByField, idsOfHeads, isDisputed, sameValue } from './heads.ts';
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
export type RowReturn<Name extends string = Entity> = {
  entity: Name;
  entityId: string;
  fields: FieldReturn[];
  /** The newest changes of the row: what whoever takes it back has seen. */
  heads: Heads;
};

/**
 * What has to be said for an evaluation to be as it was at an instant: every field whose value is another now, and
 * every field that people have come to disagree on since. A row that was not there is removed, where its kind can be.
 * Nothing is taken out of the log: going back is new changes. What an evaluation is about, and when it was started,
 * stays; so does what only a newer app knows, and what stands where an erased text stood then.
 * @param changes the log of one evaluation, in any order
 * @param instant ISO, as for `logAt`
 * @returns rows by id, fields by name; empty when all is as it was
 */
export function planReturn<Kinds extends Entities = typeof entities>(
  changes: readonly Change[],
  instant: string,
  kinds: Kinds | typeof entities = entities,
): RowReturn<Extract<keyof Kinds, string>>[] {
  return planReplacing(changes, logAt(changes, instant), kinds);
}

/**
 * What has to be said for an evaluation to be as a log has it, for instance that of a copy: otherwise as `planReturn`.
 * @param changes the log of one evaluation, in any order
 * @param past the log that it is to be as; what it has nothing of is emptied, or removed
 */
export function planReplacing<Kinds extends Entities = typeof entities>(
  changes: readonly Change[],
  past: readonly Change[],
  kinds: Kinds | typeof entities = entities,
): RowReturn<Extract<keyof Kinds, string>>[] {
  const earlier = groupByRow(past);
  const erasures = erasuresIn(changes, kinds);
  const rows = [...groupByRow(changes)].flatMap(([key, row]) => {
    const [{ entity, entityId } = { entity: '', entityId: '' }] = row;
    const kind = kindNamed(kinds, entity);
    if (!kind?.restorable) return [];
    const after = headsByField(row, kind);
    const before = headsByField(earlier.get(key) ?? [], kind);
    const fields = fieldsThatReturn(kind, after, before, erasures);
    const name = entity as Extract<keyof Kinds, string>;
    return fields.length === 0 ? [] : [{ entity: name, entityId, fields, heads: idsOfHeads(after) }];
  });
  return rows.toSorted((a, b) => (a.entityId < b.entityId ? -1 : 1));
}

type HeadsByField = ReadonlyMap<string, readonly Change[]>;

function fieldsThatReturn(
  kind: Kind,
  after: HeadsByField,
  before: HeadsByField,
  erasures: Erasures,
): FieldReturn[] {
  if (kind.removable && before.size === 0) {
    const now = after.get('removed')?.[0]?.patch['removed'] ?? null;
    return now === true ? [] : [{ field: 'removed', now, past: true }];
  }
  return [...after].flatMap(([field, heads]) => {
    const declared = declaredField(kind, field)?.declared;
    if (!declared || declared.restores === 'never') return [];
    const earlier = before.get(field) ?? [];
    // Erased for everybody: there is nothing to go back to, and what stands now is not to go with it.
    if (earlier[0] && isErased(earlier[0], field, erasures)) return [];
    const past = earlier[0]?.patch[field] ?? null;
    // A name and a kind that were not yet given are not taken from it.
    if (declared.restores === 'ifSaid' && past === null) return [];
    const now = heads[0]?.patch[field] ?? null;
    const disagreed = isDisputed(heads, field) && !isDisputed(earlier, field);
    return sameValue(now, past) && !disagreed ? [] : [{ field, now, past }];
  });
}

/** The edits that bring about a return. */
export function editsOfReturn<Name extends string>(
  evaluation: string,
  rows: readonly RowReturn<Name>[],
): Edit<Name>[] {
  return editsTo(evaluation, rows, 'past');
}

/**
 * The edits that take a return back again, for when it was not what the person wanted. A text that has been erased for
 * everybody since is not brought back: what stands in its field now stays.
 * @param erasures what has been erased until now
 */
export function editsOfUndo<Name extends string>(
  evaluation: string,
  rows: readonly RowReturn<Name>[],
  erasures: Erasures,
): Edit<Name>[] {
  const left = rows.flatMap((row) => {
    const fields = row.fields.filter(({ field }) => {
      const said = row.heads[field]?.[0];
      return said === undefined || !isErased({ id: said, evaluation }, field, erasures);
    });
    return fields.length === 0 ? [] : [{ ...row, fields }];
  });
  return editsTo(evaluation, left, 'now');
}

function editsTo<Name extends string>(
  evaluation: string,
  rows: readonly RowReturn<Name>[],
  side: 'now' | 'past',
): Edit<Name>[] {
  return rows.map(({ entity, entityId, fields, heads: knew }) => {
    const patch: Patch = Object.fromEntries(fields.map((item) => [item.field, item[side]]));
    return { evaluation, entity, entityId, patch, knew };
  });
}
