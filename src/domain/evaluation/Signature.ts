import type { RowFrame } from './RowFrame.ts';

/**
 * A cut of the log: the newest changes that are covered. With all they build on, they are everything covered; not beyond
 * what was missing when the cut was made, should that come later.
 */
export type LogCut = { newest: readonly string[]; absent: readonly string[] };

/** A finding of the quality checks that is left as it is, and why. */
export type AcceptedFinding = { id: string; check: string; requirement: number | null; reason: string };

/**
 * A signature under an evaluation: who stands behind it, what it covers, and whether it has been opened again since. The
 * projection of the changes about it.
 */
export type Signature = RowFrame & {
  evaluation: string;
  /** Who signs, by name and role. It is what they say of themselves: nothing proves it. */
  name: string;
  role: string;
  /** When, by the clock of the machine. `null` only where a value could not be read. */
  signedAt: string | null;
  /** SHA-256 over the canonical content, in hexadecimals, and the number of the form that the content was written in. */
  hash: string | null;
  form: number | null;
  /** `null`: it came in a part of an evaluation, without what it covers. */
  covers: LogCut | null;
  /** What was signed, letter by letter: the text that the hash is taken of. '': it came without. */
  content: string;
  /** What last year's signed evaluation was sealed with. `null`: none was signed. */
  previous: { evaluation: string; hash: string } | null;
  /** Findings of the quality check that were accepted as they are, each with the reason. */
  accepted: AcceptedFinding[];
  /** The evaluation was opened again: by whom, when and why. `null`: it is locked. */
  reopened: { at: string; name: string; role: string; reason: string } | null;
};
