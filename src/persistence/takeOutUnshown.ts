import { isText } from '#src/domain/changes/declaredField.ts';
import { kindNamed, type Entities } from '#src/domain/changes/entities/entities.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { noDevice } from '#src/domain/changes/shareLog.ts';
import type { RettesnorDatabase } from './database.ts';
import type { LogRow } from './LogRow.ts';
import { readableChanges } from './recordEdits.ts';

/** How long, in milliseconds, a text has been left alone before it goes: what has gone cannot be written on. */
const textRest = 10_000;

/**
 * What is shared and the other side has not shown. Hands it out and seals it in the same transaction, so that no
 * keystroke may rewrite a change that somebody else may have: it would keep its id, and be dropped there as a double.
 * Rejects where it cannot be sealed; then nothing leaves. A text that is being written waits. What stands under another
 * name than the office's own goes nowhere.
 * @param isShared whether an evaluation is
 * @param shown ids of what the other side has shown
 */
export async function takeOutUnshown(
  database: RettesnorDatabase,
  isShared: (evaluation: string) => boolean,
  shown: ReadonlySet<string>,
  now: Date,
): Promise<Change[]> {
  const { log, kinds } = database;
  // Most times there is nothing: that is found out without holding up whoever writes.
  if ((await unshownKeys(database, isShared, shown)).length === 0) return [];
  return database.transaction('rw', log, async () => {
    const found = await log.bulkGet(await unshownKeys(database, isShared, shown));
    const rows = found.filter(
      (row) => row !== undefined && (row.sealed === 1 || !isBeingWritten(row, kinds, now)),
    ) as LogRow[];
    const open = rows.filter(({ sealed }) => sealed !== 1);
    if (open.length > 0) await log.bulkPut(open.map((row) => ({ ...row, sealed: 1 as const })));
    return readableChanges(rows, kinds);
  });
}

/** How many changes are shared and have not been shown by the other side. */
export async function countUnshown(
  database: RettesnorDatabase,
  isShared: (evaluation: string) => boolean,
  shown: ReadonlySet<string>,
): Promise<number> {
  return (await unshownKeys(database, isShared, shown)).length;
}

async function unshownKeys(
  database: RettesnorDatabase,
  isShared: (evaluation: string) => boolean,
  shown: ReadonlySet<string>,
): Promise<string[]> {
  const { log } = database;
  const evaluations = (await log.orderBy('evaluation').uniqueKeys())
    .filter((key) => typeof key === 'string')
    .filter(isShared);
  const unshown: string[] = [];
  for (const evaluation of evaluations) {
    const keys = await log.where('evaluation').equals(evaluation).primaryKeys();
    const news = keys.filter((key) => !shown.has(key));
    if (news.length > 0 && !(await isAliased(database, evaluation))) unshown.push(...news);
  }
  return unshown;
}

/** Whether an evaluation came under an alias: how it began says so, and no machine has that number. */
async function isAliased({ log, kinds }: RettesnorDatabase, evaluation: string): Promise<boolean> {
  const root = readableChanges(await log.where('entityId').equals(evaluation).toArray(), kinds);
  return root.length > 0 && root.every(({ device }) => device === noDevice);
}

function isBeingWritten(row: LogRow, kinds: Entities, now: Date): boolean {
  const [change] = readableChanges([row], kinds);
  const kind = change ? kindNamed(kinds, change.entity) : null;
  if (!change || !kind || !Object.keys(change.patch).some((field) => isText(kind, field))) return false;
  // A clock that has been set back must not hold a text for ever.
  return Math.abs(now.getTime() - Date.parse(change.at)) < textRest;
}
