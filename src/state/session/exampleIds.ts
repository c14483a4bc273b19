import * as z from 'zod/mini';
import type { RettesnorDatabase, SettingRow } from '#src/persistence/database.ts';
import { readSetting, writeSetting } from '#src/persistence/settingsRepository.ts';

/** Ids of evaluations that came from the example, so that nobody takes them for their own. */
export async function readExampleIds(database: RettesnorDatabase): Promise<ReadonlySet<string>> {
  const stored = z.safeParse(z.array(z.string()), await readSetting(database, 'exampleEvaluations'));
  return new Set(stored.success ? stored.data : []);
}

/** Remembers which evaluations came from the example. */
export async function writeExampleIds(database: RettesnorDatabase, ids: readonly string[]): Promise<void> {
  const { key, value } = exampleIdsSetting(ids);
  await writeSetting(database, key, value);
}

/** What is remembered of the example, to be written in the transaction that takes it in. */
export function exampleIdsSetting(ids: readonly string[]): SettingRow {
  return { key: 'exampleEvaluations', value: ids };
}
