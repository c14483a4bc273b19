import { Dexie } from 'dexie';
import type { StoredLog } from './evaluationRepository.ts';
import { SnapshotDatabase, snapshotName, type Snapshot } from './SnapshotDatabase.ts';

/** So many copies are kept; an older one goes when a newer comes. */
const mostSnapshots = 3;

/**
 * Copies the log of a database before newer code changes its shape. The same content is not copied twice: an upgrade
 * that fails and is tried again must not push out older copies. Rejects when the copy could not be written and read
 * back; then nothing may be upgraded.
 * @param name of the database, with no open connection needed
 * @param versions of the changes as they are, and as they are to become
 */
export async function takeSnapshot(
  name: string,
  versions: Pick<Snapshot, 'version' | 'newer'>,
  now: Date,
): Promise<void> {
  const rows = await readOldLog(name);
  if (rows.length === 0) return;
  const text = JSON.stringify(rows);
  await inSnapshots(name, async (database) => {
    const { snapshots, contents } = database;
    const newest = await snapshots.orderBy('id').last();
    if (newest?.version === versions.version && (await textIn(database, newest.id)) === text) return;
    await database.transaction('rw', [snapshots, contents], async () => {
      const { length: changes } = rows;
      const id = await snapshots.add({ at: now.toISOString(), ...versions, changes, size: text.length });
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
  if (!(await Dexie.exists(snapshotName(name)))) return;
  await inSnapshots(name, async (database) => {
    const { snapshots, contents } = database;
    await database.transaction('rw', [snapshots, contents], async () => {
      for (const content of await contents.toArray()) {
        const rows = content.rows.filter((row) => evaluationOf(row) !== evaluation);
        if (rows.length === content.rows.length) continue;
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

/** Reads the log past Dexie, which would bring the database to its own version before it reads anything. */
async function readOldLog(name: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error ?? new Error('The database could not be opened'));
    opening.onsuccess = () => {
      const connection = opening.result;
      const end = (finish: () => void) => {
        connection.close();
        finish();
      };
      if (!connection.objectStoreNames.contains('log')) {
        end(() => resolve([]));
        return;
      }
      const reading = connection.transaction('log').objectStore('log').getAll();
      reading.onerror = () => end(() => reject(reading.error ?? new Error('The log could not be read')));
      reading.onsuccess = () => end(() => resolve(reading.result as unknown[]));
    };
  });
}
