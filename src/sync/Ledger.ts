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
  /** All that came before the cursor is written. */
  moveTo: (cursor: unknown) => Promise<void>;
  /** Ids of the changes that the other side has shown as they stand here. */
  shown: () => Promise<ReadonlySet<string>>;
  note: (noted: Noted) => Promise<void>;
  /** What has been put aside, of one evaluation or of all. */
  listAside: (evaluation?: string) => Promise<Aside[]>;
};

/** What a reading has come to, written at once. */
export type Noted = {
  shown: readonly string[];
  /** Who handed over those shown and had made them, where the other side knows that for certain. It is kept for good. */
  by: string | null;
  /** What could not be taken in. */
  aside: readonly Aside[];
  /** Keys of what was put aside before, and no longer is. */
  takenUp: readonly string[];
};
