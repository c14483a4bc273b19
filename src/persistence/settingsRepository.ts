import type { RettesnorDatabase } from './database.ts';

/** A setting as it was stored, unread: whoever asks decides what it must be. `undefined` when it was never set. */
export async function readSetting(database: RettesnorDatabase, key: string): Promise<unknown> {
  return (await database.settings.get(key))?.value;
}

/** Stores a setting of this machine. Settings are no part of any evaluation and never leave in a file. */
export async function writeSetting(database: RettesnorDatabase, key: string, value: unknown): Promise<void> {
  await database.settings.put({ key, value });
}

/** Forgets a setting of this machine. */
export async function eraseSetting(database: RettesnorDatabase, key: string): Promise<void> {
  await database.settings.delete(key);
}
