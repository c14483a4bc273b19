import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import { makeFileKey, readKeyRecipe, type FileKey } from '#src/exchange/evaluations/encryptedFile.ts';
import { handleDirectory } from '#src/sync/folder/handleDirectory.ts';
import { openSegments } from '#src/sync/folder/openSegments.ts';
import { mayBeSegment } from '#src/sync/folder/segmentName.ts';
import { newId } from '../session/newId.ts';
import { openedDatabase } from '../session/session.ts';
import { folderCipher } from './folderCipher.ts';
import { beginSharing, chooseAnew } from './wayChoices.ts';
import { followSharing } from './followSharing.ts';
import { folderChoice, readSharedFolder } from './sharedFolder.ts';

type DirectoryPicker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

type PickingWindow = { showDirectoryPicker?: DirectoryPicker };

/** Whether this browser can write to a folder without asking each time. Chromium's can, Firefox and Safari cannot. */
export function canShareFolder(): boolean {
  return typeof (window as PickingWindow).showDirectoryPicker === 'function' && 'locks' in navigator;
}

/** A folder that has been pointed at, and what lies in it. */
export type FoundFolder = {
  folder: FileSystemDirectoryHandle;
  /** Ids of the offices that are shared there. */
  offices: string[];
  /** `new`: nothing of ours lies there. `open`: without a password. `locked`: with one. */
  state: 'new' | 'open' | 'locked';
};

/** Lets the person point at a folder, and looks into it. Call on a press. */
export async function findFolder(): Promise<FoundFolder | 'cancelled' | 'refused'> {
  const pick = (window as PickingWindow).showDirectoryPicker;
  if (!pick) return 'refused';
  try {
    const folder = await pick.call(window, { id: 'rettesnor-deling', mode: 'readwrite' });
    return await lookInto(folder, []);
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'AbortError' ? 'cancelled' : 'refused';
  }
}

async function lookInto(folder: FileSystemDirectoryHandle, keys: readonly FileKey[]): Promise<FoundFolder> {
  const directory = handleDirectory(folder);
  const names = (await directory.list()).filter(mayBeSegment);
  const offices = new Set<string>();
  let state: FoundFolder['state'] = 'new';
  await openSegments(directory, names, folderCipher(keys), (_name, opened) => {
    if (opened.kind === 'locked') state = 'locked';
    if (opened.kind !== 'whole') return;
    if (state === 'new') state = keys.length > 0 ? 'locked' : 'open';
    for (const line of opened.lines) {
      const office = officeIn(line);
      if (office !== null) offices.add(office);
    }
  });
  return { folder, offices: [...offices], state };
}

function officeIn(line: string): string | null {
  const named = /"evaluation":"([^"]+)"/.exec(line)?.[1];
  return named === undefined ? null : (evaluationKey(named)?.office ?? null);
}

/**
 * Makes the key of a folder from its password, once: the key is kept, the password is not.
 * @returns `null` when the folder does not open with it
 */
export async function makeFolderKey(found: FoundFolder, password: string): Promise<FileKey | null> {
  const directory = handleDirectory(found.folder);
  for (const name of (await directory.list()).filter(mayBeSegment)) {
    const recipe = readKeyRecipe(await directory.read(name));
    if (!recipe) continue;
    const key = await makeFileKey(password, crypto, recipe);
    const opened = await folderCipher([key])?.open(await directory.read(name));
    return opened instanceof Uint8Array ? key : null;
  }
  return makeFileKey(password, crypto);
}

/** Begins to share through a folder. */
export async function startSharing(
  { folder, offices: found }: FoundFolder,
  offices: readonly string[],
  key: FileKey | null,
): Promise<void> {
  const keys = key ? [key] : [];
  const all = [...new Set([...offices, ...found])];
  await beginSharing(folderChoice, { folder, offices: all, keys, choice: newId() });
}

/** Opens a folder whose password has become another, or was not known here. @returns whether it does open */
export async function unlockFolder(password: string): Promise<boolean> {
  const chosen = await readSharedFolder(await openedDatabase());
  if (!chosen) return false;
  const directory = handleDirectory(chosen.folder);
  const keys = [...chosen.keys];
  let opened = false;
  for (const name of (await directory.list()).filter(mayBeSegment)) {
    const bytes = await directory.read(name);
    const recipe = readKeyRecipe(bytes);
    if (!recipe || keys.some(({ salt }) => salt === recipe.salt)) continue;
    const key = await makeFileKey(password, crypto, recipe);
    if (!((await folderCipher([key])?.open(bytes)) instanceof Uint8Array)) continue;
    keys.push(key);
    opened = true;
  }
  if (opened) await chooseAnew(folderChoice, (now) => ({ ...now, keys }));
  return opened;
}

/** Asks the browser for the permission it has dropped, and goes on. Call on a press. */
export async function askSharingPermission(): Promise<void> {
  const database = await openedDatabase();
  const folder = (await readSharedFolder(database))?.folder as
    | (FileSystemDirectoryHandle & { requestPermission?: (mode: { mode: 'readwrite' }) => Promise<unknown> })
    | undefined;
  try {
    await folder?.requestPermission?.({ mode: 'readwrite' });
  } catch {
    // The browser said no without asking: the status goes on saying that permission is missing.
  }
  await followSharing(database);
}
