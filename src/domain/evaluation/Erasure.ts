import type { RowFrame } from './RowFrame.ts';

/**
 * That texts of one change have been erased for everybody: the projection of the changes that say so. Who did it and when
 * stands in them; what was erased stands nowhere.
 */
export type Erasure = RowFrame & {
  evaluation: string;
  /** Which fields of the change have lost what they said, as `erasedKey` names them. */
  texts: Record<string, true>;
};
