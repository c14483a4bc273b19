import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Migration } from '#src/domain/changes/migrations.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { readEvaluationsFile } from '#src/exchange/evaluations/readEvaluationsFile.ts';
import { RettesnorDatabase } from '#src/persistence/database.ts';
import { openDatabase, type OpenResult } from '#src/persistence/openDatabase.ts';
import { recordEdits } from '#src/persistence/recordEdits.ts';
import {
  eraseFromSnapshots,
  eraseSnapshots,
  listSnapshots,
  readSnapshot,
} from '#src/persistence/snapshots.ts';
import { SnapshotDatabase, snapshotName } from '#src/persistence/SnapshotDatabase.ts';
import { exampleEvaluation } from '../support/buildChange.ts';
import { answerEdit, connect, contentOf, startEdit, writer } from './testDatabase.ts';

const otherEvaluation = 'nav-eksempelvika_2025_eksempelstandard_1';
const mark: Migration = (change) => ({ ...change, marked: true });
const fail: Migration = () => {
  throw new Error('a step that does not work');
};

async function openAs(name: string, steps?: readonly Migration[]): Promise<OpenResult> {
  const database = new RettesnorDatabase(name, steps);
  onTestFinished(() => database.close());
  const opened = await openDatabase(() => {}, database);
  if (opened.ok) opened.database.close();
  return opened;
}

/** A database of version 1 in which someone has worked, closed again. */
async function worked(): Promise<{ name: string; log: unknown[] }> {
  const database = await connect();
  await recordEdits(
    database,
    [
      startEdit(),
      answerEdit(1, { score: 2, justification: 'Rutinen er ny.' }),
      startEdit(otherEvaluation),
      answerEdit(3, { score: 0 }, otherEvaluation),
    ],
    writer(),
  );
  const { log = [] } = await contentOf(database);
  database.close();
  return { name: database.name, log };
}

/** The same rows once they have left in a copy. */
function sealed(log: readonly unknown[]): unknown[] {
  return log.map((row) => ({ ...(row as object), sealed: 1 }));
}

async function logOf(name: string, steps?: readonly Migration[]): Promise<unknown[]> {
  const database = await connect(name, steps);
  const { log = [] } = await contentOf(database);
  database.close();
  return log;
}

async function databaseNames(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

// Dexie tells of steps that fail, and of connections that take a moment to close.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'trace').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

describe('before an upgrade', () => {
  test('the log is copied as it stands, and the copy can be taken out as a file of its own version', async () => {
    const { name, log } = await worked();
    expect(await openAs(name, [mark])).toMatchObject({ ok: true });
    expect(await logOf(name, [mark])).not.toEqual(log);

    const [snapshot, ...others] = await listSnapshots(name);
    if (!snapshot) throw new Error('no copy');
    expect(others).toEqual([]);
    expect(snapshot).toMatchObject({ version: 1, newer: 2, changes: log.length });
    const copy = await readSnapshot(name, snapshot.id);
    const changes = log.map((row) => (row as { change: { id: string } }).change);
    expect(new Set(copy?.logs.flatMap((own) => own.changes))).toEqual(new Set(changes));
    // What can be handed on is written on no more, before the upgrade and after it.
    expect((await logOf(name, [mark])).map((row) => (row as { sealed: number }).sealed)).toEqual(
      log.map(() => 1),
    );
    const bytes = writeEvaluationsFile(copy?.logs ?? [], new Date(), { version: snapshot.version });
    const read = readEvaluationsFile(bytes);
    expect(read.ok && read.content.evaluations.map((planned) => planned.log.id)).toEqual([
      otherEvaluation,
      exampleEvaluation,
    ]);
  });

  test('that fails, the copy is there and the data are as they were; another attempt makes no other', async () => {
    const { name, log } = await worked();
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(await openAs(name, [fail])).toEqual({ ok: false, kind: 'upgrade-failed' });
    }
    expect(await listSnapshots(name)).toHaveLength(1);
    expect(await logOf(name)).toEqual(sealed(log));
  });

  test('a copy that cannot be written stops it, and says why', async () => {
    const { name, log } = await worked();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    expect(await openAs(name, [mark])).toEqual({ ok: false, kind: 'copy-failed', failure: 'quota' });
    vi.restoreAllMocks();
    expect(await listSnapshots(name)).toEqual([]);
    expect(await openAs(name)).toMatchObject({ ok: true });
    expect(await logOf(name)).toEqual(log);
    expect(await openAs(name, [mark])).toMatchObject({ ok: true });
  });

  test('the three newest copies are kept', async () => {
    const { name } = await worked();
    const steps = [mark, mark, mark, mark, mark];
    for (const count of steps.keys()) await openAs(name, steps.slice(0, count + 1));
    const versions = (await listSnapshots(name)).map(({ version, newer }) => [version, newer]);
    expect(versions).toEqual([
      [5, 6],
      [4, 5],
      [3, 4],
    ]);
    const copies = new SnapshotDatabase(name);
    onTestFinished(() => copies.close());
    expect(await copies.contents.count()).toBe(3);
  });

  test('nothing is copied of nothing, nor where there is no upgrade', async () => {
    const empty = await connect();
    empty.close();
    expect(await openAs(empty.name, [mark])).toMatchObject({ ok: true });
    const { name } = await worked();
    expect(await openAs(name)).toMatchObject({ ok: true });
    const names = await databaseNames();
    expect(names).not.toContain(snapshotName(empty.name));
    expect(names).not.toContain(snapshotName(name));
    expect(await listSnapshots(name)).toEqual([]);
  });
});

describe('what is erased', () => {
  test('is erased from the copies too', async () => {
    const { name } = await worked();
    await openAs(name, [mark]);
    await eraseFromSnapshots(name, otherEvaluation);
    const [snapshot] = await listSnapshots(name);
    const copy = await readSnapshot(name, snapshot?.id ?? 0);
    expect(copy?.logs.map(({ id }) => id)).toEqual([exampleEvaluation]);
    expect(snapshot?.changes).toBe(copy?.logs[0]?.changes.length);

    await eraseFromSnapshots(name, exampleEvaluation);
    expect(await listSnapshots(name)).toEqual([]);
    await eraseSnapshots(name);
    expect(await databaseNames()).not.toContain(snapshotName(name));
  });
});
