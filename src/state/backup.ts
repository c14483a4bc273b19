import * as z from 'zod/mini';
import { holdsEvaluations, writeEvaluationsFile } from '#src/exchange/evaluationsFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { countChanges, takeOutLogs, type StoredLog } from '#src/persistence/evaluationRepository.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { readExampleIds } from './exampleIds.ts';
import { lockBytes } from './lockedFile.ts';
import { saveFile, type FileOutcome } from './saveFile.ts';
import { saveQueue } from './saving.ts';
import { currentDatabase } from './session.ts';

/** When all was last written to a file, and how many changes there were then, in all and per evaluation. */
export type LastBackup = { at: string; changes: Record<string, number> };

const lastBackupSchema = z.object({ at: z.string(), changes: z.record(z.string(), z.number()) });

/** `lastBackup`: wherever it was written. `folderBackup`: to the folder that is kept up to date. */
type BackupRecord = 'lastBackup' | 'folderBackup';

/** The last backup, or `null` when there has been none. */
export async function readLastBackup(
  database: RettesnorDatabase,
  record: BackupRecord = 'lastBackup',
): Promise<LastBackup | null> {
  const stored = z.safeParse(lastBackupSchema, await readSetting(database, record));
  return stored.success ? stored.data : null;
}

/** Changes of an evaluation that no backup holds. */
export async function countChangesSinceBackup(
  database: RettesnorDatabase,
  evaluation: string,
  last: LastBackup | null,
): Promise<number> {
  return Math.max(0, (await countChanges(database, evaluation)) - (last?.changes[evaluation] ?? 0));
}

/** Everything there is to back up, as a file that has been read back. */
export type GatheredBackup = {
  logs: StoredLog[];
  bytes: Uint8Array<ArrayBuffer>;
  at: Date;
};

/**
 * Puts everything, history included, into a file, and seals what it holds. What waits is written first.
 * @returns `null` when the file does not read as it was meant
 */
export async function gatherBackup(database: RettesnorDatabase): Promise<GatheredBackup | null> {
  await saveQueue.flush();
  // The example comes with the app. In a backup it would lose its mark, and come back as somebody's own.
  const examples = await readExampleIds(database);
  const logs = (await takeOutLogs(database)).filter((log) => !examples.has(log.id));
  const at = new Date();
  const bytes = writeEvaluationsFile(logs, at);
  return holdsEvaluations(bytes, logs) ? { logs, bytes, at } : null;
}

/**
 * Writes everything, history included, to a file the person keeps. The file is read and compared before the app says
 * that it is saved.
 * @param naming the file's name and its description in the browser's dialogue
 * @param password what the file is locked with; `null`: it is not
 */
export async function saveBackup(
  naming: { name: string; description: string },
  password: string | null = null,
): Promise<FileOutcome> {
  const database = currentDatabase();
  const backup = await gatherBackup(database);
  if (!backup) return 'damaged';
  const bytes = password === null ? backup.bytes : await lockBytes(backup.bytes, password);
  const outcome = await saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
  if (outcome === 'verified' || outcome === 'downloaded') {
    await rememberBackup(database, backup.at.toISOString(), changesIn(backup.logs));
  }
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

/** How many changes each log has. */
export function changesIn(
  logs: readonly { id: string; changes: readonly unknown[] }[],
): Record<string, number> {
  return Object.fromEntries(logs.map((log) => [log.id, log.changes.length]));
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
