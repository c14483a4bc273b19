import type { FieldValue, Patch } from './Change.ts';
import { declaredField, wordsIn } from './declaredField.ts';
import type { RowFrame } from '../evaluation/RowFrame.ts';
import type { DeclaredField, Kind } from './entities/entity.ts';
import { sameValue } from './heads.ts';
import { othersOf } from './lapsedFields.ts';

type Loose = Record<string, unknown>;

/**
 * A row of which nobody has said anything. Stands in for one on a screen; is never stored.
 * @throws RangeError when the id is not one of this kind
 */
export function blankRow<Row>(kind: Kind<Row>, id: string): Row {
  const read = kind.id.read(id);
  if (!read) throw new RangeError(`${id} is not the id of a row of the kind ${kind.name}`);
  const row: Loose = { id, ...read.parts };
  for (const [name, { blank = null, keyed, settledBy }] of Object.entries(kind.fields)) {
    if (keyed) row[keyed.into] = keyed.as === 'list' ? [] : {};
    else if (settledBy !== 'id') row[name] = blank;
  }
  if (kind.removable) row['removed'] = false;
  const frame: Omit<RowFrame, 'id'> = {
    conflicts: [],
    heads: {},
    changedAt: '',
    changedBy: { name: '', role: '' },
    revision: '',
  };
  return { ...row, ...frame } as Row;
}

/**
 * The row as it will be once the patch is on disk, so that a screen need not wait for the disk: the same as projecting
 * the log after the edit, but for the trace of who and when, and for what had lapsed and holds again (`lapsedFields`):
 * that the log knows. What the kind does not declare is left out.
 */
export function applyPatch<Row>(kind: Kind<Row>, row: Row, patch: Patch): Row {
  const applied = { ...row } as Loose;
  const families = new Map<string, Map<string, FieldValue>>();
  for (const [field, value] of Object.entries(patch)) {
    const found = declaredField(kind, field);
    if (!found || found.declared.settledBy === 'id') continue;
    const { name, key, declared } = found;
    if (declared.keyed) familyOf(families, name).set(key, value);
    else applied[name] = value ?? declared.blank ?? null;
  }
  for (const [name, values] of families) {
    const keyed = kind.fields[name]?.keyed;
    if (!keyed) continue;
    const before = applied[keyed.into];
    applied[keyed.into] = keyed.as === 'list' ? patchedList(before, values) : patchedRecord(before, values);
  }
  for (const [name, { whileAsSaid, blank = null }] of Object.entries(kind.fields)) {
    if (whileAsSaid && !stillStands(kind, row, applied as Row, patch, name)) applied[name] = blank;
  }
  return applied as Row;
}

/** Whether what a field was said of is as it was when it was said: now, in the patch, or in the row before it. */
function stillStands<Row>(kind: Kind<Row>, row: Row, applied: Row, patch: Patch, name: string): boolean {
  const isSaidNow = (patch[name] ?? null) !== null;
  const known = Object.entries(kind.fields).flatMap(([field, declared]) =>
    fieldsIn(applied as Loose, field, declared),
  );
  return othersOf(kind as Kind, name, [...(isSaidNow ? known : []), ...Object.keys(patch)]).every((field) =>
    sameValue(fieldValue(kind, applied, field), isSaidNow ? patch[field] : fieldValue(kind, row, field)),
  );
}

/** The fields that a declaration has in a row: of a family those that something is said in. */
function fieldsIn(row: Loose, name: string, { keyed }: DeclaredField): string[] {
  if (!keyed) return [name];
  const keys =
    keyed.as === 'record'
      ? Object.keys(row[keyed.into] as Record<string, FieldValue>)
      : (row[keyed.into] as ListItem[]).map(({ id }) => id);
  return keys.map((key) => `${name}:${key}`);
}

function familyOf(families: Map<string, Map<string, FieldValue>>, name: string): Map<string, FieldValue> {
  const known = families.get(name);
  if (known) return known;
  const family = new Map<string, FieldValue>();
  families.set(name, family);
  return family;
}

type ListItem = { id: string };

function patchedList(before: unknown, values: ReadonlyMap<string, FieldValue>): ListItem[] {
  const kept = (before as ListItem[]).filter(({ id }) => !values.has(id));
  const said = [...values].flatMap(([id, value]) => (value === null ? [] : { id, ...(value as object) }));
  return [...kept, ...said].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function patchedRecord(before: unknown, values: ReadonlyMap<string, FieldValue>): Record<string, FieldValue> {
  const kept = Object.entries(before as Record<string, FieldValue>).filter(([key]) => !values.has(key));
  return Object.fromEntries([...kept, ...[...values].filter(([, value]) => value !== null)]);
}

/** The value of a field as a change would say it: what undo puts back. `null` where nothing has been said. */
export function fieldValue<Row>(kind: Kind<Row>, row: Row, field: string): FieldValue {
  const found = declaredField(kind, field);
  if (!found) return null;
  const { name, key, declared } = found;
  const { keyed, blank = null } = declared;
  if (keyed?.as === 'record') {
    const values = (row as Loose)[keyed.into] as Record<string, FieldValue>;
    return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
  }
  if (keyed) {
    const item = ((row as Loose)[keyed.into] as ListItem[]).find(({ id }) => id === key);
    if (!item) return null;
    const { id: _key, ...value } = item;
    return value;
  }
  const value = (row as Loose)[name] as FieldValue;
  return value === blank ? null : value;
}

/** All that is said in a row, as one change would say it. */
export function patchOfRow<Row>(kind: Kind<Row>, row: Row): Patch {
  const fields = Object.entries(kind.fields).flatMap(([name, declared]) =>
    declared.settledBy === 'id' ? [] : fieldsIn(row as Loose, name, declared),
  );
  const said = fields.map((field) => [field, fieldValue(kind, row, field)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== null));
}

/** The words of a row, field by field; of a family together. Fields that are free of words are left out. */
export function wordsOfRow<Row>(kind: Kind<Row>, row: Row): { field: string; words: string[] }[] {
  return Object.entries(kind.fields).flatMap(([field, declared]) => {
    if (declared.holds === 'choice') return [];
    const words = valuesOf(row as Loose, field, declared).flatMap((value) => wordsIn(declared, value));
    return [{ field, words }];
  });
}

function valuesOf(row: Loose, field: string, { keyed }: DeclaredField): FieldValue[] {
  if (!keyed) return [row[field] as FieldValue];
  if (keyed.as === 'record') return Object.values(row[keyed.into] as Record<string, FieldValue>);
  return (row[keyed.into] as ListItem[]).map(({ id: _key, ...value }) => value);
}
