import { liveQuery } from 'dexie';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import type { RettesnorDatabase } from './database.ts';
import { rowsWithin } from './mendProjection.ts';

/**
 * Calls back with the rows of one kind in an evaluation, now and whenever any tab changes them.
 * @returns a function that ends the watch
 */
export function watchRows<Row>(
  database: RettesnorDatabase,
  kind: Kind<Row>,
  evaluation: string,
  onRows: (rows: Row[]) => void,
  onFailure: (cause: unknown) => void = () => {
    // The database is gone: the shell says so.
  },
): () => void {
  const subscription = liveQuery(() =>
    rowsWithin(database.rowsOf(kind), kind, evaluation).toArray(),
  ).subscribe(onRows, onFailure);
  return () => subscription.unsubscribe();
}
