import * as z from 'zod/mini';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { countChanges } from '#src/persistence/evaluationRepository.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { knownNow } from '../session/knownNow.ts';
import { saveFile, type FileNaming, type FileOutcome } from '../files/saveFile.ts';
import { gatherBackup, type GatheredBackup, type GatherOptions } from './gatherBackup.ts';
import { openedDatabase } from '../session/session.ts';

/** When all was last written to a file, and how many changes there were then, in all and per evaluation. */
export type LastBackup = { at: string; changes: Record<string, number> };

const lastBackupSchema = z.object({ at: z.string(), changes: z.record(z.string(), z.number()) });

/** `lastBackup`: wherever it was written. `folderBackup`: to the folder that is kept up to date. */
type BackupRecord = 'lastBackup' | 'folderBackup';

/**
 * The last backup, or `null` when there has been none. One of the future is none: the clock was ahead when it was taken,
 * and would keep the next one from coming.
 */
export async function readLastBackup(
  database: RettesnorDatabase,
  record: BackupRecord = 'lastBackup',
): Promise<LastBackup | null> {
  const stored = z.safeParse(lastBackupSchema, await readSetting(database, record));
  return stored.success && knownNow(stored.data.at) ? stored.data : null;
}

/** Changes of an evaluation that no backup holds. */
export async function countChangesSinceBackup(
  database: RettesnorDatabase,
  evaluation: string,
  last: LastBackup | null,
): Promise<number> {
  return changesSince(last, evaluation, await countChanges(database, evaluation));
}

/** The same, where it is known how many changes there are. */
export function changesSince(last: LastBackup | null, evaluation: string, changes: number): number {
  return Math.max(0, changes - (last?.changes[evaluation] ?? 0));
}

/**
 * Writes everything, history included, to a file the person keeps. The file is read and compared before the app says
 * that it is saved.
 * @param naming the file's name and its description in the browser's dialogue
 * @param options how it is gathered; when its signal ends it, it is cancelled
 */
export async function saveBackup(naming: FileNaming, options: GatherOptions = {}): Promise<FileOutcome> {
  const database = await openedDatabase();
  let backup: GatheredBackup | null;
  try {
    backup = await gatherBackup(database, options);
  } catch (cause) {
    if (options.signal?.aborted) return 'cancelled';
    throw cause;
  }
  if (!backup) return 'damaged';
  const { bytes, at, changes } = backup;
  const outcome = await saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
  if (outcome === 'verified' || outcome === 'downloaded') await rememberBackup(database, at, changes);
  return outcome;
}

/** Remembers that a file holds so many changes of each evaluation, and since when. A time that is none says nothing. */
export async function rememberBackup(
  database: RettesnorDatabase,
  at: string,
  changes: Readonly<Record<string, number>>,
  record: BackupRecord = 'lastBackup',
): Promise<void> {
  if (Number.isNaN(Date.parse(at))) return;
  await writeSetting(database, record, { at, changes } satisfies LastBackup);
}

/** Forgets how much of an erased evaluation the backups held: another of the same id starts from nothing. */
export async function forgetBackup(database: RettesnorDatabase, evaluation: string): Promise<void> {
  for (const record of ['lastBackup', 'folderBackup'] as const) {
    const last = await readLastBackup(database, record);
    if (!last || !Object.hasOwn(last.changes, evaluation)) continue;
    const { [evaluation]: _forgotten, ...changes } = last.changes;
    await writeSetting(database, record, { ...last, changes } satisfies LastBackup);
  }
}
