import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { keepSharing } from './keepSharing.ts';
import { takePartInPresence } from './livePresence.ts';
import { liveWay } from './liveWay.ts';

/**
 * Shares live, and shows who else is here, for as long as the tab is open.
 * @returns a function that ends it
 */
export function keepLive(database: RettesnorDatabase): () => void {
  const ends = [takePartInPresence(database), keepSharing(database, liveWay)];
  return () => {
    for (const end of ends) end();
  };
}
