import type { Author, FieldConflict } from '../evaluation/Answer.ts';
import type { Change, FieldValue } from './Change.ts';
import { fieldsOf, headsOf, sameValue } from './heads.ts';

/** A change that says one of the values people disagree on. */
export type ConflictVoice = { change: string; author: Author; at: string };

/** One of the values people disagree on, and all who said it, the newest first. */
export type ConflictValue = { value: FieldValue; voices: ConflictVoice[] };

/**
 * The fields of a row that people disagree on: those with several newest changes of different values. When an
 * evaluation was begun is never one of them: the first to begin it did.
 * @param changes changes of one row, in any order
 */
export function conflictsOf(changes: readonly Change[]): FieldConflict[] {
  // Whoever wrote alone agrees with themselves: most rows of a log.
  if (changes.length < 2) return [];
  return fieldsOf(changes).flatMap((field) => {
    if (field === 'createdAt') return [];
    const heads = headsOf(changes, field);
    const differs = heads.some((head) => !sameValue(head.patch[field], heads[0]?.patch[field]));
    return differs ? [{ field, changes: heads.map((head) => head.id) }] : [];
  });
}

/**
 * The different values of a conflict, each with everybody who said it. The first is the one that holds until somebody
 * decides.
 * @param heads the newest changes of the field, the one that holds first: see `headsOf`
 */
export function conflictValues(heads: readonly Change[], field: string): ConflictValue[] {
  const values: ConflictValue[] = [];
  for (const { id, author, at, patch } of heads) {
    const value = patch[field] ?? null;
    const voice = { change: id, author, at };
    const known = values.find((other) => sameValue(other.value, value));
    if (known) known.voices.push(voice);
    else values.push({ value, voices: [voice] });
  }
  return values;
}
