import type { FileKey } from '#src/exchange/evaluations/encryptedFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { sharingWays } from '#src/persistence/sharingWays.ts';
import type { KeptChoice, WayChoice } from './Way.ts';

/** The folder that this machine shares through, and what it shares there. */
export type SharedFolder = WayChoice & {
  folder: FileSystemDirectoryHandle;
  /** What the content is opened with; the first locks what is written. None: the folder has no password. */
  keys: readonly FileKey[];
};

/** The folder that was chosen, or `null`. */
export async function readSharedFolder(database: RettesnorDatabase): Promise<SharedFolder | null> {
  const stored = (await readSetting(database, sharingWays.mappe)) as SharedFolder | null | undefined;
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
  await writeSetting(database, sharingWays.mappe, chosen);
}

/** What has been chosen for sharing through a folder. */
export const folderChoice: KeptChoice<SharedFolder> = {
  name: 'mappe',
  readChoice: readSharedFolder,
  writeChoice: writeSharedFolder,
};
