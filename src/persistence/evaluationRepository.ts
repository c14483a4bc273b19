import type { Change } from '#src/domain/changes/Change.ts';
import type { RowsByTable } from '#src/domain/changes/entities/entities.ts';
import { erasureId } from '#src/domain/changes/entities/erasureId.ts';
import { migrations } from '#src/domain/changes/migrations.ts';
import { readEvaluation, type ReadResult } from '#src/domain/changes/readEvaluation.ts';
import type { Feedback } from '#src/domain/evaluation/Feedback.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { answerId, evaluationKey, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { changesVersionSetting } from './changesVersion.ts';
import type { RettesnorDatabase } from './database.ts';
import { logEnvelope } from './mendEvaluation.ts';
import type { LogRow } from './LogRow.ts';
import { mendProjection, readProjection, rowsWithin, whatToMend } from './mendProjection.ts';
import { readableChanges } from './recordEdits.ts';

/** All evaluations. A row that is not one (a damaged database) is left out here; `loadEvaluation` mends it from the log. */
export async function listEvaluations(database: RettesnorDatabase): Promise<Evaluation[]> {
  const rows = await database.evaluations.toArray();
  return rows.filter((row) => typeof row.id === 'string' && evaluationKey(row.id) !== null);
}

/** The computed row of one evaluation. */
export async function findEvaluation(
  database: RettesnorDatabase,
  id: string,
): Promise<Evaluation | undefined> {
  return database.evaluations.get(id);
}

/** The computed rows of every evaluation of one office. */
export async function listOfficeEvaluations(
  database: RettesnorDatabase,
  office: string,
): Promise<Evaluation[]> {
  const rows = await database.evaluations.where('office').equals(office).toArray();
  return rows.filter((row) => typeof row.id === 'string' && evaluationKey(row.id) !== null);
}

/**
 * The answers of several evaluations, in the order asked for. One range for each, read whole: a single query for all
 * would walk the rows one by one.
 */
export async function listAnswersOf(
  database: RettesnorDatabase,
  evaluations: readonly string[],
): Promise<Answer[][]> {
  return database.transaction('r', database.answers, async () =>
    Promise.all(evaluations.map(async (id) => listAnswers(database, id))),
  );
}

/** The answers of one evaluation, as computed when they were last changed. */
export async function listAnswers(database: RettesnorDatabase, evaluation: string): Promise<Answer[]> {
  return database.answers.where('evaluation').equals(evaluation).toArray();
}

/** The rows of every kind within one evaluation, by the names of their tables, as computed when they were last changed. */
export async function listRows(
  database: RettesnorDatabase,
  evaluation: string,
): Promise<Omit<RowsByTable, 'evaluations'>> {
  const kinds = Object.values(database.kinds).filter(({ id }) => id.within !== 'itself');
  const tables = await database.transaction('r', database.rowTables(), async () =>
    Promise.all(
      kinds.map(async (kind) => [
        kind.table,
        await rowsWithin(database.rowsOf(kind), kind, evaluation).toArray(),
      ]),
    ),
  );
  return Object.fromEntries(tables) as Omit<RowsByTable, 'evaluations'>;
}

/**
 * The same of several evaluations, in the transaction that is under way: evaluation → its rows. Every table is asked for once
 * and whole, so this is for whoever wants most of what is stored.
 */
export async function listRowsOf(
  database: RettesnorDatabase,
  evaluations: readonly string[],
): Promise<ReadonlyMap<string, Omit<RowsByTable, 'evaluations'>>> {
  const kinds = Object.values(database.kinds).filter(({ id }) => id.within !== 'itself');
  const found = new Map(
    evaluations.map((id) => [id, Object.fromEntries(kinds.map(({ table }) => [table, [] as unknown[]]))]),
  );
  await Promise.all(
    kinds.map(async ({ table }) => {
      const rows = await database.table<{ evaluation: string }>(table).toArray();
      for (const row of rows) found.get(row.evaluation)?.[table]?.push(row);
    }),
  );
  return found as ReadonlyMap<string, unknown> as ReadonlyMap<string, Omit<RowsByTable, 'evaluations'>>;
}

/** What one evaluation reports on indicators, as computed when it was last changed. */
export async function listIndicatorValues(
  database: RettesnorDatabase,
  evaluation: string,
): Promise<IndicatorValue[]> {
  return database.indicatorValues.where('evaluation').equals(evaluation).toArray();
}

/** The barriers of several evaluations, those that are removed too, as computed when they were last changed. */
export async function listBarriersOf(
  database: RettesnorDatabase,
  evaluations: readonly string[],
): Promise<Barrier[]> {
  return database.barriers.where('evaluation').anyOf(evaluations).toArray();
}

/** What is said of the requirements in several evaluations, as computed when it was last changed. */
export async function listFeedbackOf(
  database: RettesnorDatabase,
  evaluations: readonly string[],
): Promise<Feedback[]> {
  return database.feedback.where('evaluation').anyOf(evaluations).toArray();
}

/**
 * Reads the log of an evaluation (`readEvaluation`) and mends computed rows that do not follow from it. The log itself
 * is never touched. As good as always there is nothing to mend: then nothing is locked, and nobody else has to wait.
 * @returns `null` when there is nothing stored under the id
 */
export async function loadEvaluation(database: RettesnorDatabase, id: string): Promise<ReadResult | null> {
  const { log, kinds } = database;
  const tables = [log, ...database.rowTables()];
  const readLog = async () => log.where('evaluation').equals(id).toArray();
  const readRows = (rows: readonly LogRow[]) =>
    rows.length === 0 ? null : readEvaluation(logEnvelope(id, rows), migrations, kinds);
  const [rows, stored] = await database.transaction('r', tables, async () =>
    Promise.all([readLog(), readProjection(database, id, kinds)]),
  );
  const seen = readRows(rows);
  if (!seen?.ok || whatToMend(stored, seen.log, kinds).length === 0) return seen;
  return database.transaction('rw', tables, async () => {
    const result = readRows(await readLog());
    if (result?.ok) await mendProjection(database, result.log, kinds);
    return result;
  });
}

/**
 * Reads the log of an evaluation (`readEvaluation`), and mends nothing: for a live query, which may not write.
 * @returns `null` when there is nothing stored under the id
 */
export async function readEvaluationLog(database: RettesnorDatabase, id: string): Promise<ReadResult | null> {
  const rows = await database.log.where('evaluation').equals(id).toArray();
  return rows.length === 0 ? null : readEvaluation(logEnvelope(id, rows), migrations, database.kinds);
}

/**
 * Reads the log of one answer (`readEvaluation`), with what says which evaluation it belongs to, and what has been erased in it.
 * @returns `null` when there is nothing stored under the id of the evaluation
 */
export async function readAnswerLog(
  database: RettesnorDatabase,
  evaluation: string,
  requirement: number,
): Promise<ReadResult | null> {
  const parts = await database.transaction('r', database.log, async () =>
    Promise.all([
      database.log.where('entityId').equals(evaluation).toArray(),
      database.log.where('entityId').equals(answerId(evaluation, requirement)).toArray(),
      database.log.where('entityId').startsWith(erasureId.make(evaluation, '')).toArray(),
    ]),
  );
  const rows = parts.flat();
  return rows.length === 0 ? null : readEvaluation(logEnvelope(evaluation, rows), migrations, database.kinds);
}

/** How many computed rows and changes there are: the least a live query can read to be told when any of them is another. */
export async function countRows(database: RettesnorDatabase): Promise<number> {
  const counts = await Promise.all(
    [database.log, ...database.rowTables()].map(async (table) => table.count()),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many changes there are, in all: tells whether anything has happened since a backup. */
export async function countChanges(database: RettesnorDatabase, evaluation?: string): Promise<number> {
  return evaluation === undefined
    ? database.log.count()
    : database.log.where('evaluation').equals(evaluation).count();
}

/** Reads changes by their ids, in that order. What is not there or cannot be read is left out. */
export async function readChanges(database: RettesnorDatabase, ids: readonly string[]): Promise<Change[]> {
  const rows = await database.log.bulkGet([...ids]);
  return readableChanges(
    rows.filter((row) => row !== undefined),
    database.kinds,
  );
}

/** Every change of one row that can be read. */
export async function readRow(
  database: RettesnorDatabase,
  { entity, entityId }: { entity: string; entityId: string },
): Promise<Change[]> {
  const rows = await database.log.where('entityId').equals(entityId).toArray();
  return readableChanges(rows, database.kinds).filter((change) => change.entity === entity);
}

/** Erases one evaluation with its whole history, from the table of every kind of row. Cannot be undone: ask first. */
export async function eraseEvaluation(database: RettesnorDatabase, id: string): Promise<void> {
  const { log } = database;
  await database.transaction('rw', [log, ...database.rowTables()], async () => {
    await log.where('evaluation').equals(id).delete();
    for (const kind of Object.values(database.kinds)) {
      await rowsWithin(database.rowsOf(kind), kind, id).delete();
    }
  });
}

/** Erases all that is stored on this machine. Cannot be undone: ask twice. */
export async function eraseEverything(database: RettesnorDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
    // What is written from now on is still of this version: without it, an upgrade would take its steps once more.
    await database.settings.put(changesVersionSetting(database.changesVersion));
  });
}
