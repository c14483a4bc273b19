import type { Signature } from '../evaluation/Signature.ts';
import type { Author } from '../evaluation/RowFrame.ts';
import type { Change, FieldValue } from './Change.ts';
import { declaredField, wordsIn } from './declaredField.ts';
import { entities, kindNamed, type Entities } from './entities/entities.ts';
import type { Kind } from './entities/entity.ts';
import { erasureId } from './entities/erasureId.ts';
import { isErased } from './erasing.ts';
import { erasuresIn } from './erasures.ts';
import { project } from './project.ts';
import { isOpenedAgain } from './standingSignature.ts';
import { headsByField, newestFirst, sameValue } from './heads.ts';

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
  /** Some of what it replaces has been erased for everybody. */
  fromErased: boolean;
  /** Who erased what it said, for everybody, and when; `null`: nobody has. */
  erased: { at: string; author: Author } | null;
  /** Whether what it said is words that do not stand any more, or stand in a row that is removed: they can be erased. */
  isOldText: boolean;
};

/**
 * The changes of one row field by field, newest first: what a person would want to read of a log. Changes that say
 * what was said already are left out, but for those that decide a conflict.
 * @param changes changes with the same `entityId`, in any order
 * @param log where erasures of what they say may be: the changes of the evaluation, or those of them that erase
 */
export function fieldHistory(
  changes: readonly Change[],
  log: readonly Change[] = [],
  kinds: Entities = entities,
): FieldChange[] {
  const erasures = erasuresIn(log, kinds);
  const kind = kindNamed(kinds, changes[0]?.entity ?? '');
  const heads = headsByField(changes, kind);
  const isPast = kind !== null && isPastRow(kind, project<unknown>(kind, changes));
  const byId = new Map(changes.map((change) => [change.id, change]));
  return changes.toSorted(newestFirst).flatMap((change) =>
    Object.entries(change.patch).flatMap(([field, to]) => {
      const from = valuesBefore(change, field, byId);
      const parents = change.parents.flatMap((id) => byId.get(id) ?? []);
      const fromErased = parents.some((parent) => field in parent.patch && isErased(parent, field, erasures));
      const isGone = isErased(change, field, erasures);
      if (from.length === 1 && sameValue(from[0], to) && !isGone && !fromErased) return [];
      const declared = kind && declaredField(kind, field)?.declared;
      const wordsOf = (value: FieldValue) =>
        declared ? wordsIn(declared, value).filter((word) => word.trim() !== '') : [];
      // Nothing of them stands: where only the rest of the value was set anew, the words are not old.
      const standing = isPast
        ? []
        : (heads.get(field) ?? []).flatMap(({ patch }) => wordsOf(patch[field] ?? null));
      return {
        change: change.id,
        at: change.at,
        author: change.author,
        field,
        from,
        to,
        fromErased,
        erased: isGone ? erasedBy(change, log, kinds) : null,
        isOldText: wordsOf(to).some((word) => !standing.includes(word)),
      };
    }),
  );
}

/**
 * What stands in a row that somebody has removed, nobody sees, and a signature that has been opened again binds nobody, nor can
 * it be corrected: it need not be written over before it is erased.
 */
function isPastRow(kind: Kind, row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  return (
    ('removed' in row && row.removed === true) || (kind.signs === true && isOpenedAgain(row as Signature))
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

/** Whoever erased it first, as far as is known. */
function erasedBy(
  { evaluation, id }: Change,
  log: readonly Change[],
  kinds: Entities,
): FieldChange['erased'] {
  const row = erasureId.make(evaluation, id);
  const [first] = log
    .filter(({ entity, entityId }) => entityId === row && kindNamed(kinds, entity)?.erases === true)
    .toSorted((a, b) => newestFirst(b, a));
  return first ? { at: first.at, author: first.author } : null;
}
