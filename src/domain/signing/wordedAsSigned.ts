import type { Signature } from '../evaluation/Signature.ts';
import type { Standard } from '../standard/Standard.ts';
import { readSealText } from './signedContent.ts';
import { standardAsSigned, type SignedWords } from './signedWords.ts';
import { standingSignature } from '../changes/standingSignature.ts';

/**
 * The standard in the words that an evaluation is read with: while it stands under a signature those it was signed with,
 * whatever the explanations say today, and else those of today.
 */
export function wordedAsSigned(standard: Standard, signatures: readonly Signature[]): Standard {
  return wordedAs(standard, readSealText(standingSignature(signatures)?.content ?? '')?.words ?? null);
}

/** The standard in the words that were sealed; `null`: in those of today. */
export function wordedAs(standard: Standard, words: SignedWords | null): Standard {
  return words ? standardAsSigned(standard, words) : standard;
}
