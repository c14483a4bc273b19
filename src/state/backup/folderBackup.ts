import { shownName } from '#src/domain/input/shownName.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { listEvaluations } from '#src/persistence/evaluationRepository.ts';
import { writeSetting } from '#src/persistence/settingsRepository.ts';
import { storageFailure } from '#src/persistence/storageFailure.ts';
import { watchLog } from '#src/persistence/watchLog.ts';
import { countChangesSinceBackup, readLastBackup, rememberBackup, type LastBackup } from './backup.ts';
import { holdsBytes } from '../files/holdsBytes.ts';
import { gatherBackup, type GatheredBackup } from './gatherBackup.ts';
import { readExampleIds } from '../session/exampleIds.ts';
import { copyName, copyTag, expiredCopies, isOwnCopy } from './folderCopies.ts';
import { readFolder, useFolderStatus, type FolderFailure } from './folderStatus.ts';
import { saveQueue } from '../session/saving.ts';
import { useSession } from '../session/session.ts';

/** Copies come at least this far apart, in milliseconds, unless the tab is left. */
const shortestPause = 5 * 60 * 1000;

/** How often it is looked whether a copy is due, or whether what failed succeeds now. */
const lookAgain = 60 * 1000;

/** What the browsers that have folders have, and the types of the language do not. */
type Folder = FileSystemDirectoryHandle & {
  keys: () => AsyncIterable<string>;
  queryPermission?: (mode: { mode: 'readwrite' }) => Promise<PermissionState>;
};

/** `due`: if it is time. `leaving`: if there is anything new. `always`: in any case. */
type Occasion = 'due' | 'leaving' | 'always';

/**
 * Keeps the chosen folder up to date for as long as the tab is open: after changes, and when the tab is hidden.
 * @returns a function that ends it
 */
export function keepFolder(database: RettesnorDatabase): () => void {
  const look = () => void writeCopy(database, 'due');
  const whenHidden = () => {
    // What was typed last is written first: before that there is nothing new to see.
    if (document.visibilityState === 'hidden') {
      void saveQueue.flush().then(async () => writeCopy(database, 'leaving'));
    }
  };
  const unwatch = watchLog(database, look);
  const timer = setInterval(look, lookAgain);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    unwatch();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}

/**
 * Writes a copy to the folder, reads it back and compares it, and deletes copies that are no longer needed. One tab at a
 * time: another waits its turn unless it only looks whether one is due. Never throws: what went wrong stands in the status until
 * a copy has succeeded.
 * @returns whether the folder now holds all there is
 */
export async function writeCopy(database: RettesnorDatabase, occasion: Occasion): Promise<boolean> {
  // Whoever leaves waits: that somebody was looking whether a copy was due is not a copy.
  const options = { ifAvailable: occasion === 'due' };
  return navigator.locks.request(`rettesnor-folder-${database.name}`, options, async (lock) => {
    if (!lock) return false;
    try {
      return await tryToWrite(database, occasion);
    } catch {
      // Even the settings could not be read: the page says of the storage what is to be said.
      return false;
    }
  });
}

async function tryToWrite(database: RettesnorDatabase, occasion: Occasion): Promise<boolean> {
  const folder = (await readFolder(database)) as Folder | null;
  if (!folder) return false;
  const last = await readLastBackup(database, 'folderBackup');
  const known = { folder: shownName(folder.name), at: last?.at ?? null };
  try {
    const permission = (await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
    if (permission !== 'granted') {
      useFolderStatus.setState({ status: 'asleep', ...known }, true);
      return false;
    }
    // A folder that is gone, or has been emptied, says so only when it is looked into.
    const isNew = (await hasNews(database, last)) || (last !== null && !(await holdsCopy(folder)));
    const isDue = occasion !== 'due' || last === null || Date.now() - Date.parse(last.at) >= shortestPause;
    if (occasion !== 'always' && (!isNew || !isDue)) {
      // What failed, failed: only a copy that succeeded here or in another tab says otherwise.
      if (!isNew || useFolderStatus.getState().status !== 'failed') {
        useFolderStatus.setState({ status: 'working', ...known }, true);
      }
      return !isNew;
    }
    const at = await write(database, folder);
    useFolderStatus.setState({ status: 'working', ...known, at }, true);
    return true;
  } catch (cause) {
    useFolderStatus.setState({ status: 'failed', ...known, failure: failureOf(cause) }, true);
    return false;
  }
}

async function write(database: RettesnorDatabase, folder: Folder): Promise<string> {
  const backup = await gatherBackup(database).catch(() => {
    throw new NotSealed();
  });
  if (!backup) throw new DamagedCopy();
  const tag = copyTag(useSession.getState().device);
  const name = copyName(new Date(backup.at), tag);
  try {
    await writeAndCompare(await folder.getFileHandle(name, { create: true }), backup);
  } catch (cause) {
    // Nobody must take what is left of it for a copy.
    await folder.removeEntry(name).catch(() => {});
    throw cause;
  }
  const { at, changes } = backup;
  await rememberBackup(database, at, changes, 'folderBackup');
  await rememberBackup(database, at, changes);
  await removeExpired(folder, tag);
  return at;
}

async function writeAndCompare(file: FileSystemFileHandle, { bytes }: GatheredBackup): Promise<void> {
  // Nothing is in the file before it is closed, and then all of it.
  const stream = await file.createWritable();
  await stream.write(bytes);
  await stream.close();
  // The bytes have been read back as what they were to hold.
  if (!(await holdsBytes(await file.getFile(), bytes))) throw new DamagedCopy();
}

/** Whether any copy of this browser's lies in the folder. Rejects when the folder is gone. */
async function holdsCopy(folder: Folder): Promise<boolean> {
  const tag = copyTag(useSession.getState().device);
  for await (const name of folder.keys()) if (isOwnCopy(name, tag)) return true;
  return false;
}

/** A copy too many is no reason to say that none was written. */
async function removeExpired(folder: Folder, tag: string): Promise<void> {
  try {
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    const whole: string[] = [];
    for (const name of names.filter((candidate) => isOwnCopy(candidate, tag))) {
      const { size } = await (await folder.getFileHandle(name)).getFile();
      // Empty: the tab was closed while it was written.
      if (size === 0) await folder.removeEntry(name);
      else whole.push(name);
    }
    for (const name of expiredCopies(whole, tag)) await folder.removeEntry(name);
  } catch {
    // It goes with the next one.
  }
}

/** Forgets what is in the folder: another one holds nothing yet. */
export async function forgetCopies(database: RettesnorDatabase): Promise<void> {
  await writeSetting(database, 'folderBackup', null);
}

/** Whether anybody has written something of their own that the newest copy does not hold. */
async function hasNews(database: RettesnorDatabase, last: LastBackup | null): Promise<boolean> {
  const examples = await readExampleIds(database);
  for (const { id } of await listEvaluations(database)) {
    if (!examples.has(id) && (await countChangesSinceBackup(database, id, last)) > 0) return true;
  }
  return false;
}

class DamagedCopy extends Error {}

class NotSealed extends Error {}

/** What went wrong, as far as a person can do something about it. */
export function failureOf(cause: unknown): FolderFailure {
  if (cause instanceof DamagedCopy) return 'damaged';
  if (cause instanceof NotSealed) return 'not-sealed';
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotFoundError') return 'gone';
  if (['NotAllowedError', 'SecurityError', 'NoModificationAllowedError'].includes(name)) return 'not-allowed';
  return storageFailure(cause) === 'quota' ? 'quota' : 'unknown';
}
