import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readFolder, useFolderStatus } from './folderStatus.ts';

let stop: () => void = () => {};

/**
 * Begins to keep the chosen folder up to date, or to leave it where there is none. Called when the database opens and
 * when the choice changes. What does the work comes only where there is a folder. Never throws.
 */
export async function followFolder(database: RettesnorDatabase): Promise<void> {
  stop();
  stop = () => {};
  try {
    if ((await readFolder(database)) === null) {
      useFolderStatus.setState({ status: 'off' }, true);
      return;
    }
    const { keepFolder } = await import('./folderBackup.ts');
    stop = keepFolder(database);
  } catch {
    // The database has been taken from us, or a part of the app could not be fetched: the next visit tries again.
  }
}
