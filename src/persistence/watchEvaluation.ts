import { liveQuery } from 'dexie';
import type { RettesnorDatabase } from './database.ts';

/**
 * Calls back when an evaluation is no longer here: another tab has erased it.
 * @returns a function that ends the watch
 */
export function watchEvaluation(database: RettesnorDatabase, id: string, onGone: () => void): () => void {
  const read = () => database.evaluations.get(id);
  const subscription = liveQuery(read).subscribe(
    (row) => {
      if (row === undefined) onGone();
    },
    () => {
      // The database is gone: the shell says so.
    },
  );
  return () => subscription.unsubscribe();
}
