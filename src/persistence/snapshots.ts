import { Dexie } from 'dexie';
import { blankErased, type Erasures } from '#src/domain/changes/erasures.ts';
import { changesVersionSetting, readChangesVersion } from './changesVersion.ts';
import { SnapshotDatabase, snapshotName, type Snapshot } from './SnapshotDatabase.ts';
import type { StoredLog } from './takeOutLogs.ts';

/** So many copies are kept; an older one goes when a newer comes. */
const mostSnapshots = 3;

/**
 * Copies the log of a database before newer code changes its shape. The same content is not copied twice: an upgrade
 * that fails and is tried again must not push out older copies. A copy can be handed on, so what it holds is sealed as it
 * is read: nothing in it is written on after the upgrade. Rejects when it could not be sealed, or the copy could not be
 * written and read back; then nothing may be upgraded.
 * @param name of the database, with no open connection needed
 * @param newer the version that the changes are to be brought to; the one they have, the database tells
 */
export async function takeSnapshot(name: string, newer: number, now: Date): Promise<void> {
  const { rows, version } = await takeOutOldLog(name);
  if (rows.length === 0) return;
  const text = JSON.stringify(rows);
  await inSnapshots(name, async (database) => {
    const { snapshots, contents } = database;
    const newest = await snapshots.orderBy('id').last();
    if (newest?.version === version && (await textIn(database, newest.id)) === text) return;
    await database.transaction('rw', [snapshots, contents], async () => {
      const { length: changes } = rows;
      const id = await snapshots.add({ at: now.toISOString(), version, newer, changes, size: text.length });
      await contents.put({ id, rows });
      const old = (await snapshots.orderBy('id').primaryKeys()).slice(0, -mostSnapshots);
      await snapshots.bulkDelete(old);
      await contents.bulkDelete(old);
      if ((await textIn(database, id)) !== text) throw new Error('The copy differs from what was copied');
    });
  });
}

async function textIn({ contents }: SnapshotDatabase, id: number): Promise<string> {
  return JSON.stringify((await contents.get(id))?.rows);
}

/** The copies there are, newest first. */
export async function listSnapshots(name: string): Promise<Snapshot[]> {
  if (!(await Dexie.exists(snapshotName(name)))) return [];
  return inSnapshots(name, async ({ snapshots }) => snapshots.orderBy('id').reverse().toArray());
}

/** The logs in a copy, as they stood. `null`: there is no such copy. */
export async function readSnapshot(
  name: string,
  id: number,
): Promise<{ snapshot: Snapshot; logs: StoredLog[] } | null> {
  return inSnapshots(name, async ({ snapshots, contents }) => {
    const [snapshot, content] = await Promise.all([snapshots.get(id), contents.get(id)]);
    return snapshot && content ? { snapshot, logs: logsOf(content.rows) } : null;
  });
}

/** Erases every copy. */
export async function eraseSnapshots(name: string): Promise<void> {
  await Dexie.delete(snapshotName(name));
}

/** Erases an evaluation from every copy, as it is erased everywhere. A copy of nothing else goes whole. */
export async function eraseFromSnapshots(name: string, evaluation: string): Promise<void> {
  await rewriteSnapshots(name, (rows) => rows.filter((row) => evaluationOf(row) !== evaluation));
}

/** Removes texts that have been erased from every copy. */
export async function blankInSnapshots(name: string, erasures: Erasures): Promise<void> {
  await rewriteSnapshots(name, (rows) =>
    rows.map((row) => {
      if (typeof row !== 'object' || row === null || !('change' in row)) return row;
      const [change] = blankErased([row.change], erasures);
      return change === row.change ? row : { ...row, change };
    }),
  );
}

/** @param rewrite hands back what is to stay: rows that are altered are other objects */
async function rewriteSnapshots(
  name: string,
  rewrite: (rows: readonly unknown[]) => unknown[],
): Promise<void> {
  if (!(await Dexie.exists(snapshotName(name)))) return;
  await inSnapshots(name, async (database) => {
    const { snapshots, contents } = database;
    await database.transaction('rw', [snapshots, contents], async () => {
      for (const content of await contents.toArray()) {
        const rows = rewrite(content.rows);
        const isSame =
          rows.length === content.rows.length && rows.every((row, at) => row === content.rows[at]);
        if (isSame) continue;
        if (rows.length === 0) {
          await snapshots.delete(content.id);
          await contents.delete(content.id);
          continue;
        }
        await contents.put({ ...content, rows });
        const size = JSON.stringify(rows).length;
        await snapshots.update(content.id, { changes: rows.length, size });
      }
    });
  });
}

function logsOf(rows: readonly unknown[]): StoredLog[] {
  const logs = new Map<string, unknown[]>();
  for (const row of rows) {
    const id = evaluationOf(row);
    if (id === null || typeof row !== 'object' || row === null || !('change' in row)) continue;
    const changes = logs.get(id);
    if (changes) changes.push(row.change);
    else logs.set(id, [row.change]);
  }
  return [...logs].map(([id, changes]) => ({ id, changes }));
}

function evaluationOf(row: unknown): string | null {
  const isRow = typeof row === 'object' && row !== null && 'evaluation' in row;
  return isRow && typeof row.evaluation === 'string' ? row.evaluation : null;
}

async function inSnapshots<Result>(
  name: string,
  work: (database: SnapshotDatabase) => Promise<Result>,
): Promise<Result> {
  const database = new SnapshotDatabase(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/**
 * Reads and seals the log in one transaction, past Dexie, which would bring the database to its own version before it
 * reads anything.
 */
async function takeOutOldLog(name: string): Promise<{ rows: unknown[]; version: number }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error ?? new Error('The database could not be opened'));
    opening.onsuccess = () => {
      const connection = opening.result;
      const end = (finish: () => void) => {
        connection.close();
        finish();
      };
      if (!['log', 'settings'].every((store) => connection.objectStoreNames.contains(store))) {
        end(() => resolve({ rows: [], version: 1 }));
        return;
      }
      const transaction = connection.transaction(['log', 'settings'], 'readwrite', { durability: 'strict' });
      const log = transaction.objectStore('log');
      const reading: IDBRequest<unknown[]> = log.getAll();
      const version: IDBRequest<unknown> = transaction
        .objectStore('settings')
        .get(changesVersionSetting(1).key);
      let rows: unknown[] = [];
      let cause: unknown = null;
      reading.onsuccess = () => {
        rows = reading.result.map(sealed);
        try {
          for (const [index, row] of rows.entries()) if (row !== reading.result[index]) log.put(row);
        } catch (thrown) {
          cause = thrown;
          transaction.abort();
        }
      };
      transaction.oncomplete = () => end(() => resolve({ rows, version: versionIn(version.result) }));
      transaction.onabort = () =>
        end(() => reject(cause ?? transaction.error ?? new Error('The log could not be sealed')));
    };
  });
}

/** What is no row of ours stays as it stands. */
function sealed(row: unknown): unknown {
  const isOpen = typeof row === 'object' && row !== null && 'sealed' in row && row.sealed !== 1;
  return isOpen ? { ...row, sealed: 1 } : row;
}

function versionIn(setting: unknown): number {
  return readChangesVersion(
    typeof setting === 'object' && setting !== null && 'value' in setting ? setting.value : 1,
  );
}
