import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { askBackupWorker } from './askBackupWorker.ts';
import type { BackupProgress, GatheredBackup } from './backupWork.ts';

export type { BackupProgress, GatheredBackup };

/** How a backup is gathered. */
export type GatherOptions = {
  /** What the file is locked with; `null`: it is not. */
  password?: string | null;
  onProgress?: (progress: BackupProgress) => void;
  /** Ends it: it rejects with the signal's reason, and nothing has left. */
  signal?: AbortSignal | undefined;
};

/**
 * Puts everything, history included, into a file, and seals what it holds: in a worker, so that the page answers
 * however much there is. What waits is written first.
 * @returns `null` when the file does not read as it was meant
 */
export async function gatherBackup(
  { name: database }: RettesnorDatabase,
  { password = null, ...asking }: GatherOptions = {},
): Promise<GatheredBackup | null> {
  const report = await askBackupWorker({ kind: 'gather', database, password }, asking);
  return report.kind === 'damaged' ? null : report.backup;
}
