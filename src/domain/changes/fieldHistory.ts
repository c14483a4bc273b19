import type { Author } from '../evaluation/Answer.ts';
import type { Change, FieldValue } from './Change.ts';
import { newestFirst, sameValue } from './heads.ts';

/** One field of a row, set anew by somebody. */
export type FieldChange = {
  /** Id of the change; one change may set several fields. */
  change: string;
  at: string;
  author: Author;
  field: string;
  /**
   * What it replaces: the value its author saw. `null`: nothing had been said. More than one where the change decides
   * between values that were written without knowing of each other.
   */
  from: FieldValue[];
  to: FieldValue;
};

/**
 * The changes of one row field by field, newest first: what a person would want to read of a log. Changes that say
 * what was said already are left out, but for those that decide a conflict.
 * @param changes changes with the same `entityId`, in any order
 */
export function fieldHistory(changes: readonly Change[]): FieldChange[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  return changes.toSorted(newestFirst).flatMap((change) =>
    Object.entries(change.patch).flatMap(([field, to]) => {
      const from = valuesBefore(change, field, byId);
      if (from.length === 1 && sameValue(from[0], to)) return [];
      return {
        change: change.id,
        at: change.at,
        author: change.author,
        field,
        from,
        to,
      };
    }),
  );
}

/** The different values a change replaces in a field; nothing said when there are none. */
function valuesBefore(change: Change, field: string, byId: ReadonlyMap<string, Change>): FieldValue[] {
  const values: FieldValue[] = [];
  for (const parent of change.parents) {
    const value = byId.get(parent)?.patch[field];
    if (value !== undefined && !values.some((known) => sameValue(known, value))) values.push(value);
  }
  return values.length === 0 ? [null] : values;
}
