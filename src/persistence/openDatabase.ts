import { RettesnorDatabase } from './database.ts';
import { storageFailure, type StorageFailure } from './storageFailure.ts';

export type OpenResult =
  | { ok: true; database: RettesnorDatabase }
  /** The data were written by a newer Rettesnor than this code: reading on would harm them. */
  | { ok: false; kind: 'too-new' }
  /** A step to this version failed. The data are as they were before it. */
  | { ok: false; kind: 'upgrade-failed' }
  | { ok: false; kind: 'failed'; failure: StorageFailure };

export type LostReason =
  /** A newer Rettesnor in another tab needs the database. */
  | 'taken-over'
  /** The browser closed it: site data erased, disk gone. */
  | 'closed';

/**
 * Opens the database, or says why not. Dexie opens a newer database with older code and writes to it without a word,
 * which an old cached tab will do: so the version is checked after opening, and the door shut.
 * @param onLost called once when the database is taken from us later; nothing can be read or written after that
 */
export async function openDatabase(
  onLost: (reason: LostReason) => void,
  database: RettesnorDatabase = new RettesnorDatabase(),
): Promise<OpenResult> {
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    onLost('taken-over');
    return false;
  });
  try {
    await database.open();
  } catch (cause) {
    database.close({ disableAutoOpen: true });
    if (isUpgradeFailure(cause)) return { ok: false, kind: 'upgrade-failed' };
    return { ok: false, kind: 'failed', failure: storageFailure(cause) };
  }
  const installed = database.backendDB().version / 10;
  if (installed > database.verno) {
    database.close({ disableAutoOpen: true });
    return { ok: false, kind: 'too-new' };
  }
  database.on('close', () => onLost('closed'));
  return { ok: true, database };
}

function isUpgradeFailure(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'UpgradeError' || cause.name === 'AbortError');
}
