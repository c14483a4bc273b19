import { Dexie } from 'dexie';
import type { Change } from '#src/domain/changes/Change.ts';
import type { IntakeSource } from '#src/domain/changes/Intake.ts';
import type { Edit, LoneEdit } from '#src/domain/changes/recordEdit.ts';
import type { RettesnorDatabase, SettingRow } from './database.ts';
import { blankStored } from './erasures.ts';
import type { LogRow } from './LogRow.ts';
import { rememberIntake } from './intakes.ts';
import { noteRewritten } from './rewrittenChanges.ts';
import { holdBack } from './mendEvaluation.ts';
import { logRow, readableChanges, recordEdits, type Recorder } from './recordEdits.ts';

/** The log of an evaluation as it stood when a merge was planned. */
export type StoredForMerge = {
  /** What can be read of it. */
  changes: Change[];
  /** The keys of all its rows, readable or not. */
  keys: ReadonlySet<string>;
  /** Everything that a plan rests on, to be held against the database before the plan is carried out. */
  basis: string;
};

/** All that carrying out a plan writes, and what it rests on. */
export type PreparedMerge = {
  /** Evaluation → its `basis`. Those that were not there rest on being still not there. */
  basis: ReadonlyMap<string, string>;
  /** Changes that have no row yet. */
  added: readonly Change[];
  /** Changes in place of the row that has their key. */
  rewritten: readonly Change[];
  /** Table → the computed rows that come into it. */
  rows: ReadonlyMap<string, readonly unknown[]>;
  /** What this machine must remember of it. */
  settings: readonly SettingRow[];
  /** How disagreements are to be settled, one edit a row. */
  decisions: readonly Edit<string>[];
  /** Where it comes from, for it to be taken out again; `null`: nobody will want to, as with the example. */
  source: IntakeSource | null;
};

/** So many rows are handed to the disk at a time, so that it can be told how far it has come. */
const batch = 2000;

/** Reads what a file is to be merged into. */
export async function readForMerge(database: RettesnorDatabase, evaluation: string): Promise<StoredForMerge> {
  const rows = await rowsOf(database, evaluation);
  return {
    changes: readableChanges(rows, database.kinds),
    keys: new Set(rows.map((row) => row.id)),
    basis: basisOf(rows),
  };
}

/** The ids of every change in the database, of all evaluations. */
export async function listChangeIds(database: RettesnorDatabase): Promise<ReadonlySet<string>> {
  return new Set(await database.log.toCollection().primaryKeys());
}

/**
 * Carries out a plan in one transaction: all of it, or nothing. What comes in is sealed: it has been on another machine.
 * @param recorder who settles the disagreements
 * @param onProgress told how many rows have been handed to the disk
 * @returns false, with nothing written, when the database is no longer as it was when the plan was made
 */
export async function commitMerge(
  database: RettesnorDatabase,
  prepared: PreparedMerge,
  recorder: Recorder,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<boolean> {
  try {
    return await database.transaction('rw', database.tables, async () => {
      const before = await rowsAsPlanned(database, prepared.basis);
      if (!before) return false;
      await writeAll(database, prepared, onProgress);
      await noteRewritten(database, prepared.rewritten);
      const decided = await recordEdits(database, prepared.decisions, recorder, false);
      await holdBack(database, [...prepared.basis.keys()]);
      const written = [...prepared.added, ...prepared.rewritten, ...decided];
      if (prepared.source) await rememberIntake(database, prepared.source, before, written);
      for (const [evaluation, rows] of before) await blankStored(database, evaluation, rows);
      return true;
    });
  } catch (cause) {
    // A row has come under a key that was free when the plan was made.
    if (cause instanceof Dexie.BulkError && cause.failures.some(({ name }) => name === 'ConstraintError'))
      return false;
    throw cause;
  }
}

/**
 * Writes edits in one transaction with a look at what they rest on: all of them, or nothing.
 * @param basis evaluation → its `basis` when the edits were planned
 * @param source where they come from, for them to be taken out again
 * @returns false, with nothing written, when the database is no longer as it was then
 */
export async function commitEdits(
  database: RettesnorDatabase,
  basis: PreparedMerge['basis'],
  edits: readonly (Edit<string> | LoneEdit)[],
  recorder: Recorder,
  source: IntakeSource,
): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const before = await rowsAsPlanned(database, basis);
    if (!before) return false;
    await rememberIntake(database, source, before, await recordEdits(database, edits, recorder, false));
    return true;
  });
}

/** The logs that a plan rests on, by evaluation; `null` when one is no longer as it was when the plan was made. */
async function rowsAsPlanned(
  database: RettesnorDatabase,
  bases: PreparedMerge['basis'],
): Promise<Map<string, LogRow[]> | null> {
  const logs = new Map<string, LogRow[]>();
  for (const [evaluation, basis] of bases) {
    const rows = await rowsOf(database, evaluation);
    if (basisOf(rows) !== basis) return null;
    logs.set(evaluation, rows);
  }
  return logs;
}

async function writeAll(
  database: RettesnorDatabase,
  prepared: PreparedMerge,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { added, rewritten, rows: computed, settings } = prepared;
  const total =
    added.length + rewritten.length + [...computed.values()].reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const inBatches = async <Row>(
    rows: readonly Row[],
    write: (some: Row[]) => PromiseLike<unknown>,
  ): Promise<void> => {
    for (let start = 0; start < rows.length; start += batch) {
      const some = rows.slice(start, start + batch);
      await write(some);
      done += some.length;
      onProgress(done, total);
    }
  };
  await inBatches(added, (some) => database.log.bulkAdd(some.map((change) => logRow(change, 1))));
  await inBatches(rewritten, (some) => database.log.bulkPut(some.map((change) => logRow(change, 1))));
  for (const [table, rows] of computed) {
    await inBatches(rows, (some) => database.table<unknown, string>(table).bulkPut(some));
  }
  await database.settings.bulkPut(settings);
}

async function rowsOf(database: RettesnorDatabase, evaluation: string): Promise<LogRow[]> {
  return database.log.where('evaluation').equals(evaluation).toArray();
}

/** Whether a change has left the machine is no part of it: a backup on the way to a merge seals them all. */
function basisOf(rows: readonly LogRow[]): string {
  return JSON.stringify(
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, change }) => [id, change]),
  );
}
