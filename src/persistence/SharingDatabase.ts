import { Dexie, type Table } from 'dexie';
import type { Aside } from '#src/domain/changes/Aside.ts';
import { sharingWayNames, type SharingWay } from './sharingWays.ts';

/** How far the other side has been read. */
export type PositionRow = { key: 'position'; epoch: string; cursor: unknown };

/** An evaluation that has been met about here. `erased`: it has been erased on this machine since. */
export type MetRow = { id: string; erased: boolean };

/** Who handed over a change that they had made, where the other side knows that for certain. */
export type ConfirmedRow = { id: string; by: string };

/** What this machine remembers of one way of sharing. A small database of its own: losing it costs a reading. */
export class SharingDatabase extends Dexie {
  declare readonly positions: Table<PositionRow, string>;
  declare readonly shown: Table<{ id: string }, string>;
  declare readonly aside: Table<Aside, string>;
  declare readonly met: Table<MetRow, string>;
  declare readonly confirmed: Table<ConfirmedRow, string>;

  /**
   * @param of name of the database that is shared from
   * @param way in which it is shared
   */
  constructor(of: string, way: SharingWay) {
    // Relaxed: what is not on the disk after a power cut is read once more.
    super(sharingName(of, way), { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ positions: 'key', shown: 'id', aside: 'key, evaluation', met: 'id' });
    this.version(2).stores({ confirmed: 'id' });
  }
}

/** Name of the database that remembers what has been shared. */
export function sharingName(of: string, way: SharingWay): string {
  return `${of}-deling-${way}`;
}

/** Erases what is remembered of a way of sharing. What has been shared stays where it is. */
export async function eraseSharing(of: string, way: SharingWay): Promise<void> {
  await Dexie.delete(sharingName(of, way));
}

/** Erases what is remembered of every way of sharing. */
export async function eraseAllSharing(of: string): Promise<void> {
  for (const way of sharingWayNames) await eraseSharing(of, way);
}
