import { Dexie } from 'dexie';
import { blankErased, type Erasures } from '#src/domain/changes/erasures.ts';
import type { RettesnorDatabase } from './database.ts';
import { blankStored, readErasures } from './erasures.ts';
import { SharingDatabase, sharingName } from './SharingDatabase.ts';
import { sharingWayNames } from './sharingWays.ts';
import { blankInSnapshots } from './snapshots.ts';
import { forgetUnswept, readUnswept } from './unswept.ts';

/**
 * Removes what has been erased from the other databases of this machine too: from the copies from before an upgrade, and
 * from what others have handed over and could not be taken in. What is to be done is noted in the transaction that writes the
 * erasure: when the page is closed in between, it is done the next time.
 */
export async function sweepErased(database: RettesnorDatabase): Promise<void> {
  const evaluations = await readUnswept(database);
  for (const evaluation of evaluations) {
    const erasures = await readErasures(database, evaluation);
    await blankInSnapshots(database.name, erasures);
    for (const way of sharingWayNames) {
      if (await Dexie.exists(sharingName(database.name, way)))
        await blankAside(new SharingDatabase(database.name, way), evaluation, erasures);
    }
  }
  if (evaluations.length > 0) await forgetUnswept(database, evaluations);
}

/**
 * Sees before the first meeting of a visit that nothing erased lies here: a page may have died on the way, and an older app
 * has carried erasures without knowing what they were.
 */
export async function finishErasing(database: RettesnorDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const rows = await database.erasures.toArray();
    for (const evaluation of new Set(rows.map((row) => row.evaluation)))
      await blankStored(database, evaluation);
  });
  await sweepErased(database);
}

/** What was put aside keeps its key: nobody looks for what it was. */
async function blankAside(
  remembered: SharingDatabase,
  evaluation: string,
  erasures: Erasures,
): Promise<void> {
  try {
    const { aside } = remembered;
    await remembered.transaction('rw', aside, async () => {
      const kept = await aside.where('evaluation').equals(evaluation).toArray();
      for (const one of kept) {
        const [change] = blankErased([one.change], erasures);
        if (change !== one.change) await aside.put({ ...one, change, isShown: false });
      }
    });
  } finally {
    remembered.close();
  }
}
