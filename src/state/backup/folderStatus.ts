import { create } from 'zustand';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting } from '#src/persistence/settingsRepository.ts';

/**
 * Why nothing could be written to the folder. `gone`: it is moved, deleted or not connected. `not-sealed`: the browser's
 * own storage would not take note of what leaves, so nothing has left.
 */
export type FolderFailure = 'gone' | 'not-allowed' | 'quota' | 'damaged' | 'not-sealed' | 'unknown';

/** How it is with the folder that backups are written to without being asked for. */
export type FolderStatus =
  | { status: 'off' }
  /** `at`: when the newest copy was written, ISO, or `null` when there is none yet. */
  | { status: 'working'; folder: string; at: string | null }
  /** The browser has dropped its permission, and only a press can give it back. */
  | { status: 'asleep'; folder: string; at: string | null }
  | { status: 'failed'; folder: string; at: string | null; failure: FolderFailure };

/** What this tab knows of the folder. */
export const useFolderStatus = create<FolderStatus>()(() => ({ status: 'off' }));

/** The setting that holds the folder's handle. */
export const folderSetting = 'backupFolder';

/** The folder that was chosen, or `null`. */
export async function readFolder(database: RettesnorDatabase): Promise<FileSystemDirectoryHandle | null> {
  const stored = await readSetting(database, folderSetting);
  return typeof FileSystemDirectoryHandle === 'function' && stored instanceof FileSystemDirectoryHandle
    ? stored
    : null;
}
