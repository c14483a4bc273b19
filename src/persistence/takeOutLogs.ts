import type { RettesnorDatabase } from './database.ts';
import type { LogRow } from './LogRow.ts';

/** Every change of an evaluation, as it stands in the database: readable or not. */
export type StoredLog = { id: string; changes: unknown[] };

/**
 * The only way in which a log leaves this machine: hands it out and seals it in the same transaction, so that no keystroke
 * may rewrite a change that somebody else may have. Rejects where it cannot be sealed, as on a full disk: then nothing
 * leaves, or a sentence that is added afterwards could be lost without a word.
 * @param evaluation the one that leaves; all when it is left out
 */
export async function takeOutLogs(database: RettesnorDatabase, evaluation?: string): Promise<StoredLog[]> {
  const { log } = database;
  return database.transaction('rw', log, async () => {
    const rows = await (evaluation === undefined
      ? log.toArray()
      : log.where('evaluation').equals(evaluation).toArray());
    const open = rows.filter((row) => row.sealed !== 1);
    if (open.length > 0) await log.bulkPut(open.map((row) => ({ ...row, sealed: 1 as const })));
    return storedLogs(rows);
  });
}

function storedLogs(rows: readonly LogRow[]): StoredLog[] {
  const logs = new Map<string, unknown[]>();
  for (const row of rows) {
    const changes = logs.get(row.evaluation);
    if (changes) changes.push(row.change);
    else logs.set(row.evaluation, [row.change]);
  }
  return [...logs].map(([id, changes]) => ({ id, changes }));
}
