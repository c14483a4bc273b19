import type { Signature } from '#src/domain/evaluation/Signature.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';

/**
 * The edition in the words that an evaluation is read with: those it was signed with while it stands under a signature, and
 * else those of today. What reads a sealed text comes when there is a signature: most have none.
 * @param signatures of that evaluation
 */
export async function inSignedWords(standard: Standard, signatures: readonly Signature[]): Promise<Standard> {
  if (signatures.length === 0) return standard;
  const { wordedAsSigned } = await import('#src/domain/signing/wordedAsSigned.ts');
  return wordedAsSigned(standard, signatures);
}
