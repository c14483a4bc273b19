import { useEffect, useState } from 'react';
import type { Snapshot } from '#src/persistence/SnapshotDatabase.ts';
import { listSnapshots } from '#src/persistence/snapshots.ts';
import { saveFile, type FileNaming, type FileOutcome } from '../files/saveFile.ts';
import { askBackupWorker } from './askBackupWorker.ts';
import { openedDatabase } from '../session/session.ts';

export type UpgradeCopy = Snapshot;

/** The copies that were taken before the app was upgraded, newest first. `null` while they are looked for. */
export function useUpgradeCopies(): UpgradeCopy[] | null {
  const [copies, setCopies] = useState<UpgradeCopy[] | null>(null);
  useEffect(() => {
    let current = true;
    openedDatabase()
      .then(async ({ name }) => listSnapshots(name))
      .then(
        (found) => current && setCopies(found),
        () => current && setCopies([]),
      );
    return () => {
      current = false;
    };
  }, []);
  return copies;
}

/** A copy as a file, written beside the page. `null`: it is gone. */
export async function upgradeCopyFile(id: number, name: string): Promise<File | null> {
  const bytes = await copyBytes(id);
  return bytes && new File([bytes], name, { type: 'application/json' });
}

/** Saves a copy to a file the person keeps. */
export async function saveUpgradeCopy(id: number, naming: FileNaming): Promise<FileOutcome> {
  const bytes = await copyBytes(id);
  if (!bytes) return 'damaged';
  return saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
}

async function copyBytes(id: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const { name: database } = await openedDatabase();
  return (await askBackupWorker({ kind: 'copy', database, id })).bytes;
}
