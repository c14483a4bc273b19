import type { Change, FieldValue } from './Change.ts';
import type { Kind } from './entities/entity.ts';
import type { Heads } from '../evaluation/RowFrame.ts';

/**
 * The newest changes of one field: those that no other change of the same field has as a parent. The one that holds
 * comes first: latest `at`, then greatest id. More than one head means that people wrote without knowing of each other.
 * The order of the input does not matter. Parents that form a circle (only a forged log can) leave every change a head.
 * @param changes changes of one row, in any order
 * @param field name of the field, as in `Change.patch`
 * @returns empty when nobody has set the field
 */
export function headsOf(changes: readonly Change[], field: string): Change[] {
  return headsAmong(changes.filter((change) => Object.hasOwn(change.patch, field)));
}

/**
 * The newest changes of every field of a row, by the name of the field, in the order of the names. Each change is
 * looked at once for each field it sets, however many fields the row has.
 *
 * Where a row has been removed by someone who did not know of an edit, and the edit did not know of the removal, the
 * edit is one of the newest of `removed`: it says that the row is there, until somebody decides whether it is.
 * @param changes changes of one row, in any order
 * @param kind what the row is; `null` where only a newer app knows
 */
export function headsByField(changes: readonly Change[], kind: Kind | null): Map<string, Change[]> {
  const setters = new Map<string, Change[]>();
  for (const change of changes) {
    for (const field of Object.keys(change.patch)) {
      const known = setters.get(field);
      if (known) known.push(change);
      else setters.set(field, [change]);
    }
  }
  const heads = new Map<string, Change[]>();
  for (const field of [...setters.keys()].toSorted()) heads.set(field, headsAmong(setters.get(field) ?? []));
  const said = kind?.removable ? (heads.get('removed') ?? []) : [];
  const removals = said.filter((change) => change.patch['removed'] === true);
  if (removals.length > 0) {
    const newest = [...heads.values()].flat();
    const against = standingAgainst(removals, changes, setters, newest);
    heads.set('removed', [...said, ...against].toSorted(newestFirst));
  }
  return heads;
}

/** The ids of the newest changes of every field: what whoever sees the row knows of. */
export function idsOfHeads(heads: ReadonlyMap<string, readonly Change[]>): Heads {
  return Object.fromEntries([...heads].map(([field, changes]) => [field, changes.map(({ id }) => id)]));
}

function headsAmong(setters: readonly Change[]): Change[] {
  if (setters.length < 2) return [...setters];
  const replaced = new Set(setters.flatMap((change) => change.parents));
  const heads = setters.filter((change) => !replaced.has(change.id));
  return (heads.length > 0 ? heads : setters).toSorted(newestFirst);
}

/**
 * Edits of other fields that do not know of a removal which does not know of them, the newest of each field. What is
 * written on top by somebody who has seen both decides nothing about the row: they stand on against each other.
 */
function standingAgainst(
  removals: readonly Change[],
  changes: readonly Change[],
  setters: ReadonlyMap<string, readonly Change[]>,
  newest: readonly Change[],
): Set<Change> {
  const parentsOf = new Map(changes.map(({ id, parents }) => [id, parents]));
  const childrenOf = new Map<string, string[]>();
  for (const { id, parents } of changes) {
    for (const parent of parents) {
      const children = childrenOf.get(parent);
      if (children) children.push(id);
      else childrenOf.set(parent, [id]);
    }
  }
  // Looked at from each removal, back and forth: from each of the others, a long story would be read many times.
  const related = removals.map(({ id }) => ({
    known: reachedFrom([id], parentsOf),
    knowing: reachedFrom([id], childrenOf),
  }));
  // Behind parents that form a circle, which only a forged log can, nobody could decide about it.
  const reachable = reachedFrom(
    newest.map(({ id }) => id),
    parentsOf,
  );
  const against = (change: Change) =>
    !Object.hasOwn(change.patch, 'removed') &&
    reachable.has(change.id) &&
    related.some(({ known, knowing }) => !known.has(change.id) && !knowing.has(change.id));
  return new Set([...setters.values()].flatMap((ofField) => headsAmong(ofField.filter(against))));
}

/** The ids, and all that is reached from them step by step. */
function reachedFrom(start: readonly string[], next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(next.get(id) ?? []));
  }
  return reached;
}

/** The value that holds for a field, or `undefined` when nobody has set it. */
export function valueOf(changes: readonly Change[], field: string): FieldValue | undefined {
  return headsOf(changes, field)[0]?.patch[field];
}

/** Whether the newest changes of a field say different things. */
export function isDisputed(heads: readonly Change[], field: string): boolean {
  const [first, ...others] = heads;
  return others.some((head) => !sameValue(head.patch[field], first?.patch[field]));
}

/**
 * Whether two values of a field are the same to whoever reads the row. Keys of an object may stand in any order.
 * Nothing said (`undefined`, `null`), an emptied text and a requirement taken out again (`false`) are the same.
 */
export function sameValue(left: FieldValue | undefined, right: FieldValue | undefined): boolean {
  return left === right || valueKey(left) === valueKey(right);
}

/** The same for two values exactly when `sameValue` says that they are. */
export function valueKey(value: FieldValue | undefined): string {
  return value === undefined || value === '' || value === false ? 'null' : JSON.stringify(value, sorted);
}

/** Latest first: by `at`, then by id, so that every machine agrees. */
export function newestFirst(left: Change, right: Change): number {
  return compare(right.at, left.at) || compare(right.id, left.id);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function sorted(_key: string, value: FieldValue): FieldValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compare(a, b)))
    : value;
}
