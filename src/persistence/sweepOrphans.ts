import type { RettesnorDatabase } from './database.ts';
import { rowsWithin } from './mendProjection.ts';

/**
 * Takes away what is left of evaluations that have been erased: an older version wrote on what another tab had erased.
 * Only where not one row of the evaluation's own is left, readable or not: without it nothing of the rest can be shown.
 * @returns ids of the evaluations of which something was taken away
 */
export async function sweepOrphans(database: RettesnorDatabase): Promise<string[]> {
  const { log } = database;
  const kinds = Object.values(database.kinds);
  return database.transaction('rw', [log, ...database.rowTables()], async () => {
    const inner = kinds.filter(({ id }) => id.within !== 'itself').map((kind) => database.rowsOf(kind));
    const keys = await Promise.all(
      [log, ...inner].map(async (table) => table.orderBy('evaluation').uniqueKeys()),
    );
    const named = [...new Set(keys.flat())].filter((key) => typeof key === 'string');
    const own = new Set(await log.where('entityId').anyOf(named).uniqueKeys());
    const orphans = named.filter((id) => !own.has(id));
    for (const id of orphans) {
      await log.where('evaluation').equals(id).delete();
      for (const kind of kinds) await rowsWithin(database.rowsOf(kind), kind, id).delete();
    }
    return orphans;
  });
}
