import type { Change } from '../changes/Change.ts';
import { conflictsOf } from '../changes/conflicts.ts';
import { entities, kindNamed, type Entities } from '../changes/entities/entities.ts';
import { groupByRow } from '../changes/groupByRow.ts';
import type { SignedForm } from '../changes/signedForm.ts';

/**
 * How many of the rows that a signature would cover people disagree on. Nobody can stand behind two values at once, so
 * an evaluation is signed when there are none.
 * @param changes the log of the evaluation, in any order
 */
export function disputedRows(
  changes: readonly Change[],
  form: SignedForm,
  kinds: Entities = entities,
): number {
  return [...groupByRow(changes).values()].filter((row) => {
    const entity = row[0]?.entity ?? '';
    return Object.hasOwn(form, entity) && conflictsOf(row, kindNamed(kinds, entity)).length > 0;
  }).length;
}
