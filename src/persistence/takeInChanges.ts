import type { Change } from '#src/domain/changes/Change.ts';
import { kindNamed } from '#src/domain/changes/entities/entities.ts';
import { blankErased, erasureKind } from '#src/domain/changes/erasures.ts';
import { groupByRow } from '#src/domain/changes/groupByRow.ts';
import { project } from '#src/domain/changes/project.ts';
import { takeInRow } from '#src/domain/changes/takeInRow.ts';
import type { RettesnorDatabase } from './database.ts';
import { blankStored, readErasures } from './erasures.ts';
import type { LogRow } from './LogRow.ts';
import { holdBack } from './mendEvaluation.ts';
import { logRow, readableChanges } from './recordEdits.ts';

/** What has become of changes that were handed over. */
export type TakenInChanges = {
  /** False: nothing here or among them says which evaluation it is, and nothing has been written. */
  begun: boolean;
  written: number;
  /** Ids of those that stand here exactly as they came. */
  shown: string[];
  refused: Change[];
  overfull: Change[];
};

/**
 * Takes in changes of one evaluation, row by row and in one transaction: all that can be taken in, or nothing. Only
 * rows that are touched are read. What comes in is sealed: it has been on another machine.
 * @param changes as `readEvaluation` gives them, of the current version
 */
export async function takeInChanges(
  database: RettesnorDatabase,
  evaluation: string,
  changes: readonly Change[],
): Promise<TakenInChanges> {
  const { log, settings, kinds } = database;
  return database.transaction('rw', [log, settings, ...database.rowTables()], async () => {
    const result: TakenInChanges = { begun: true, written: 0, shown: [], refused: [], overfull: [] };
    const isRoot = ({ entity, entityId }: Change) =>
      entity === kinds.evaluation.name && entityId === evaluation;
    // Without what it begins with, nothing of the rest could be shown, and it would be swept away.
    if (!changes.some(isRoot) && (await log.where('entityId').equals(evaluation).count()) === 0)
      return { ...result, begun: false };
    // What says that something is erased comes first: nothing that comes along may bring it back, not even for a moment.
    const erasing = erasureKind(kinds)?.name;
    await takeInRows(
      database,
      changes.filter(({ entity }) => entity === erasing),
      result,
    );
    if (result.written > 0) await blankStored(database, evaluation);
    const others = changes.filter(({ entity }) => entity !== erasing);
    const blanked = blankErased(others, await readErasures(database, evaluation), kinds);
    // Whoever has shown the text has not shown what stands here.
    const withText = new Set(others.filter((change, index) => change !== blanked[index]).map(({ id }) => id));
    await takeInRows(database, blanked, result);
    result.shown = result.shown.filter((id) => !withText.has(id));
    if (result.written > 0) await holdBack(database, [evaluation]);
    return result;
  });
}

/** Takes in some of the changes, row by row, and adds what has become of them to the result. */
async function takeInRows(
  database: RettesnorDatabase,
  changes: readonly Change[],
  result: TakenInChanges,
): Promise<void> {
  if (changes.length === 0) return;
  const { log, kinds } = database;
  const incoming = groupByRow(changes);
  const ids = [...new Set(changes.map(({ entityId }) => entityId))];
  const stored = await log.where('entityId').anyOf(ids).toArray();
  const here = groupByRow(readableChanges(stored, kinds));
  const taken = await foreignKeys(database, changes, here);
  const written: LogRow[] = [];
  const rows = new Map<string, Set<unknown>>();
  for (const [key, some] of incoming) {
    const free = some.filter(({ id }) => !taken.has(id));
    const plan = takeInRow(here.get(key) ?? [], free, kinds);
    result.shown.push(...plan.shown);
    result.refused.push(...plan.refused, ...some.filter(({ id }) => taken.has(id)));
    result.overfull.push(...plan.overfull);
    if (plan.written.length === 0) continue;
    written.push(...plan.written.map((change) => logRow(change, 1)));
    const kind = kindNamed(kinds, some[0]?.entity ?? '');
    const row = kind && project<unknown>(kind, plan.row);
    if (kind && row) rows.set(kind.table, (rows.get(kind.table) ?? new Set()).add(row));
  }
  await log.bulkPut(written);
  for (const [table, some] of rows) await database.table<unknown, string>(table).bulkPut([...some]);
  result.written += written.length;
}

/** Ids among the incoming that here are keys of something else: of another row, or of what cannot be read. */
async function foreignKeys(
  { log }: RettesnorDatabase,
  changes: readonly Change[],
  here: ReadonlyMap<string, readonly Change[]>,
): Promise<ReadonlySet<string>> {
  const known = new Set([...here.values()].flat().map(({ id }) => id));
  const unknown = changes.map(({ id }) => id).filter((id) => !known.has(id));
  return new Set(await log.where('id').anyOf(unknown).primaryKeys());
}
