import type { FileKey } from '#src/exchange/evaluations/encryptedFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';

/** The folder that this machine shares through, and what it shares there. */
export type SharedFolder = {
  folder: FileSystemDirectoryHandle;
  /** Ids of the offices whose evaluations are shared. */
  offices: readonly string[];
  /** What the content is opened with; the first locks what is written. None: the folder has no password. */
  keys: readonly FileKey[];
  /** Another one whenever a person has chosen something else: whichever tab shares begins anew with it. */
  choice: string;
};

/** What this way of sharing is called where more than one may be. */
export const folderWay = 'mappe';

/** The setting that holds the folder's handle. */
const sharedFolderSetting = 'sharedFolder';

/** The folder that was chosen, or `null`. */
export async function readSharedFolder(database: RettesnorDatabase): Promise<SharedFolder | null> {
  const stored = (await readSetting(database, sharedFolderSetting)) as SharedFolder | null | undefined;
  return typeof FileSystemDirectoryHandle === 'function' &&
    stored?.folder instanceof FileSystemDirectoryHandle
    ? stored
    : null;
}

/** Stores which folder it is; `null`: none. */
export async function writeSharedFolder(
  database: RettesnorDatabase,
  chosen: SharedFolder | null,
): Promise<void> {
  await writeSetting(database, sharedFolderSetting, chosen);
}
