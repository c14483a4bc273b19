import type { RettesnorDatabase, SettingRow } from './database.ts';

/** Where it is noted that something has been erased that may still lie in another database of this machine. */
const key = 'erasedNotSwept';

/** The setting that says so of some evaluations. */
export function unsweptSetting(evaluations: readonly string[]): SettingRow {
  return { key, value: evaluations };
}

/** Notes that something has been erased in an evaluation. Call in the transaction that erases it. */
export async function noteUnswept(database: RettesnorDatabase, evaluation: string): Promise<void> {
  const known = await readUnswept(database);
  await database.settings.put(unsweptSetting([...new Set([...known, evaluation])]));
}

/** Evaluations in which something has been erased that may still lie in another database. */
export async function readUnswept({ settings }: RettesnorDatabase): Promise<string[]> {
  const stored: unknown = (await settings.get(key))?.value;
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}

/** Forgets those that have been seen to. */
export async function forgetUnswept(database: RettesnorDatabase, swept: readonly string[]): Promise<void> {
  const { settings } = database;
  await database.transaction('rw', settings, async () => {
    const left = (await readUnswept(database)).filter((id) => !swept.includes(id));
    if (left.length === 0) await settings.delete(key);
    else await settings.put(unsweptSetting(left));
  });
}
