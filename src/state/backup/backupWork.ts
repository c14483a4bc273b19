import { holdsEvaluations, writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { storageFailure, type StorageFailure } from '#src/persistence/storageFailure.ts';
import { takeOutLogs, type StoredLog } from '#src/persistence/takeOutLogs.ts';
import type { PersonalDataPlace } from '../files/personalData.ts';
import { readExampleIds } from '../session/exampleIds.ts';

/** What the page asks of the worker of backups. */
export type BackupOrder = { database: string } & (
  | {
      kind: 'gather';
      /** What the file is locked with; `null`: it is not. */
      password: string | null;
    }
  /** Look for texts that seem to single out a person. */
  | { kind: 'look' }
  /** Write the copy that was taken before an upgrade, by its id. */
  | { kind: 'copy'; id: number }
  /** Take the copy before an upgrade: see `takeSnapshot`. Asked before the database is open. */
  | { kind: 'snapshot'; newer: number; at: string }
  /** Count the changes that are carried for a newer app. */
  | { kind: 'newer' }
);

/** What is being done: reading and sealing, writing, reading back, locking. */
export type BackupStage = 'reading' | 'writing' | 'checking' | 'locking';

/** How far it has come. */
export type BackupProgress = { stage: BackupStage; done: number; total: number };

/** Everything there is to back up, as a file that has been read back. */
export type GatheredBackup = {
  bytes: Uint8Array<ArrayBuffer>;
  /** When it was gathered, ISO. */
  at: string;
  /** How many changes it holds of each evaluation. */
  changes: Record<string, number>;
};

/** What the worker tells the page. */
export type BackupReport =
  | ({ kind: 'progress' } & BackupProgress)
  | { kind: 'gathered'; backup: GatheredBackup }
  /** The file does not read as it was meant. */
  | { kind: 'damaged' }
  | { kind: 'looked'; places: PersonalDataPlace[] }
  /** `null`: the copy is gone. */
  | { kind: 'copied'; bytes: Uint8Array<ArrayBuffer> | null }
  | { kind: 'taken' }
  | { kind: 'counted'; newer: number }
  /** The database could not be read or sealed: nothing has left. */
  | { kind: 'failed'; failure: StorageFailure };

/**
 * Puts everything, history included, into a file, and seals what it holds. Knows no page, so that it can run in a worker.
 * @param tell how far it has come
 */
export async function gatherAll(
  database: RettesnorDatabase,
  password: string | null,
  tell: (progress: BackupProgress) => void,
): Promise<Exclude<BackupReport, { kind: 'progress' }>> {
  const total = password === null ? 3 : 4;
  tell({ stage: 'reading', done: 0, total });
  const logs = await ownLogs(database);
  if (!Array.isArray(logs)) return logs;
  const at = new Date();
  tell({ stage: 'writing', done: 1, total });
  const plain = writeEvaluationsFile(logs, at);
  tell({ stage: 'checking', done: 2, total });
  if (!holdsEvaluations(plain, logs)) return { kind: 'damaged' };
  let bytes = plain;
  if (password !== null) {
    tell({ stage: 'locking', done: 3, total });
    const { encryptFile } = await import('#src/exchange/evaluations/encryptedFile.ts');
    bytes = await encryptFile(plain, password, crypto);
  }
  return { kind: 'gathered', backup: { bytes, at: at.toISOString(), changes: changesIn(logs) } };
}

async function ownLogs(
  database: RettesnorDatabase,
): Promise<StoredLog[] | { kind: 'failed'; failure: StorageFailure }> {
  try {
    // The example comes with the app. In a backup it would lose its mark, and come back as somebody's own.
    const examples = await readExampleIds(database);
    return (await takeOutLogs(database)).filter((log) => !examples.has(log.id));
  } catch (cause) {
    return { kind: 'failed', failure: storageFailure(cause) };
  }
}

/** How many changes each log has. */
function changesIn(logs: readonly StoredLog[]): Record<string, number> {
  return Object.fromEntries(logs.map((log) => [log.id, log.changes.length]));
}
