import type { Change, FieldValue } from '#src/domain/changes/Change.ts';
import { declaredField, wordsToErase } from '#src/domain/changes/declaredField.ts';
import { kindNamed, type Entities } from '#src/domain/changes/entities/entities.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { erasureId } from '#src/domain/changes/entities/erasureId.ts';
import {
  blankErased,
  erasureKind,
  erasuresIn,
  noErasures,
  type Erasures,
} from '#src/domain/changes/erasures.ts';
import { groupByRow } from '#src/domain/changes/groupByRow.ts';
import { project } from '#src/domain/changes/project.ts';
import type { RettesnorDatabase } from './database.ts';
import { wordsIn, type ErasedText } from './ErasedText.ts';
import { forgetKeptReasons } from './keptReasons.ts';
import { blankIntakes } from './intakes.ts';
import type { LogRow } from './LogRow.ts';
import { holdBack } from './mendEvaluation.ts';
import { readableChanges } from './recordEdits.ts';
import { noteRewritten } from './rewrittenChanges.ts';
import { noteUnswept } from './unswept.ts';

/** What has been erased for everybody in an evaluation; of all when it is left out. */
export async function readErasures(database: RettesnorDatabase, evaluation?: string): Promise<Erasures> {
  const { log, kinds } = database;
  const kind = erasureKind(kinds);
  if (!kind) return noErasures;
  const ids = evaluation === undefined ? await database.rowsOf(kind).toCollection().primaryKeys() : [];
  const rows = await (
    evaluation === undefined
      ? log.where('entityId').anyOf(ids)
      : log.where('entityId').startsWith(erasureId.make(evaluation, ''))
  ).toArray();
  return erasuresIn(readableChanges(rows, kinds), kinds);
}

/**
 * Removes what has been erased in an evaluation, wherever it lies in this database: in the log, readable or not, in the
 * rows that follow from it, and in what was taken in. Whoever has been shown the text is to be shown that it is gone. What
 * lies in other databases is noted, and seen to by `sweepErased`. What lies outside every database is looked for at once
 * (`onErasing`): afterwards nobody here knows the words. Call in the transaction that writes the erasure.
 * @param before rows as they stood, where that transaction has written some of them already
 */
export async function blankStored(
  database: RettesnorDatabase,
  evaluation: string,
  before: readonly LogRow[] = [],
): Promise<void> {
  const erasures = await readErasures(database, evaluation);
  if (erasures.size === 0) return;
  const { log, kinds } = database;
  const found = await log
    .where('id')
    .anyOf([...erasures.keys()].map(ownPart))
    .toArray();
  const going = textsGoing([...before, ...found], erasures, kinds);
  if (going.length > 0) {
    database.onErasing(going);
    await forgetKeptReasons(database, evaluation, going);
  }
  const blanked = found.flatMap((row) => {
    const [change] = blankErased([row.change], erasures, kinds);
    // What has been erased is never written on.
    return change === row.change ? [] : [{ ...row, change, sealed: 1 as const }];
  });
  if (blanked.length > 0) {
    await log.bulkPut(blanked);
    await projectRows(database, blanked);
    await holdBack(database, [evaluation]);
    await noteRewritten(database, blanked);
  }
  await blankIntakes(database, evaluation, erasures);
  await noteUnswept(database, evaluation);
}

/** The texts that stored changes still have and are to lose. */
function textsGoing(rows: readonly LogRow[], erasures: Erasures, kinds: Entities): ErasedText[] {
  const changes = readableChanges(rows, kinds);
  const blank = blankErased(changes, erasures, kinds);
  return changes.flatMap(({ id, entity, entityId: row, patch }, index) =>
    Object.entries(patch)
      .filter(([field, value]) => blank[index]?.patch[field] !== value)
      .map(([field, value]) => ({ change: id, row, field, words: wordsSaid(kinds, entity, field, value) })),
  );
}

/** What is looked for of a value. Of a kind or a field that only a newer app knows: every text in it. */
export function wordsSaid(kinds: Entities, entity: string, field: string, value: FieldValue): string[] {
  const kind = kindNamed(kinds, entity);
  const declared = kind && declaredField(kind, field)?.declared;
  return declared ? wordsToErase(declared, value) : wordsIn(value);
}

async function projectRows(database: RettesnorDatabase, touched: readonly LogRow[]): Promise<void> {
  const { log, kinds } = database;
  const ids = [...new Set(touched.map(({ entityId }) => entityId))];
  const changes: Change[] = readableChanges(await log.where('entityId').anyOf(ids).toArray(), kinds);
  for (const row of groupByRow(changes).values()) {
    const kind = kindNamed(kinds, row[0]?.entity ?? '');
    const projected = kind && project<unknown>(kind, row);
    if (kind && projected) await database.rowsOf(kind).put(projected);
  }
}
