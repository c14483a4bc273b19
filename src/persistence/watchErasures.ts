import { liveQuery } from 'dexie';
import type { Erasures } from '#src/domain/changes/erasures.ts';
import type { RettesnorDatabase } from './database.ts';
import { readErasures } from './erasures.ts';

/**
 * Calls back whenever a text is erased for everybody from now on: here, in another tab, or by somebody it has come from.
 * @returns when it has begun, a function that ends the watch
 */
export async function watchErasures(database: RettesnorDatabase, onErased: () => void): Promise<() => void> {
  let known = namesOf(await readErasures(database));
  const subscription = liveQuery(async () => readErasures(database)).subscribe(
    (erasures) => {
      const before = known;
      known = namesOf(erasures);
      if ([...known].some((each) => !before.has(each))) onErased();
    },
    () => {
      // The database is gone: the shell says so.
    },
  );
  return () => subscription.unsubscribe();
}

/** What has been erased, a name for each text. */
function namesOf(erasures: Erasures): ReadonlySet<string> {
  return new Set([...erasures].flatMap(([id, fields]) => [...fields].map((field) => `${id} ${field}`)));
}
