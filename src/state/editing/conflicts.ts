import { useLiveQuery } from 'dexie-react-hooks';
import { conflictValues, type ConflictValue } from '#src/domain/changes/conflicts.ts';
import type { FieldValue } from '#src/domain/changes/Change.ts';
import { newestFirst } from '#src/domain/changes/heads.ts';
import type { Entity } from '#src/domain/changes/entities/entities.ts';
import type { FieldConflict, RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { findEvaluation, readChanges } from '#src/persistence/evaluationRepository.ts';
import { readSignatures } from '#src/persistence/signatureLock.ts';
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

/** A row of which people have said different things, wherever in the evaluation it stands. */
export type DifferentRow = Pick<RowFrame, 'id' | 'heads' | 'conflicts'> & {
  entity: Entity;
  evaluation: string;
};

/**
 * Settles one field of a row: a change with all that was said of the field as its parents. For pages where the evaluation is not
 * open; where it is, the rows are edited (`EditedRows`), and that can be undone.
 */
export function settleRow(
  entity: Entity,
  { id, evaluation, heads: knew }: Pick<DifferentRow, 'id' | 'evaluation' | 'heads'>,
  field: string,
  value: FieldValue,
): void {
  saveQueue.add({ evaluation, entity, entityId: id, patch: { [field]: value }, knew }, true);
}

/**
 * Rows that people have said different things of and that are edited on no page: what the evaluation is about, and why a signed
 * one was opened again. Where these are not settled, nobody could sign it any more.
 */
export function useDifferentElsewhere(evaluation: string): readonly DifferentRow[] {
  const database = useSession((session) =>
    session.database.status === 'open' ? session.database.database : null,
  );
  const read = useLiveQuery(
    () => (database ? readDifferentElsewhere(database, evaluation) : noRows),
    [database, evaluation],
  );
  return read ?? noRows;
}

const noRows: readonly DifferentRow[] = [];

async function readDifferentElsewhere(
  database: RettesnorDatabase,
  evaluation: string,
): Promise<readonly DifferentRow[]> {
  const itself = await findEvaluation(database, evaluation);
  const signatures = await readSignatures(database, evaluation);
  const differing = (entity: Entity, rows: readonly RowFrame[]) =>
    rows.filter(({ conflicts }) => conflicts.length > 0).map((row) => ({ ...row, entity, evaluation }));
  return [...differing('evaluation', itself ? [itself] : []), ...differing('signature', signatures)];
}
