import type { Change } from '#src/domain/changes/Change.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readEvaluation, type ReadResult } from '#src/domain/changes/readEvaluation.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import { answerId, evaluationKey, type Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import type { RettesnorDatabase } from './database.ts';
import type { LogRow } from './LogRow.ts';
import { mendProjection } from './mendProjection.ts';
import { readableChanges } from './recordEdits.ts';

/** Every change of an evaluation, as it stands in the database: readable or not. */
export type StoredLog = { id: string; changes: unknown[] };

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

/** What one evaluation reports on indicators, as computed when it was last changed. */
export async function listIndicatorValues(
  database: RettesnorDatabase,
  evaluation: string,
): Promise<IndicatorValue[]> {
  return database.indicatorValues.where('evaluation').equals(evaluation).toArray();
}

/**
 * Reads the log of an evaluation through the door and mends computed rows that do not follow from it. The log itself
 * is never touched.
 * @returns `null` when there is nothing stored under the id
 */
export async function loadEvaluation(database: RettesnorDatabase, id: string): Promise<ReadResult | null> {
  const { log, evaluations, answers, indicatorValues } = database;
  return database.transaction('rw', [log, evaluations, answers, indicatorValues], async () => {
    const rows = await log.where('evaluation').equals(id).toArray();
    if (rows.length === 0) return null;
    const result = readEvaluation(envelope(id, rows));
    if (result.ok) await mendProjection(database, result.log);
    return result;
  });
}

/**
 * Reads the log of an evaluation through the door, and mends nothing: for a live query, which may not write.
 * @returns `null` when there is nothing stored under the id
 */
export async function readEvaluationLog(database: RettesnorDatabase, id: string): Promise<ReadResult | null> {
  const rows = await database.log.where('evaluation').equals(id).toArray();
  return rows.length === 0 ? null : readEvaluation(envelope(id, rows));
}

/**
 * Reads the log of one answer through the door, with the rows of its evaluation that say what it belongs to.
 * @returns `null` when there is nothing stored under the id of the evaluation
 */
export async function readAnswerLog(
  database: RettesnorDatabase,
  evaluation: string,
  requirement: number,
): Promise<ReadResult | null> {
  const [own, answer] = await database.transaction('r', database.log, async () =>
    Promise.all([
      database.log.where('entityId').equals(evaluation).toArray(),
      database.log.where('entityId').equals(answerId(evaluation, requirement)).toArray(),
    ]),
  );
  const rows = [...own, ...answer];
  return rows.length === 0 ? null : readEvaluation(envelope(evaluation, rows));
}

/**
 * Hands out the logs for a file and seals them in the same transaction: from now on no keystroke may rewrite a change
 * that has left the machine. Where they cannot be sealed they are handed out all the same: a disk that is full is when
 * a backup is needed most, and nothing is rewritten on it.
 */
export async function takeOutLogs(database: RettesnorDatabase): Promise<StoredLog[]> {
  try {
    return await sealLogs(database);
  } catch {
    return storedLogs(await database.log.toArray());
  }
}

async function sealLogs(database: RettesnorDatabase): Promise<StoredLog[]> {
  return database.transaction('rw', database.log, async () => {
    const rows = await database.log.toArray();
    await database.log.bulkPut(
      rows.filter((row) => row.sealed === 0).map((row) => ({ ...row, sealed: 1 as const })),
    );
    return storedLogs(rows);
  });
}

function storedLogs(rows: readonly LogRow[]): StoredLog[] {
  const logs = new Map<string, unknown[]>();
  for (const row of rows) {
    const changes = logs.get(row.evaluation);
    if (changes) changes.push(row.change);
    else logs.set(row.evaluation, [row.change]);
  }
  return [...logs].map(([id, changes]) => ({ id, changes }));
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
  return readableChanges(rows.filter((row) => row !== undefined));
}

/** Erases one evaluation with its whole history. Cannot be undone: ask first. */
export async function eraseEvaluation(database: RettesnorDatabase, id: string): Promise<void> {
  const { log, evaluations, answers, indicatorValues } = database;
  await database.transaction('rw', [log, evaluations, answers, indicatorValues], async () => {
    await log.where('evaluation').equals(id).delete();
    await answers.where('evaluation').equals(id).delete();
    await indicatorValues.where('evaluation').equals(id).delete();
    await evaluations.delete(id);
  });
}

/** Erases all that is stored on this machine. Cannot be undone: ask twice. */
export async function eraseEverything(database: RettesnorDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}

function envelope(id: string, rows: readonly LogRow[]): unknown {
  return { app: 'rettesnor', schemaVersion, id, changes: rows.map((row) => row.change) };
}
