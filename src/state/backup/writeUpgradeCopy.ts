import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { readSnapshot } from '#src/persistence/snapshots.ts';

/**
 * A copy that was taken before an upgrade, as a file of the version it was taken from: reading it brings it to this one.
 * Knows no page, so that it can run in a worker.
 * @param database the name of the one it was taken of
 * @returns `null` when it is gone
 */
export async function writeUpgradeCopy(
  database: string,
  id: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const copy = await readSnapshot(database, id);
  if (!copy) return null;
  const { at, version } = copy.snapshot;
  return writeEvaluationsFile(copy.logs, new Date(at), { version });
}
