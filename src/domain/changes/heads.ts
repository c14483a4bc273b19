import type { Change, FieldValue } from './Change.ts';

/**
 * The newest changes of one field: those that no other change of the same field has as a parent. The one that holds
 * comes first: latest `at`, then greatest id. More than one head means that people wrote without knowing of each other.
 * The order of the input does not matter. Parents that form a circle (only a forged log can) leave every change a head.
 * @param changes changes of one row, in any order
 * @param field name of the field, as in `Change.patch`
 * @returns empty when nobody has set the field
 */
export function headsOf(changes: readonly Change[], field: string): Change[] {
  const setters = changes.filter((change) => Object.hasOwn(change.patch, field));
  const replaced = new Set(setters.flatMap((change) => change.parents));
  const heads = setters.filter((change) => !replaced.has(change.id));
  return (heads.length > 0 ? heads : setters).toSorted(newestFirst);
}

/** The value that holds for a field, or `undefined` when nobody has set it. */
export function valueOf(changes: readonly Change[], field: string): FieldValue | undefined {
  return headsOf(changes, field)[0]?.patch[field];
}

/** The fields that any of the changes has set, sorted by name. */
export function fieldsOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap((change) => Object.keys(change.patch)))].toSorted();
}

/**
 * Whether two values of a field are the same to whoever reads the row. Keys of an object may stand in any order.
 * Nothing said (`undefined`, `null`), an emptied text and a requirement taken out again (`false`) are the same.
 */
export function sameValue(left: FieldValue | undefined, right: FieldValue | undefined): boolean {
  return canonical(left) === canonical(right);
}

/** Latest first: by `at`, then by id, so that every machine agrees. */
export function newestFirst(left: Change, right: Change): number {
  return compare(right.at, left.at) || compare(right.id, left.id);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function canonical(value: FieldValue | undefined): string {
  if (value === undefined || value === '' || value === false) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => compare(a, b)));
}
