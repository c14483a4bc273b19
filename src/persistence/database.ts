import { Dexie, type Table, type Transaction } from 'dexie';
import { entities, type Entities, type Entity } from '#src/domain/changes/entities/entities.ts';
import type { Kind, RowOf } from '#src/domain/changes/entities/entity.ts';
import { migrateChange, migrations, type Migration } from '#src/domain/changes/migrations.ts';
import { changesVersionSetting, readChangesVersion } from './changesVersion.ts';
import type { ErasedText } from './ErasedText.ts';
import type { LogRow } from './LogRow.ts';
import { projectAnew } from './mendProjection.ts';
import { storeVersions } from './storeVersions.ts';

/** `at`: when the person said it, where that is known. `beside`: what was written without seeing it, and not yet chosen between. */
export type SettingRow = { key: string; value: unknown; at?: string; beside?: readonly unknown[] };

// Dexie would close the database when the browser puts a page away for «back», and never open it again (`autoOpen` is
// off, or it would pass by the guard in `openDatabase`). Browsers handle an open connection of such a page themselves.
Dexie.disableBfCache = true;

/** The table of a shipped kind of row. */
type RowTable<Name extends Entity> = Table<RowOf<(typeof entities)[Name]>, string>;

/** The stores of Rettesnor in IndexedDB. `log` is the truth; all but `settings` are computed from it. */
export class RettesnorDatabase extends Dexie {
  declare readonly log: Table<LogRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  // Short names for queries of one kind. What holds for every kind goes through `kinds` and `rowsOf`.
  declare readonly evaluations: RowTable<'evaluation'>;
  declare readonly answers: RowTable<'answer'>;
  declare readonly indicatorValues: RowTable<'indicatorValue'>;
  declare readonly actions: RowTable<'action'>;
  declare readonly barriers: RowTable<'barrier'>;
  declare readonly feedback: RowTable<'feedback'>;
  declare readonly signatures: RowTable<'signature'>;
  declare readonly meetings: RowTable<'meeting'>;
  declare readonly meetingPoints: RowTable<'meetingPoint'>;
  declare readonly recurringPoints: RowTable<'recurringPoint'>;
  declare readonly surveyRounds: RowTable<'surveyRound'>;
  declare readonly councilMatters: RowTable<'councilMatter'>;
  declare readonly teamReviews: RowTable<'teamReview'>;
  declare readonly projects: RowTable<'project'>;
  declare readonly formTexts: RowTable<'formText'>;
  declare readonly erasures: RowTable<'erasure'>;
  declare readonly sharedScopes: RowTable<'sharedScope'>;

  /** Told of texts that are erased for everybody, in the transaction that removes them. It must not throw. */
  onErasing: (texts: readonly ErasedText[]) => void = () => {};

  #upgradesAreDeclared = false;

  /** The version of the changes that this code writes. */
  readonly changesVersion: number;

  /**
   * @param steps the shipped migrations, or others in tests
   * @param kinds the shipped kinds of row, or others in tests: a table for each
   */
  constructor(
    name = 'rettesnor',
    private readonly steps: readonly Migration[] = migrations,
    readonly kinds: Entities = entities,
  ) {
    // A score that was shown as saved must survive a power cut: strict writes through to the disk.
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.changesVersion = steps.length + 1;
    const versions = storeVersions(kinds, steps);
    this.version(versions.at(-1)?.number ?? 1)
      .stores(Object.fromEntries(versions.flatMap(({ stores }) => Object.entries(stores))))
      .upgrade(() => {
        // The changes would be taken for newer than they are.
        if (!this.#upgradesAreDeclared) throw new Error('An older database is opened without its upgrades');
      });
    this.on('populate', (transaction) => {
      void transaction.table<SettingRow>('settings').add(changesVersionSetting(this.changesVersion));
    });
  }

  /**
   * Declares the versions that the stores have been through, and what is done at each. Call before an older database is
   * opened: to declare them takes a slow machine some time, and nearly every visit opens one of the newest version.
   */
  declareUpgrades(): void {
    this.#upgradesAreDeclared = true;
    const versions = storeVersions(this.kinds, this.steps);
    const newest = versions.at(-1);
    for (const { number, stores, changes } of versions) {
      this.version(number)
        .stores(stores)
        .upgrade(async (transaction) => {
          await migrateLog(transaction, changes, this.steps);
          if (number === newest?.number) await projectAnew(transaction, this.steps, this.kinds);
        });
    }
  }

  /** The table of a kind of row. */
  rowsOf<Row>(kind: Kind<Row>): Table<Row, string> {
    return this.table<Row, string>(kind.table);
  }

  /** The tables of every kind of row. */
  rowTables(): Table[] {
    return Object.values(this.kinds).map(({ table }) => this.table(table));
  }
}

/** Brings the changes from the version they have, which the database tells, to another. */
async function migrateLog(
  transaction: Transaction,
  changes: number,
  steps: readonly Migration[],
): Promise<void> {
  const settings = transaction.table<SettingRow, string>('settings');
  const from = readChangesVersion((await settings.get(changesVersionSetting(1).key))?.value);
  if (from >= changes) return;
  await transaction
    .table<LogRow>('log')
    .toCollection()
    .modify((row) => {
      if (typeof row.change !== 'object' || row.change === null) return;
      row.change = migrateChange({ ...row.change }, from, steps.slice(0, changes - 1));
    });
  await settings.put(changesVersionSetting(changes));
}
