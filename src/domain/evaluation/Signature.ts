import type { Author, FieldConflict, Heads } from './Answer.ts';

/**
 * A signature under an evaluation: who stands behind it, what it covers, and whether it has been opened again since. The
 * projection of the changes about it.
 */
export type Signature = {
  id: string;
  evaluation: string;
  /** Who signs, by name and role. It is what they say of themselves: nothing proves it. */
  name: string;
  role: string;
  /** When, by the clock of the machine. `null` only where a value could not be read. */
  signedAt: string | null;
  /** SHA-256 over the canonical content, in hexadecimals, and the number of the form that the content was written in. */
  hash: string | null;
  form: number | null;
  /** The cut of the log: the newest changes that it covers. With all they build on, they are everything covered. */
  covers: readonly string[] | null;
  /** What last year's signed evaluation was sealed with. `null`: none was signed. */
  previous: { evaluation: string; hash: string } | null;
  /** Findings of the quality check that were accepted as they are, each with the reason. */
  accepted: { id: string; check: string; requirement: number | null; reason: string }[];
  /** The evaluation was opened again: by whom, when and why. `null`: it is locked. */
  reopened: { at: string; name: string; role: string; reason: string } | null;
  conflicts: FieldConflict[];
  heads: Heads;
  changedAt: string;
  changedBy: Author;
  revision: string;
};
