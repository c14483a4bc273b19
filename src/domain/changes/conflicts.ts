import type { Author, FieldConflict, RowFrame } from '../evaluation/RowFrame.ts';
import type { Change, FieldValue } from './Change.ts';
import { declaredField } from './declaredField.ts';
import type { Kind } from './entities/entity.ts';
import { headsByField, isDisputed, valueKey } from './heads.ts';

/** A change that says one of the values people disagree on. */
export type ConflictVoice = { change: string; author: Author; at: string };

/** One of the values people disagree on, and all who said it, the newest first. */
export type ConflictValue = { value: FieldValue; voices: ConflictVoice[] };

/**
 * The fields of a row that people disagree on: those with several newest changes of different values. When an
 * evaluation was begun is never one of them: the first to begin it did. Nor is what only a newer app knows: nobody here
 * could decide it.
 * @param changes changes of one row, in any order
 */
export function conflictsOf(changes: readonly Change[], kind: Kind | null): FieldConflict[] {
  // Whoever wrote alone agrees with themselves: most rows of a log.
  return kind === null || changes.length < 2 ? [] : conflictsAmong(headsByField(changes, kind), kind);
}

/** @param heads the newest changes of every field of a row, as `headsByField` has them */
export function conflictsAmong(heads: ReadonlyMap<string, readonly Change[]>, kind: Kind): FieldConflict[] {
  return [...heads].flatMap(([field, changes]) =>
    isDisputed(changes, field) && mayBeDisputed(kind, field)
      ? [{ field, changes: changes.map(({ id }) => id) }]
      : [],
  );
}

function mayBeDisputed(kind: Kind, field: string): boolean {
  const declared = declaredField(kind, field)?.declared;
  return declared !== undefined && declared.settledBy !== 'earliest';
}

/**
 * The different values of a conflict, each with everybody who said it. The first is the one that holds until somebody
 * decides.
 * @param heads the newest changes of the field, the one that holds first: see `headsOf`
 */
export function conflictValues(heads: readonly Change[], field: string): ConflictValue[] {
  const values = new Map<string, ConflictValue>();
  for (const { id, author, at, patch } of heads) {
    const value = patch[field] ?? null;
    const voice = { change: id, author, at };
    const known = values.get(valueKey(value));
    if (known) known.voices.push(voice);
    else values.set(valueKey(value), { value, voices: [voice] });
  }
  return [...values.values()];
}

/** How many fields of some rows people have said differently. */
export function countConflicts(rows: readonly Pick<RowFrame, 'conflicts'>[]): number {
  return rows.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
}
