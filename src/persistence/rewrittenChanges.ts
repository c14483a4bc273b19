import type { RettesnorDatabase } from './database.ts';

const key = 'rewrittenChanges';

/**
 * Takes note of changes that a file has told more of, where something is shared: others have been shown less, and are to
 * be handed it. Call in the transaction that writes them.
 */
export async function noteRewritten(
  { settings }: RettesnorDatabase,
  changes: readonly { id: string }[],
): Promise<void> {
  if (changes.length === 0 || !(await settings.get('sharedFolder'))?.value) return;
  const known = idsIn((await settings.get(key))?.value);
  await settings.put({ key, value: [...new Set([...known, ...changes.map(({ id }) => id)])] });
}

/** Ids of the changes that have been told more of since they were last forgotten. */
export async function readRewritten({ settings }: RettesnorDatabase): Promise<string[]> {
  return idsIn((await settings.get(key))?.value);
}

/** Forgets those that have been seen to. */
export async function forgetRewritten(database: RettesnorDatabase, ids: readonly string[]): Promise<void> {
  const { settings } = database;
  await database.transaction('rw', settings, async () => {
    const left = (await readRewritten(database)).filter((id) => !ids.includes(id));
    await settings.put({ key, value: left });
  });
}

function idsIn(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}
