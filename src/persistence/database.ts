import { Dexie, type Table } from 'dexie';
import { migrateChange, migrations, type Migration } from '#src/domain/changes/migrations.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import type { LogRow } from './LogRow.ts';
import { projectAnew } from './mendProjection.ts';

export type SettingRow = { key: string; value: unknown };

// Dexie would close the database when the browser puts a page away for «back», and never open it again (`autoOpen` is
// off, or it would pass by the guard in `openDatabase`). Browsers handle an open connection of such a page themselves.
Dexie.disableBfCache = true;

/** The stores of Rettesnor in IndexedDB. `log` is the truth; all but `settings` are computed from it. */
export class RettesnorDatabase extends Dexie {
  declare readonly log: Table<LogRow, string>;
  declare readonly evaluations: Table<Evaluation, string>;
  declare readonly answers: Table<Answer, string>;
  declare readonly indicatorValues: Table<IndicatorValue, string>;
  declare readonly settings: Table<SettingRow, string>;

  /** @param steps the shipped migrations, or others in tests: one version of the database for each, plus one */
  constructor(name = 'rettesnor', steps: readonly Migration[] = migrations) {
    // A score that was shown as saved must survive a power cut: strict writes through to the disk.
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      log: 'id, evaluation, entityId',
      evaluations: 'id, office, year',
      answers: 'id, evaluation',
      indicatorValues: 'id, evaluation',
      settings: 'key',
    });
    for (const index of steps.keys()) {
      this.version(index + 2).upgrade(async (transaction) => {
        await transaction
          .table<LogRow>('log')
          .toCollection()
          .modify((row) => {
            if (typeof row.change !== 'object' || row.change === null) return;
            row.change = migrateChange({ ...row.change }, index + 1, steps.slice(0, index + 1));
          });
        if (index === steps.length - 1) await projectAnew(transaction, steps);
      });
    }
  }
}
