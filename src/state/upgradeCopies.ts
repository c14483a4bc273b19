import { useEffect, useState } from 'react';
import { writeEvaluationsFile } from '#src/exchange/evaluationsFile.ts';
import type { Snapshot } from '#src/persistence/SnapshotDatabase.ts';
import { listSnapshots, readSnapshot } from '#src/persistence/snapshots.ts';
import { saveFile, type FileOutcome } from './saveFile.ts';
import { currentDatabase } from './session.ts';

export type UpgradeCopy = Snapshot;

/** The copies that were taken before the app was upgraded, newest first. `null` while they are looked for. */
export function useUpgradeCopies(): UpgradeCopy[] | null {
  const [copies, setCopies] = useState<UpgradeCopy[] | null>(null);
  useEffect(() => {
    let current = true;
    listSnapshots(currentDatabase().name).then(
      (found) => current && setCopies(found),
      () => current && setCopies([]),
    );
    return () => {
      current = false;
    };
  }, []);
  return copies;
}

/** A copy as a file of the version it was taken from, for the door to bring to this one. `null`: it is gone. */
export async function upgradeCopyFile(id: number, name: string): Promise<File | null> {
  const copy = await readSnapshot(currentDatabase().name, id);
  if (!copy) return null;
  const { at, version } = copy.snapshot;
  const bytes = writeEvaluationsFile(copy.logs, new Date(at), { version });
  return new File([bytes], name, { type: 'application/json' });
}

/** Saves a copy to a file the person keeps. */
export async function saveUpgradeCopy(
  id: number,
  naming: { name: string; description: string },
): Promise<FileOutcome> {
  const file = await upgradeCopyFile(id, naming.name);
  if (!file) return 'damaged';
  const bytes = new Uint8Array(await file.arrayBuffer());
  return saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
}
