import { RettesnorDatabase } from './database.ts';
import { storageFailure, type StorageFailure } from './storageFailure.ts';

export type OpenResult =
  | { ok: true; database: RettesnorDatabase }
  /** The data were written by a newer Rettesnor than this code: reading on would harm them. */
  | { ok: false; kind: 'too-new' }
  /** A step to this version failed. The data are as they were before it. */
  | { ok: false; kind: 'upgrade-failed' }
  /** No copy could be kept of the data as they are, so no step was taken. */
  | { ok: false; kind: 'copy-failed'; failure: StorageFailure }
  | { ok: false; kind: 'failed'; failure: StorageFailure };

/** Copies what is stored under a name. `newer`: the version that the changes are to be brought to. Rejects when it could not. */
type TakeCopy = (name: string, newer: number, now: Date) => Promise<void>;

export type LostReason =
  /** A newer Rettesnor in another tab needs the database. */
  | 'taken-over'
  /** The browser closed it: site data erased, disk gone. */
  | 'closed';

/**
 * Opens the database, or says why not. Dexie opens a newer database with older code and writes to it without a word,
 * which an old cached tab will do; where the newer one has dropped a table or an index, Dexie even puts it back while
 * opening. So the version is looked at before Dexie comes near, and once more after. Before an older database is
 * upgraded, its log is copied to another database: without a copy no step is taken.
 * @param onLost called at most once, when the database is taken from us; nothing can be read or written after that
 * @param beforeClosing writes what waits, before a newer version gets the database: that one waits until it is done
 * @param takeCopy copies what is there, beside the page where there is one: rejects when it could not
 */
export async function openDatabase(
  onLost: (reason: LostReason) => void,
  database: RettesnorDatabase = new RettesnorDatabase(),
  beforeClosing: () => Promise<void> = async () => {},
  takeCopy: TakeCopy = async (...of) => (await import('./snapshots.ts')).takeSnapshot(...of),
): Promise<OpenResult> {
  const installed = await installedVersion(database.name);
  if (installed > database.verno) return { ok: false, kind: 'too-new' };
  const wasUpgrading = installed > 0 && installed < database.verno;
  if (wasUpgrading) {
    try {
      await takeCopy(database.name, database.changesVersion, new Date());
    } catch (cause) {
      return { ok: false, kind: 'copy-failed', failure: storageFailure(cause) };
    }
    database.declareUpgrades();
  }
  let isLost = false;
  const lose = (reason: LostReason) => {
    if (!isLost) onLost(reason);
    isLost = true;
  };
  database.on('versionchange', (event) => {
    const close = () => {
      database.close({ disableAutoOpen: true });
      lose(event.newVersion === null ? 'closed' : 'taken-over');
    };
    beforeClosing().then(close, close);
    return false;
  });
  try {
    await database.open();
  } catch (cause) {
    database.close({ disableAutoOpen: true });
    const failure = storageFailure(cause);
    return wasUpgrading && failure === 'unknown'
      ? { ok: false, kind: 'upgrade-failed' }
      : { ok: false, kind: 'failed', failure };
  }
  if (database.backendDB().version / 10 > database.verno) {
    database.close({ disableAutoOpen: true });
    return { ok: false, kind: 'too-new' };
  }
  // Not Dexie's own `close`, which also tells of a connection that we closed ourselves.
  database.backendDB().addEventListener('close', () => lose('closed'));
  return { ok: true, database };
}

/**
 * The version of what is stored under the name, as Dexie counts, or 0 where there is nothing. Asks for no version and
 * creates nothing, so it alters nothing. What keeps it from being read is for `open()` to run into and to name.
 */
async function installedVersion(name: string): Promise<number> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name);
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = (event) => {
        event.preventDefault();
        resolve(0);
      };
      request.onsuccess = () => {
        const { version } = request.result;
        request.result.close();
        resolve(version / 10);
      };
    } catch {
      resolve(0);
    }
  });
}
