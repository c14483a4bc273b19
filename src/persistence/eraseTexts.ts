import { erasurePatch, joinErasures } from '#src/domain/changes/erasing.ts';
import { blankErased, erasureKind, erasuresIn } from '#src/domain/changes/erasures.ts';
import { kindNamed, type Entities } from '#src/domain/changes/entities/entities.ts';
import { erasureId } from '#src/domain/changes/entities/erasureId.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import type { LoneEdit } from '#src/domain/changes/recordEdit.ts';
import { isOpenedAgain, standingSignature } from '#src/domain/changes/standingSignature.ts';
import { altersSigned } from '#src/domain/signing/altersSigned.ts';
import type { Signature } from '#src/domain/evaluation/Signature.ts';
import type { RettesnorDatabase } from './database.ts';
import { EditRefused } from './EditRefused.ts';
import { blankStored, wordsSaid } from './erasures.ts';
import { readableChanges, recordEdits, type Recorder } from './recordEdits.ts';
import { readSignatures } from './signatureLock.ts';

/** Texts of one change. */
export type TextsOfChange = { change: string; fields: readonly string[] };

/**
 * Erases texts for everybody: writes that they are erased, and removes them on this machine, all in one transaction.
 * They go on other machines too, when those meet the log. It cannot be undone: ask first.
 * @throws EditRefused `signed` where a text stands under a signature: what was signed could not be read again
 */
export async function eraseTexts(
  database: RettesnorDatabase,
  evaluation: string,
  texts: readonly TextsOfChange[],
  recorder: Recorder,
): Promise<void> {
  const { kinds } = database;
  const erasing = erasureKind(kinds);
  if (!erasing) return;
  await database.transaction('rw', database.tables, async () => {
    const log = readableChanges(await database.log.where('evaluation').equals(evaluation).toArray(), kinds);
    const byId = new Map(log.map((change) => [change.id, change]));
    const all = [...texts, ...sealedCopies(texts, byId, await readSignatures(database, evaluation), kinds)];
    const edits = all.flatMap(({ change: id, fields }): LoneEdit[] => {
      const change = byId.get(id);
      const kind = change && kindNamed(kinds, change.entity);
      if (!change || !kind) return [];
      const patch = erasurePatch(kind, change.patch, fields);
      return [
        { evaluation, entity: erasing.name, entityId: erasureId.make(evaluation, id), patch, knew: 'all' },
      ];
    });
    await refuseSigned(database, evaluation, log, edits);
    await recordEdits(database, edits, recorder, false);
    await blankStored(database, evaluation);
  });
}

/**
 * What signatures that have been opened again hold of the texts: all that was signed stands in them. The hash stays, and what
 * is on paper can be held against it.
 */
function sealedCopies(
  texts: readonly TextsOfChange[],
  byId: ReadonlyMap<string, Change>,
  signatures: readonly Signature[],
  kinds: Entities,
): TextsOfChange[] {
  const words = texts.flatMap(({ change: id, fields }) => {
    const change = byId.get(id);
    return change
      ? fields.flatMap((field) => wordsSaid(kinds, change.entity, field, change.patch[field] ?? null))
      : [];
  });
  return signatures.flatMap((signature) => {
    const { content, heads } = signature;
    const holds = words.some((word) => content.includes(JSON.stringify(word).slice(1, -1)));
    const sealing = heads['content'] ?? [];
    return isOpenedAgain(signature) && holds
      ? sealing.map((change) => ({ change, fields: ['content'] }))
      : [];
  });
}

async function refuseSigned(
  database: RettesnorDatabase,
  evaluation: string,
  log: readonly Change[],
  edits: readonly LoneEdit[],
): Promise<void> {
  const signature = standingSignature(await readSignatures(database, evaluation));
  if (!signature) return;
  const erasures = joinErasures(erasuresIn(log, database.kinds), erasuresIn(edits, database.kinds));
  if (altersSigned(signature, log, blankErased(log, erasures, database.kinds), database.kinds))
    throw new EditRefused('signed', evaluation);
}
