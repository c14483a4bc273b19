import type { Change } from '#src/domain/changes/Change.ts';
import type { Erasures } from '#src/domain/changes/erasures.ts';

/** What a machine says to changes of an evaluation. `erased`: it has been erased here, and may not come back by itself. */
export type Admission = 'yes' | 'not-chosen' | 'erased';

/** What has become of changes that were to be taken in. */
export type TakenIn = {
  /** False: nothing says which evaluation they belong to, and nothing has been written. */
  begun: boolean;
  /** How many changes have been written. */
  written: number;
  /** Ids of those that stand here exactly as they came: not those that came with what has been erased. */
  shown: string[];
  refused: Change[];
  overfull: Change[];
};

/** The log of this machine, as far as it is shared. */
export type SharedLog = {
  admits: (evaluation: string) => Promise<Admission>;
  /** What has been erased for everybody in an evaluation, as far as it is known here. */
  erasures: (evaluation: string) => Promise<Erasures>;
  /** Writes all of them in one transaction, or nothing. */
  takeIn: (evaluation: string, changes: readonly Change[]) => Promise<TakenIn>;
  /** Hands out what is shared and not among those shown, and seals it in the same transaction. */
  takeOut: (shown: ReadonlySet<string>) => Promise<Change[]>;
};
