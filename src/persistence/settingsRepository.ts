import { EditRefused } from './EditRefused.ts';
import type { RettesnorDatabase } from './database.ts';

/** A setting as it was stored, unread: whoever asks decides what it must be. `undefined` when it was never set. */
export async function readSetting(database: RettesnorDatabase, key: string): Promise<unknown> {
  return (await database.settings.get(key))?.value;
}

/** Stores a setting of this machine. Settings are no part of any evaluation and never leave in a file. */
export async function writeSetting(database: RettesnorDatabase, key: string, value: unknown): Promise<void> {
  await database.settings.put({ key, value });
}

/** What this machine is to remember, on its way to the disk. `evaluation`: whom it belongs to, if any. */
export type SettingEdit = { setting: string; evaluation: string | null; value: unknown };

/**
 * Stores what belongs to an evaluation, and refuses when that has been erased: its words must not come back.
 * @param at when the person said it: what was stored later is not overruled
 */
export async function recordSetting(
  database: RettesnorDatabase,
  { setting, evaluation, value }: SettingEdit,
  at: Date,
): Promise<void> {
  await database.transaction('rw', [database.settings, database.log], async () => {
    if (evaluation !== null && (await database.log.where('entityId').equals(evaluation).count()) === 0)
      throw new EditRefused('erased', evaluation);
    const kept = await database.settings.get(setting);
    if (kept?.at !== undefined && kept.at > at.toISOString()) return;
    await database.settings.put({ key: setting, value, at: at.toISOString() });
  });
}

/** Forgets a setting of this machine. */
export async function eraseSetting(database: RettesnorDatabase, key: string): Promise<void> {
  await database.settings.delete(key);
}
