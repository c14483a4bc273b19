/**
 * Why a change that others have handed over is not in the log. `too-new`: its shape is of a newer app. `unreadable`: it
 * cannot be read, or not without losing something. `not-begun`: what says which evaluation it belongs to has not come.
 * `not-chosen`: of an office that is here, and that nobody here has chosen to share. `no-room`: its row would have more
 * fields than can be read. `refused`: its id stands for another edit here.
 */
export type AsideReason = 'too-new' | 'unreadable' | 'not-begun' | 'not-chosen' | 'no-room' | 'refused';

/** A change that has come and cannot be taken in yet. It is kept as it came and tried again, never dropped. */
export type Aside = {
  /** The same for the same copy of the same change. */
  key: string;
  evaluation: string;
  /** The version of changes that it was written with. */
  version: number;
  change: unknown;
  /** Who handed it over, where that is known for certain. */
  by: string | null;
  why: AsideReason;
  /** False: the other side has been read from the start since, and has not shown it again. */
  isShown: boolean;
};
