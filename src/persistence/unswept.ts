import type { RettesnorDatabase } from './database.ts';

/** Where it is noted that something has been erased that may still lie in another database of this machine. */
const unsweptKey = 'erasedNotSwept';

/** Notes that something has been erased in an evaluation. Call in the transaction that erases it. */
export async function noteUnswept(database: RettesnorDatabase, evaluation: string): Promise<void> {
  const known = await readUnswept(database);
  await database.settings.put({ key: unsweptKey, value: [...new Set([...known, evaluation])] });
}

/** Evaluations in which something has been erased that may still lie in another database. */
export async function readUnswept({ settings }: RettesnorDatabase): Promise<string[]> {
  const stored: unknown = (await settings.get(unsweptKey))?.value;
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}

/** Forgets those that have been seen to. */
export async function forgetUnswept(database: RettesnorDatabase, swept: readonly string[]): Promise<void> {
  const { settings } = database;
  await database.transaction('rw', settings, async () => {
    const left = (await readUnswept(database)).filter((id) => !swept.includes(id));
    if (left.length === 0) await settings.delete(unsweptKey);
    else await settings.put({ key: unsweptKey, value: left });
  });
}
