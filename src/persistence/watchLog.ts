import { liveQuery } from 'dexie';
import type { RettesnorDatabase } from './database.ts';

/**
 * Calls back now and whenever any tab adds to the log or takes something from it.
 * @returns a function that ends the watch
 */
export function watchLog(database: RettesnorDatabase, onChange: () => void): () => void {
  const subscription = liveQuery(() => database.log.count()).subscribe(onChange, () => {
    // The database is gone: whoever writes is told so, and a watch has nothing to add.
  });
  return () => subscription.unsubscribe();
}
