import type { Aside } from '#src/domain/changes/Aside.ts';

/**
 * What one machine remembers of the other side. Losing it costs a reading from the start, and nothing else: that is why
 * it lies in a database of its own.
 */
export type Ledger = {
  /** How far the other side has been read. `epoch` is `null` before the first meeting. */
  position: () => Promise<{ epoch: string | null; cursor: unknown }>;
  /** Forgets how far it was read and what it has shown. What was put aside stays, and counts as not shown. */
  startOver: (epoch: string) => Promise<void>;
  /**
   * All that came before the cursor is written. What came on the way counts as shown only now: a reading that is broken
   * off begins anew where the last one ended, and the other side may have been set back to there in the meantime.
   */
  moveTo: (cursor: unknown, passed?: Passed) => Promise<void>;
  /** Ids of the changes that the other side has shown as they stand here. */
  shown: () => Promise<ReadonlySet<string>>;
  note: (noted: Noted) => Promise<void>;
  /** What has been put aside, of one evaluation or of all. */
  listAside: (evaluation?: string) => Promise<Aside[]>;
};

/** What came on the way to a cursor. */
export type Passed = {
  /** Ids of the changes that were shown as they stand here. */
  shown: readonly string[];
  /** Keys of what was put aside. */
  aside: readonly string[];
};

/** What a reading has come to, written at once. */
export type Noted = {
  /** Ids of the changes that were shown before the cursor. */
  shown: readonly string[];
  /** Ids of those, and of what came after the cursor, that `by` has handed over. */
  cameBy: readonly string[];
  /** Who handed them over and had made them, where the other side knows that for certain. It is kept for good. */
  by: string | null;
  /** What could not be taken in. */
  aside: readonly Aside[];
  /** Keys of what was put aside before, and no longer is. */
  takenUp: readonly string[];
};
