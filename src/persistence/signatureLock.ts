import type { Change } from '#src/domain/changes/Change.ts';
import { kindNamed } from '#src/domain/changes/entities/entities.ts';
import type { Signature } from '#src/domain/evaluation/Signature.ts';
import { locksWhenSigned, signatureKind } from '#src/domain/changes/heldChanges.ts';
import { isSigned, standingSignature } from '#src/domain/changes/standingSignature.ts';
import type { RettesnorDatabase } from './database.ts';
import { EditRefused } from './EditRefused.ts';
import { rowsWithin } from './mendProjection.ts';

/**
 * Refuses, within the transaction that is to write it, what a signature does not allow: a change of anything that is
 * locked while the signature stands, whoever makes it and in whatever way, and any change of a signature that has been
 * given but that it is opened again. What comes by a merge is no edit, and is held back instead (`heldChanges`).
 * @throws EditRefused
 */
export async function checkSignature(
  database: RettesnorDatabase,
  { entity, entityId, evaluation, patch }: Change,
): Promise<void> {
  const isSignature = kindNamed(database.kinds, entity)?.signs === true;
  if (!isSignature && !locksWhenSigned(entity, database.kinds)) return;
  const signatures = await readSignatures(database, evaluation);
  const own = signatures.find(({ id }) => id === entityId);
  const refused = isSignature
    ? own !== undefined && isSigned(own) && Object.keys(patch).some((field) => field !== 'reopened')
    : standingSignature(signatures) !== null;
  if (refused) throw new EditRefused('signed', evaluation);
}

/** The signatures of an evaluation, as computed when they were last changed. */
export async function readSignatures(database: RettesnorDatabase, evaluation: string): Promise<Signature[]> {
  const kind = signatureKind(database.kinds);
  if (!kind) return [];
  return rowsWithin(database.rowsOf(kind), kind, evaluation).toArray() as Promise<Signature[]>;
}
