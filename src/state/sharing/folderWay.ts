import { shownName } from '#src/domain/input/shownName.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { readErasures } from '#src/persistence/erasures.ts';
import { storageFailure } from '#src/persistence/storageFailure.ts';
import type { Directory } from '#src/sync/folder/Directory.ts';
import { folderTransport } from '#src/sync/folder/folderTransport.ts';
import { handleDirectory } from '#src/sync/folder/handleDirectory.ts';
import { segmentEraser } from '#src/sync/folder/eraseSegments.ts';
import { joinSegments } from '#src/sync/folder/joinSegments.ts';
import { newId } from '../session/newId.ts';
import { folderCipher } from './folderCipher.ts';
import { folderChoice, type SharedFolder } from './sharedFolder.ts';
import { useFolderSharing, type FolderReport, type FolderTrouble } from './sharingStatus.ts';
import type { OpenWay, Opening, Way } from './Way.ts';

/** Through a folder that all of them reach. No folder tells reliably that something has come: it is looked into. */
export const folderWay: Way<SharedFolder, FolderReport> = {
  ...folderChoice,
  open: openFolder,
  pace: { lookEvery: 5000, shortestPause: 2000 },
  firstReport: ({ folder, offices, keys }, times) => ({
    folder: shownName(folder.name),
    offices,
    isLocked: keys.length > 0,
    ...times,
    waiting: 0,
    aside: {},
    notChosen: [],
    unread: { torn: 0, newer: 0, locked: 0 },
    erased: [],
    trouble: null,
  }),
  troubleOf,
  status: useFolderSharing,
};

/** Opens a folder. @param directory another way into it, in tests */
export function openFolder(
  { database, device, chosen }: Omit<Opening<SharedFolder>, 'onHint'>,
  directory: Directory = handleDirectory(chosen.folder),
): OpenWay<FolderReport> {
  const writer = { device, newId, cipher: folderCipher(chosen.keys), version: schemaVersion };
  const transport = folderTransport(directory, writer);
  const erase = segmentEraser(directory, writer);
  return {
    ready: async () => ((await mayUse(chosen.folder)) ? { transport } : { trouble: 'asleep' }),
    mayWrite: () => true,
    upkeep: async (cursor) => {
      await erase(cursor, await readErasures(database));
      await joinSegments(directory, cursor, writer, { now: new Date() });
    },
    tell: () => ({
      unread: transport.unread(),
      ...(transport.unread().locked > 0 ? { trouble: 'locked' } : {}),
    }),
    close: () => {},
  };
}

/** Whether the browser lets us use the folder now. It forgets that it does when it is closed. */
async function mayUse(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const asked = folder as FileSystemDirectoryHandle & {
    queryPermission?: (mode: { mode: 'readwrite' }) => Promise<PermissionState>;
  };
  return ((await asked.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

function troubleOf(cause: unknown): FolderTrouble {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotFoundError') return 'gone';
  if (['NotAllowedError', 'SecurityError', 'NoModificationAllowedError'].includes(name)) return 'not-allowed';
  return storageFailure(cause) === 'quota' ? 'quota' : 'unknown';
}
