import type { Author } from '../evaluation/RowFrame.ts';

/**
 * One edit, appended to the log and never rewritten. The rows that screens read are computed from these.
 *
 * `parents` are the changes whose values this one replaces: the newest its author knew of, for the fields it sets.
 * Two changes that set the same field without knowing of each other are a conflict, not a race.
 */
export type Change = {
  /** UUIDv7: the time in it is when the edit began, `at` is when it was last added to. */
  id: string;
  evaluation: string;
  /** Name of the kind of row. One that is not declared is of a newer app, and is carried as it came. */
  entity: string;
  entityId: string;
  parents: string[];
  patch: Patch;
  author: Author;
  device: string;
  at: string;
};

/** What a field may hold: anything that JSON can say. What a declared field may hold, its schema says. */
export type FieldValue = string | number | boolean | null | FieldValue[] | { [key: string]: FieldValue };

/** Field name → new value. `null` means «nothing said»: the field goes back to how it was before anybody touched it. */
export type Patch = Record<string, FieldValue>;

/** The longest text that a change may hold, in characters; a longer one would not be readable later. */
export const longestText = 20_000;

/** The longest name, title or role that a change may hold, in characters. */
export const longestName = 200;
