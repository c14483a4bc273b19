import type { Change, FieldValue } from '#src/domain/changes/Change.ts';
import { declaredField } from '#src/domain/changes/declaredField.ts';
import { kindNamed } from '#src/domain/changes/entities/entities.ts';
import { groupByRow } from '#src/domain/changes/groupByRow.ts';
import { headsByField, sameValue } from '#src/domain/changes/heads.ts';
import { withMadeUp } from './madeUpKind.ts';

/** Every value of every field that may go back, of every row; what nobody has said is left out. */
export function valuesOf(changes: readonly Change[]): Record<string, FieldValue> {
  return Object.fromEntries(
    [...groupByRow(changes)].flatMap(([key, row]) => {
      const kind = kindNamed(withMadeUp, row[0]?.entity ?? '');
      if (!kind) return [];
      return [...headsByField(row, kind)]
        .filter(([field]) => declaredField(kind, field)?.declared.restores === undefined)
        .map(([field, [holds]]): [string, FieldValue] => [`${key} ${field}`, holds?.patch[field] ?? null])
        .filter(([, value]) => !sameValue(value, null));
    }),
  );
}

/**
 * The values of a log that has been taken back to what it was: those of then, and of a row that was not there and that
 * can be removed, that it is removed, whatever else has been said of it.
 */
export function valuesOfReturned(
  log: readonly Change[],
  then: readonly Change[],
): Record<string, FieldValue> {
  const there = groupByRow(then);
  const values = valuesOf(then);
  for (const [key, row] of groupByRow(log)) {
    if (there.has(key) || kindNamed(withMadeUp, row[0]?.entity ?? '')?.removable !== true) continue;
    Object.assign(values, valuesOf(row), { [`${key} removed`]: true });
  }
  return values;
}
