import * as z from 'zod/mini';
import { holdsEvaluations, writeEvaluationsFile } from '#src/exchange/evaluationsFile.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { countChanges, takeOutLogs } from '#src/persistence/evaluationRepository.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';
import { readExampleIds } from './exampleIds.ts';
import { saveFile, type FileOutcome } from './saveFile.ts';
import { saveQueue } from './saving.ts';
import { currentDatabase } from './session.ts';

/** When all was last written to a file, and how many changes there were then, in all and per evaluation. */
export type LastBackup = { at: string; changes: Record<string, number> };

const lastBackupSchema = z.object({ at: z.string(), changes: z.record(z.string(), z.number()) });

/** The last backup, or `null` when there has been none. */
export async function readLastBackup(database: RettesnorDatabase): Promise<LastBackup | null> {
  const stored = z.safeParse(lastBackupSchema, await readSetting(database, 'lastBackup'));
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

/**
 * Writes everything, history included, to a file the person keeps. The file is read and compared before the app says
 * that it is saved.
 * @param naming the file's name and its description in the browser's dialogue
 */
export async function saveBackup(naming: { name: string; description: string }): Promise<FileOutcome> {
  await saveQueue.flush();
  const database = currentDatabase();
  // The example comes with the app. In a backup it would lose its mark, and come back as somebody's own.
  const examples = await readExampleIds(database);
  const logs = (await takeOutLogs(database)).filter((log) => !examples.has(log.id));
  const now = new Date();
  const bytes = writeEvaluationsFile(logs, now);
  if (!holdsEvaluations(bytes, logs)) return 'damaged';
  const outcome = await saveFile({ ...naming, mediaType: 'application/json', extension: '.json', bytes });
  if (outcome === 'verified' || outcome === 'downloaded') {
    const held = logs.map((log) => [log.id, log.changes.length] as const);
    await rememberBackup(database, now.toISOString(), Object.fromEntries(held));
  }
  return outcome;
}

/** Remembers that a file holds so many changes of each evaluation, and since when. A time that is none says nothing. */
export async function rememberBackup(
  database: RettesnorDatabase,
  at: string,
  changes: Readonly<Record<string, number>>,
): Promise<void> {
  if (Number.isNaN(Date.parse(at))) return;
  await writeSetting(database, 'lastBackup', { at, changes } satisfies LastBackup);
}

/** Forgets how much of an erased evaluation the last backup held: another of the same id starts from nothing. */
export async function forgetBackup(database: RettesnorDatabase, evaluation: string): Promise<void> {
  const last = await readLastBackup(database);
  if (!last || !Object.hasOwn(last.changes, evaluation)) return;
  const { [evaluation]: _forgotten, ...changes } = last.changes;
  await writeSetting(database, 'lastBackup', { ...last, changes } satisfies LastBackup);
}
