import { wordedAsSigned } from '#src/domain/signing/wordedAsSigned.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import type { RettesnorDatabase } from '#src/persistence/database.ts';
import { readSignatures } from '#src/persistence/signatureLock.ts';

/** The edition in the words that a year was signed with, where it is signed: what a level meant then, not what it is called today. */
export async function wordedYear(
  database: RettesnorDatabase,
  evaluation: string,
  standard: Standard,
): Promise<Standard> {
  return wordedAsSigned(standard, await readSignatures(database, evaluation));
}
