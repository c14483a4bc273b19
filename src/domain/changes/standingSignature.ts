import type { Signature } from '../evaluation/Signature.ts';

/** A signature that was written whole, with what it covers. One that came in a part of an evaluation may lack it. */
export type WholeSignature = Signature & {
  signedAt: string;
  hash: string;
  form: number;
  covers: NonNullable<Signature['covers']>;
  content: string;
};

/** Whether it has been signed at all: a row of which nothing could be read is no signature. */
export function isSigned(signature: Signature): signature is Signature & { hash: string; signedAt: string } {
  return signature.hash !== null && signature.signedAt !== null;
}

/** Whether all that it covers came with it. */
export function isWhole(signature: Signature): signature is WholeSignature {
  return (
    isSigned(signature) && signature.form !== null && signature.covers !== null && signature.content !== ''
  );
}

/**
 * The signatures of an evaluation, the newest first: by when they were signed, then by id.
 * @param signatures those of one evaluation, in any order
 */
export function signaturesInOrder<Row extends Signature>(signatures: readonly Row[]): Row[] {
  const key = ({ signedAt, id }: Signature) => `${signedAt ?? ''} ${id}`;
  return signatures.filter(isSigned).toSorted((a, b) => (key(a) > key(b) ? -1 : 1));
}

/**
 * Whether it was opened again, by whomever and for whatever reason: also where who and why have been erased for everybody, or
 * that would lock what was opened.
 */
export function isOpenedAgain({ reopened, heads }: Pick<Signature, 'reopened' | 'heads'>): boolean {
  return reopened !== null || (heads['reopened'] ?? []).length > 0;
}

/**
 * The signature that an evaluation stands under: the newest that nobody has opened again. `null`: it is not locked. Of
 * two who signed without knowing of each other, both must be opened again before it is open.
 * @param signatures those of one evaluation, in any order
 */
export function standingSignature<Row extends Signature>(signatures: readonly Row[]): Row | null {
  return signaturesInOrder(signatures).find((signature) => !isOpenedAgain(signature)) ?? null;
}

/** The newest signature, whether it stands or has been opened again; `null`: it was never signed. */
export function newestSignature<Row extends Signature>(signatures: readonly Row[]): Row | null {
  return signaturesInOrder(signatures)[0] ?? null;
}

/** Who signed and when, and who opened it again, when and why. */
export type ReopenedSignature = Pick<Signature, 'name' | 'role' | 'signedAt'> & {
  reopened: NonNullable<Signature['reopened']>;
};

/** The newest signature, where it was opened again and none stands. `null`: it was never signed, or is locked. */
export function openedAgain(signatures: readonly Signature[]): ReopenedSignature | null {
  const newest = newestSignature(signatures);
  if (!newest?.reopened || standingSignature(signatures)) return null;
  const { name, role, signedAt, reopened } = newest;
  return { name, role, signedAt, reopened };
}
