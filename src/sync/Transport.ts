import type { Change } from '#src/domain/changes/Change.ts';

/** Changes of one evaluation as they came from elsewhere. */
export type Arrived = {
  evaluation: string;
  /** The version of changes that they were written with. */
  version: number;
  changes: readonly unknown[];
  /** Who made them and handed them over, where the other side knows for certain; `null`: only they themselves say. */
  by: string | null;
};

/**
 * A way in which changes come from one log to another: whole, any number of times, in any order. There is one rule:
 * what the other side has not shown me, I offer. So a transport need not keep what it is given, nor say the truth of it.
 */
export type Transport = {
  /** Another answer than last time: what was read there may be gone. Read from the start, and offer all again. */
  epoch: (cursor: unknown) => Promise<string>;
  /**
   * Reads on to the end from a cursor that an earlier reading has returned; `null`: from the start. A cursor counts only
   * once `take` has written what came before it. What cannot be read whole is not read, and is tried the next time.
   */
  read: (cursor: unknown, take: (some: Arrived) => Promise<void>) => Promise<unknown>;
  /** Hands over. That it resolves proves nothing: reading it back does. */
  offer: (changes: readonly Change[]) => Promise<void>;
  /**
   * Tells that there may be something to read. A hint, and may fail to come.
   * @returns a function that ends it
   */
  watch: (onHint: () => void) => () => void;
  close: () => Promise<void>;
};
