import type { Dexie } from 'dexie';
import { onTestFinished } from 'vitest';
import type { Patch } from '#src/domain/changes/Change.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Migration } from '#src/domain/changes/migrations.ts';
import type { LoneEdit } from '#src/domain/changes/recordEdit.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import type { LogRow } from '#src/persistence/LogRow.ts';
import type { Recorder } from '#src/persistence/recordEdits.ts';
import { sharingName } from '#src/persistence/SharingDatabase.ts';
import { sharingWayNames } from '#src/persistence/sharingWays.ts';
import { snapshotName } from '#src/persistence/SnapshotDatabase.ts';
import { exampleEvaluation, people, startTime, type Person } from '../support/buildChange.ts';

/** A name that no other test uses. What lies under it is deleted when the test is over. */
export function freshName(): string {
  const name = `rettesnor-test-${crypto.randomUUID()}`;
  onTestFinished(async () => {
    await deleteDatabase(name);
    await deleteDatabase(snapshotName(name));
    for (const way of sharingWayNames) await deleteDatabase(sharingName(name, way));
  });
  return name;
}

async function deleteDatabase(name: string): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error(`${name} could not be deleted`));
  });
}

/** A connection to a database, as a tab has one. It is let go of when the test is over. */
export async function connect(
  name: string = freshName(),
  steps?: readonly Migration[],
): Promise<RettesnorDatabase> {
  const database = new RettesnorDatabase(name, steps);
  onTestFinished(() => database.close());
  database.declareUpgrades();
  await database.open();
  return database;
}

/** Someone who writes at moments the test decides: `pass` lets seconds go by. Ids come a millisecond apart, in order. */
export type Writer = Recorder & { pass: (seconds: number) => void };

/** A person at their machine at the start of the tests. */
export function writer(person: Person = people.leder): Writer {
  let clock = startTime;
  return {
    ...person,
    own: new Set(),
    now: () => new Date(clock),
    newId: () => uuidv7((clock += 1), crypto.getRandomValues(new Uint8Array(10))),
    pass: (seconds) => {
      clock += seconds * 1000;
    },
  };
}

/** The edit an evaluation of a fictional office begins with. */
export function startEdit(evaluation = exampleEvaluation): LoneEdit {
  const [office = '', year = '', standard = '', edition = ''] = evaluation.split('_');
  const patch = {
    standard,
    edition,
    office,
    year: Number(year),
    ownOffice: { name: 'NAV Eksempelvika', kind: 'nav-kontor' },
    createdAt: new Date(startTime).toISOString(),
  };
  return { evaluation, entity: 'evaluation', entityId: evaluation, patch, knew: 'all' };
}

/** An edit of the answer to one requirement. */
export function answerEdit(requirement: number, patch: Patch, evaluation = exampleEvaluation): LoneEdit {
  return { evaluation, entity: 'answer', entityId: answerId(evaluation, requirement), patch, knew: 'all' };
}

/** An edit of what is reported on one indicator. */
export function indicatorEdit(indicator: string, patch: Patch, evaluation = exampleEvaluation): LoneEdit {
  return {
    evaluation,
    entity: 'indicatorValue',
    entityId: indicatorValueId(evaluation, indicator),
    patch,
    knew: 'all',
  };
}

/** Every row of every store, to be compared with how it is later. */
export async function contentOf(database: Dexie): Promise<Record<string, unknown[]>> {
  const stores: Record<string, unknown[]> = {};
  for (const table of database.tables) stores[table.name] = await table.toArray();
  return stores;
}

/** The patches in the log of one row, oldest first. */
export async function patchesOf(database: RettesnorDatabase, entityId: string): Promise<unknown[]> {
  const rows = await database.log.where('entityId').equals(entityId).sortBy('id');
  return rows.map((row: LogRow) => (row.change as { patch: unknown }).patch);
}

/** A promise, and the function that keeps it: for waiting until something has happened. */
export function happening<Value = void>(): { happened: Promise<Value>; tell: (value: Value) => void } {
  let tell: (value: Value) => void = () => {};
  const happened = new Promise<Value>((resolve) => {
    tell = resolve;
  });
  return { happened, tell };
}
