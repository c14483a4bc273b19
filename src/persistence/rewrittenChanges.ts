import type { RettesnorDatabase } from './database.ts';
import { sharingWayNames, sharingWays, type SharingWay } from './sharingWays.ts';

/**
 * Takes note of changes that a file has told more of, once for each way in which something is shared: others have been
 * shown less there, and are to be handed it. Call in the transaction that writes them.
 */
export async function noteRewritten(
  { settings }: RettesnorDatabase,
  changes: readonly { id: string }[],
): Promise<void> {
  if (changes.length === 0) return;
  for (const way of sharingWayNames) {
    if (!(await settings.get(sharingWays[way]))?.value) continue;
    const key = keyOf(way);
    const known = idsIn((await settings.get(key))?.value);
    await settings.put({ key, value: [...new Set([...known, ...changes.map(({ id }) => id)])] });
  }
}

/** Ids of the changes that have been told more of since one way last forgot them. */
export async function readRewritten({ settings }: RettesnorDatabase, way: SharingWay): Promise<string[]> {
  return idsIn((await settings.get(keyOf(way)))?.value);
}

/** Forgets, for one way, those that it has seen to. */
export async function forgetRewritten(
  database: RettesnorDatabase,
  way: SharingWay,
  ids: readonly string[],
): Promise<void> {
  const { settings } = database;
  await database.transaction('rw', settings, async () => {
    const left = (await readRewritten(database, way)).filter((id) => !ids.includes(id));
    await settings.put({ key: keyOf(way), value: left });
  });
}

function keyOf(way: SharingWay): string {
  return `rewrittenChanges-${way}`;
}

function idsIn(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}
