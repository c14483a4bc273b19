import { writeSetting } from '#src/persistence/settingsRepository.ts';
import { failureOf, forgetCopies, writeCopy } from './folderBackup.ts';
import { followFolder } from './followFolder.ts';
import { folderSetting, readFolder, type FolderFailure } from './folderStatus.ts';
import { openedDatabase } from '../session/session.ts';

type DirectoryPicker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

type PickingWindow = { showDirectoryPicker?: DirectoryPicker };

/** Whether this browser can write to a folder without asking each time. Chromium's can, Firefox and Safari cannot. */
export function canKeepFolder(): boolean {
  return typeof (window as PickingWindow).showDirectoryPicker === 'function' && 'locks' in navigator;
}

/** Lets the person choose a folder, and writes a first copy to it at once. Call on a press. */
export async function chooseFolder(): Promise<'chosen' | 'cancelled' | FolderFailure> {
  const pick = (window as PickingWindow).showDirectoryPicker;
  if (!pick) return 'unknown';
  const database = await openedDatabase();
  try {
    const folder = await pick.call(window, { id: 'rettesnor', mode: 'readwrite' });
    await writeSetting(database, folderSetting, folder);
    await forgetCopies(database);
    await followFolder(database);
    await writeCopy(database, 'always');
    return 'chosen';
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'AbortError' ? 'cancelled' : failureOf(cause);
  }
}

/** Asks the browser for the permission it has dropped, and writes what has gathered. Call on a press. */
export async function askFolderPermission(): Promise<void> {
  const database = await openedDatabase();
  const folder = (await readFolder(database)) as
    | (FileSystemDirectoryHandle & { requestPermission?: (mode: { mode: 'readwrite' }) => Promise<unknown> })
    | null;
  try {
    await folder?.requestPermission?.({ mode: 'readwrite' });
  } catch {
    // The browser said no without asking: the status goes on saying that permission is missing.
  }
  await writeCopy(database, 'always');
}

/** Writes a copy now. */
export async function writeFolderNow(): Promise<boolean> {
  return writeCopy(await openedDatabase(), 'always');
}

/** Writes no more to the folder. What lies in it stays. */
export async function leaveFolder(): Promise<void> {
  const database = await openedDatabase();
  await writeSetting(database, folderSetting, null);
  await forgetCopies(database);
  await followFolder(database);
}
