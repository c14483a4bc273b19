import { Dexie, type Table } from 'dexie';
import type { Aside } from '#src/domain/changes/Aside.ts';

/** How far the other side has been read. */
export type PositionRow = { key: 'position'; epoch: string; cursor: unknown };

/** An evaluation that has been met about here. `erased`: it has been erased on this machine since. */
export type MetRow = { id: string; erased: boolean };

/** What this machine remembers of one way of sharing. A small database of its own: losing it costs a reading. */
export class SharingDatabase extends Dexie {
  declare readonly positions: Table<PositionRow, string>;
  declare readonly shown: Table<{ id: string }, string>;
  declare readonly aside: Table<Aside, string>;
  declare readonly met: Table<MetRow, string>;

  /**
   * @param of name of the database that is shared from
   * @param way in which it is shared
   */
  constructor(of: string, way: string) {
    // Relaxed: what is not on the disk after a power cut is read once more.
    super(sharingName(of, way), { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ positions: 'key', shown: 'id', aside: 'key, evaluation', met: 'id' });
  }
}

/** Name of the database that remembers what has been shared. */
export function sharingName(of: string, way: string): string {
  return `${of}-deling-${way}`;
}

/** Erases what is remembered of a way of sharing. What has been shared stays where it is. */
export async function eraseSharing(of: string, way: string): Promise<void> {
  await Dexie.delete(sharingName(of, way));
}
