import type { RettesnorDatabase } from '#src/persistence/database.ts';
import type { SharingWay } from '#src/persistence/sharingWays.ts';
import { keepSharing } from './keepSharing.ts';

/** Each way is loaded when it is on: who shares through a folder is not to load what meets a server. */
const keepers: Record<SharingWay, (database: RettesnorDatabase) => Promise<() => void>> = {
  mappe: async (database) => keepSharing(database, (await import('./folderWay.ts')).folderWay),
  direkte: async (database) => (await import('./keepLive.ts')).keepLive(database),
};

/**
 * Shares in the ways that are on, for as long as the tab is open.
 * @returns a function that ends it
 */
export function keepWays(database: RettesnorDatabase, ways: readonly SharingWay[]): () => void {
  let ended = false;
  const ends = ways.map(async (way) =>
    keepers[way](database).then(
      (end) => {
        if (ended) end();
        return end;
      },
      // A part of the app could not be fetched: the next visit tries again.
      () => () => {},
    ),
  );
  return () => {
    ended = true;
    for (const end of ends) void end.then((endIt) => endIt());
  };
}
