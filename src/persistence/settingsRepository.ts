import { EditRefused } from './EditRefused.ts';
import type { RettesnorDatabase, SettingRow } from './database.ts';

/** A setting as it was stored, unread: whoever asks decides what it must be. `undefined` when it was never set. */
export async function readSetting(database: RettesnorDatabase, key: string): Promise<unknown> {
  return (await database.settings.get(key))?.value;
}

/** Stores a setting of this machine. Settings are no part of any evaluation and never leave in a file. */
export async function writeSetting(database: RettesnorDatabase, key: string, value: unknown): Promise<void> {
  await database.settings.put({ key, value });
}

/** What this machine is to remember, on its way to the disk. `evaluation`: whom it belongs to, if any. */
export type SettingEdit = {
  setting: string;
  evaluation: string | null;
  value: unknown;
  /** The value has only what is said anew, by name: the rest stands as another tab may have written it meanwhile. */
  isPart?: true;
  /**
   * What stood there on the screen, where nothing that another tab has written meanwhile may be lost: it is kept beside. Left
   * out, the last word holds. `settles`: what was kept beside has been seen, and goes.
   */
  seen?: { value: unknown; settles: boolean };
};

/** The same with what was written beside it. `undefined` when it was never set. */
export async function readSettingRow(
  database: RettesnorDatabase,
  key: string,
): Promise<SettingRow | undefined> {
  return database.settings.get(key);
}

/**
 * Stores what belongs to an evaluation, and refuses when that has been erased: its words must not come back.
 * @param at when the person said it: what was stored later is not overruled
 */
export async function recordSetting(
  database: RettesnorDatabase,
  { setting, evaluation, value: said, isPart, seen }: SettingEdit,
  at: Date,
): Promise<void> {
  await database.transaction('rw', [database.settings, database.log], async () => {
    if (evaluation !== null && (await database.log.where('entityId').equals(evaluation).count()) === 0)
      throw new EditRefused('erased', evaluation);
    const kept = await database.settings.get(setting);
    const isLate = kept?.at !== undefined && kept.at > at.toISOString();
    const [under, over] = isLate ? [said, kept.value] : [kept?.value, said];
    const value = isPart ? { ...partsOf(under), ...partsOf(over) } : said;
    if (isPart && isLate) {
      await database.settings.put({ ...kept, value });
      return;
    }
    const isMissed = seen && kept && kept.value !== seen.value && kept.value !== value;
    const beside = (!seen?.settles && kept?.beside) || [];
    if (isLate) {
      if (isMissed) await database.settings.put({ ...kept, beside: [...beside, value] });
      return;
    }
    const both = isMissed ? [...beside, kept.value] : beside;
    const row = { key: setting, value, at: at.toISOString() };
    await database.settings.put(both.length > 0 ? { ...row, beside: both } : row);
  });
}

function partsOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Forgets a setting of this machine. */
export async function eraseSetting(database: RettesnorDatabase, key: string): Promise<void> {
  await database.settings.delete(key);
}
