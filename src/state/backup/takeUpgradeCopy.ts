import { takeSnapshot } from '#src/persistence/snapshots.ts';
import { askBackupWorker } from './askBackupWorker.ts';

/**
 * Takes the copy before an upgrade beside the page, which answers meanwhile. Where no worker can, the page does it: it
 * finds a copy that was taken after all, or meets what was in the way itself. As `takeSnapshot` otherwise.
 */
export async function takeUpgradeCopy(database: string, newer: number, now: Date): Promise<void> {
  try {
    await askBackupWorker({ kind: 'snapshot', database, newer, at: now.toISOString() });
  } catch {
    await takeSnapshot(database, newer, now);
  }
}
