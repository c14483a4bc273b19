import type { Aside } from '#src/domain/changes/Aside.ts';
import type { SharingDatabase } from './SharingDatabase.ts';

/** What is written of a reading, in one transaction. */
type Noted = { shown: readonly string[]; aside: readonly Aside[]; takenUp: readonly string[] };

/**
 * What this machine remembers of the other side. What has been shown is read from the disk once: one tab at a time may
 * use it.
 */
export function sharingLedger(database: SharingDatabase) {
  const { positions, shown, aside } = database;
  let known: Promise<Set<string>> | null = null;
  const knownIds = async () =>
    (known ??= shown
      .toCollection()
      .primaryKeys()
      .then((ids) => new Set(ids)));
  return {
    position: async () => {
      const row = await positions.get('position');
      return { epoch: row?.epoch ?? null, cursor: row?.cursor ?? null };
    },
    startOver: async (epoch: string) => {
      await database.transaction('rw', [positions, shown, aside], async () => {
        await shown.clear();
        await aside.toCollection().modify({ isShown: false });
        await positions.put({ key: 'position', epoch, cursor: null });
      });
      known = Promise.resolve(new Set());
    },
    moveTo: async (cursor: unknown) => {
      await positions.update('position', { cursor });
    },
    shown: async (): Promise<ReadonlySet<string>> => knownIds(),
    note: async ({ shown: ids, aside: kept, takenUp }: Noted) => {
      const before = await knownIds();
      const news = ids.filter((id) => !before.has(id));
      await database.transaction('rw', [shown, aside], async () => {
        await aside.bulkDelete([...takenUp]);
        await aside.bulkPut([...kept]);
        await shown.bulkPut(news.map((id) => ({ id })));
      });
      for (const id of news) before.add(id);
    },
    listAside: async () => aside.toArray(),
  };
}
