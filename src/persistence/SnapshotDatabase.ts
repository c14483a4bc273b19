import { Dexie, type Table } from 'dexie';

/** A copy of the log as it was before an upgrade. */
export type Snapshot = {
  id: number;
  /** When it was taken, ISO. */
  at: string;
  /** Version of its changes, and the version they were to be brought to. */
  version: number;
  newer: number;
  changes: number;
  /** Characters of its content as text: about as many bytes as a file of it. */
  size: number;
};

/** The rows of a snapshot as they stood, apart from what is told of it: lists need not read them. */
export type SnapshotContent = { id: number; rows: unknown[] };

/** A small database of its own, which no upgrade of the other touches. */
export class SnapshotDatabase extends Dexie {
  declare readonly snapshots: Table<Snapshot, number, Omit<Snapshot, 'id'>>;
  declare readonly contents: Table<SnapshotContent, number>;

  /** @param of name of the database that is copied */
  constructor(of: string) {
    super(snapshotName(of), { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ snapshots: '++id', contents: 'id' });
  }
}

/** Name of the database that holds copies of another. */
export function snapshotName(of: string): string {
  return `${of}-kopier`;
}
