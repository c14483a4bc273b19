import { useLiveQuery } from 'dexie-react-hooks';
import { conflictValues, type ConflictValue } from '#src/domain/changes/conflicts.ts';
import type { FieldValue } from '#src/domain/changes/Change.ts';
import { newestFirst } from '#src/domain/changes/heads.ts';
import type { FieldConflict } from '#src/domain/evaluation/RowFrame.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readChanges } from '#src/persistence/evaluationRepository.ts';
import { saveQueue } from '../session/saving.ts';
import { useSession } from '../session/session.ts';

/** A field of a row that people disagree on, with every value. The first holds until somebody decides. */
export type RowConflict = { field: string; values: ConflictValue[] };

/** What people disagree on in a row, as it stands in the log. Empty while it is read. */
export function useConflicts(conflicts: readonly FieldConflict[]): readonly RowConflict[] {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const key = JSON.stringify(conflicts);
  const read = useLiveQuery(
    () => (database ? readConflicts(database, JSON.parse(key) as FieldConflict[]) : none),
    [database, key],
  );
  return read ?? none;
}

const none: readonly RowConflict[] = [];

async function readConflicts(
  database: RettesnorDatabase,
  conflicts: readonly FieldConflict[],
): Promise<RowConflict[]> {
  const read = await Promise.all(
    conflicts.map(async ({ field, changes }) => ({
      field,
      values: conflictValues((await readChanges(database, changes)).toSorted(newestFirst), field),
    })),
  );
  return read.filter(({ values }) => values.length > 1);
}

/** The value that stands at a place among those of a field; `undefined` when there is no such place. */
export function chosenValue(
  conflicts: readonly RowConflict[],
  field: string,
  place: string,
): FieldValue | undefined {
  return conflicts.find((conflict) => conflict.field === field)?.values[Number(place)]?.value;
}

/**
 * Settles what people disagree on about a requirement: a change with all that was said as its parents. For pages where
 * the evaluation is not open; where it is, `editAnswer` does it, and can be undone.
 */
export function settleAnswer(
  { id, evaluation, heads: knew }: Pick<Answer, 'id' | 'evaluation' | 'heads'>,
  field: string,
  value: FieldValue,
): void {
  saveQueue.add({ evaluation, entity: 'answer', entityId: id, patch: { [field]: value }, knew }, true);
}
