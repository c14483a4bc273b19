import type { LoneEdit } from '#src/domain/changes/recordEdit.ts';
import { isOpenedAgain, isSigned, standingSignature } from '#src/domain/changes/standingSignature.ts';
import type { Signature } from '#src/domain/evaluation/Signature.ts';
import type { RettesnorDatabase } from './database.ts';
import { readForMerge } from './mergeRepository.ts';
import { recordEdits, type Recorder } from './recordEdits.ts';
import { readSignatures } from './signatureLock.ts';

/** `changed`: the log is no longer what was signed. `signed`: it stands under a signature already. Nothing was written. */
export type SignatureWritten = 'written' | 'changed' | 'signed';

/**
 * Writes a signature, if the log is still the one that it was made of, whatever other tabs have done meanwhile.
 * @param basis of the log when it was sealed: see `readForMerge`
 */
export async function writeSignature(
  database: RettesnorDatabase,
  basis: string,
  edit: LoneEdit,
  recorder: Recorder,
): Promise<SignatureWritten> {
  return database.transaction('rw', [database.log, ...database.rowTables()], async () => {
    if (standingSignature(await readSignatures(database, edit.evaluation))) return 'signed';
    if ((await readForMerge(database, edit.evaluation)).basis !== basis) return 'changed';
    await recordEdits(database, [edit], recorder, false);
    return 'written';
  });
}

/**
 * Opens every signature again that stands under an evaluation when it is written: of two tabs that do so at once, the one that
 * comes second finds none, and says nothing against the other.
 * @returns how many stood
 */
export async function reopenSignatures(
  database: RettesnorDatabase,
  evaluation: string,
  reopened: NonNullable<Signature['reopened']>,
  recorder: Recorder,
): Promise<number> {
  return database.transaction('rw', [database.log, ...database.rowTables()], async () => {
    const standing = (await readSignatures(database, evaluation)).filter(
      (signature) => isSigned(signature) && !isOpenedAgain(signature),
    );
    const edits = standing.map(({ id, heads }) => ({
      evaluation,
      entity: 'signature',
      entityId: id,
      patch: { reopened },
      knew: heads,
    }));
    await recordEdits(database, edits, recorder, false);
    return edits.length;
  });
}
