import type { Aside } from '#src/domain/changes/Aside.ts';
import type { SharingDatabase } from './SharingDatabase.ts';

/** What came on the way to a cursor, and counts as shown when it has been passed. */
type Passed = { shown: readonly string[]; aside: readonly string[] };

/** What is written of a reading, in one transaction. */
type Noted = {
  shown: readonly string[];
  cameBy: readonly string[];
  by: string | null;
  aside: readonly Aside[];
  takenUp: readonly string[];
};

/**
 * What this machine remembers of the other side. What has been shown is read from the disk once: one tab at a time may
 * use it.
 */
export function sharingLedger(database: SharingDatabase) {
  const { positions, shown, aside, met, confirmed } = database;
  let known: Promise<Set<string>> | null = null;
  const knownIds = async () =>
    (known ??= shown
      .toCollection()
      .primaryKeys()
      .then((ids) => new Set(ids)));
  // Whoever was first stays: the same change, handed over by another, says nothing of who made it.
  const confirm = async (ids: readonly string[], by: string) => {
    const known = await confirmed.bulkGet([...ids]);
    await confirmed.bulkPut(ids.filter((_, index) => !known[index]).map((id) => ({ id, by })));
  };
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
    moveTo: async (cursor: unknown, passed: Passed = { shown: [], aside: [] }) => {
      const before = await knownIds();
      const news = passed.shown.filter((id) => !before.has(id));
      await database.transaction('rw', [positions, shown, aside], async () => {
        await positions.update('position', { cursor });
        await shown.bulkPut(news.map((id) => ({ id })));
        if (passed.aside.length > 0)
          await aside
            .where('key')
            .anyOf([...passed.aside])
            .modify({ isShown: true });
      });
      for (const id of news) before.add(id);
    },
    shown: async (): Promise<ReadonlySet<string>> => knownIds(),
    note: async ({ shown: ids, cameBy, by, aside: kept, takenUp }: Noted) => {
      const before = await knownIds();
      const news = ids.filter((id) => !before.has(id));
      await database.transaction('rw', [shown, aside, confirmed], async () => {
        if (by !== null) await confirm(cameBy, by);
        await aside.bulkDelete([...takenUp]);
        await aside.bulkPut([...kept]);
        await shown.bulkPut(news.map((id) => ({ id })));
      });
      for (const id of news) before.add(id);
    },
    /** Counts changes as not shown: here they say more than what was. */
    unshow: async (ids: readonly string[]) => {
      const before = await knownIds();
      await shown.bulkDelete([...ids]);
      for (const id of ids) before.delete(id);
    },
    listAside: async (evaluation?: string) =>
      evaluation === undefined ? aside.toArray() : aside.where('evaluation').equals(evaluation).toArray(),
    /**
     * Takes note of which evaluations are here, and by that of which have been erased since: they may not come back by
     * themselves, and nothing of them is kept.
     * @returns ids of those that have been erased
     */
    meetAbout: async (here: ReadonlySet<string>): Promise<ReadonlySet<string>> =>
      database.transaction('rw', [met, aside, positions], async () => {
        const known = await met.toArray();
        const news = [...here].filter((id) => !known.some((row) => row.id === id && !row.erased));
        // What came while it was erased was not kept: all is read from the start.
        if (known.some(({ id, erased }) => erased && here.has(id))) await positions.clear();
        const gone = known.filter(({ id }) => !here.has(id)).map(({ id }) => id);
        await met.bulkPut([
          ...news.map((id) => ({ id, erased: false })),
          ...gone.map((id) => ({ id, erased: true })),
        ]);
        await aside.where('evaluation').anyOf(gone).delete();
        return new Set(gone);
      }),
    /** Lets an erased evaluation come back: all is read from the start. */
    fetchAgain: async (evaluation: string) => {
      await database.transaction('rw', [met, positions], async () => {
        await met.delete(evaluation);
        await positions.clear();
      });
    },
  };
}
