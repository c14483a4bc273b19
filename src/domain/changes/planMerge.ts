import type { Change, Entity } from './Change.ts';
import { conflictsOf, conflictValues, type ConflictValue } from './conflicts.ts';
import { mergeLogs } from './mergeLogs.ts';

/** A field that people disagree on once two logs are one. */
export type MergeConflict = {
  entity: Entity;
  entityId: string;
  field: string;
  /** Every value, with all who said it. The first holds until somebody decides: the newest. */
  values: ConflictValue[];
  /** Ids of the newest changes that the incoming log brings. None: the disagreement was here before. */
  brought: string[];
  /** Ids of the newest changes that were here before. */
  here: string[];
  /** True when exactly the same disagreement was here before. */
  known: boolean;
};

/** A row that the incoming log says something new about. */
export type MergedRow = {
  entity: Entity;
  entityId: string;
  /**
   * `new`: nothing was said of it here. `ahead`: the incoming log knows all that was said here, and more. `joined`:
   * both sides have written since they last agreed, and the row is put together of both.
   */
  kind: 'new' | 'ahead' | 'joined';
  /** Every change of the row, of both sides. */
  changes: Change[];
};

/** What taking in the log of an evaluation would do to the one that is here. */
export type MergePlan = {
  /** `same`: nothing would be written. */
  status: 'new' | 'changed' | 'same';
  /** Changes that are not here. */
  added: Change[];
  /** Changes that are here, and have been written further where the incoming log comes from. */
  continued: Change[];
  /** Changes with an id that here belongs to something else: left out, so that nothing here is lost. */
  refused: Change[];
  /** Rows that are touched. */
  rows: MergedRow[];
  /** Every disagreement of the merged log, also in rows that are not touched. */
  conflicts: MergeConflict[];
};

/**
 * What taking in a log would do, without doing it. The log afterwards is `mergeLogs` of the two but for what is
 * refused: commutative, associative and idempotent, so it does not matter who takes in whose file first, nor how often.
 * @param existing every readable change of the evaluation that is here; empty when it is not here
 * @param incoming every readable change of the same evaluation from elsewhere
 */
export function planMerge(existing: readonly Change[], incoming: readonly Change[]): MergePlan {
  const here = new Map(existing.map((change) => [change.id, change]));
  const added: Change[] = [];
  const continued: Change[] = [];
  const refused: Change[] = [];
  const brought = new Set<string>();
  for (const change of mergeLogs(incoming, [])) {
    const own = here.get(change.id);
    if (own && !sameOrigin(own, change)) {
      refused.push(change);
      continue;
    }
    brought.add(change.id);
    if (!own) added.push(change);
    else if (mergeLogs([own], [change])[0] !== own) continued.push(change);
  }
  const touched = new Set([...added, ...continued].map(({ entityId }) => entityId));
  const known = byRow(existing);
  const merged = byRow(mergeLogs(existing, [...added, ...continued]));
  return {
    status: existing.length === 0 ? 'new' : touched.size > 0 ? 'changed' : 'same',
    added,
    continued,
    refused,
    rows: [...merged]
      .filter(([entityId]) => touched.has(entityId))
      .map(([entityId, changes]) => mergedRow(entityId, changes, known.get(entityId) ?? [], brought)),
    conflicts: [...merged].flatMap(([entityId, changes]) =>
      conflictsIn(entityId, changes, known.get(entityId) ?? [], here, brought),
    ),
  };
}

/** Whether two changes with the same id can be the same edit, written further. Only a forged id says otherwise. */
function sameOrigin(left: Change, right: Change): boolean {
  return left.entity === right.entity && left.entityId === right.entityId && left.device === right.device;
}

function mergedRow(
  entityId: string,
  changes: Change[],
  known: readonly Change[],
  brought: ReadonlySet<string>,
): MergedRow {
  const kind =
    known.length === 0 ? 'new' : known.every(({ id }) => brought.has(id)) ? 'ahead' : ('joined' as const);
  return { entity: entityOf(changes), entityId, kind, changes };
}

function conflictsIn(
  entityId: string,
  changes: readonly Change[],
  known: readonly Change[],
  here: ReadonlyMap<string, Change>,
  brought: ReadonlySet<string>,
): MergeConflict[] {
  const conflicts = conflictsOf(changes);
  if (conflicts.length === 0) return [];
  const byId = new Map(changes.map((change) => [change.id, change]));
  const before = new Map(conflictsOf(known).map((conflict) => [conflict.field, conflict]));
  return conflicts.map(({ field, changes: heads }) => ({
    entity: entityOf(changes),
    entityId,
    field,
    values: conflictValues(
      heads.flatMap((id) => byId.get(id) ?? []),
      field,
    ),
    brought: heads.filter((id) => brought.has(id)),
    here: heads.filter((id) => here.has(id)),
    known: sameIds(before.get(field)?.changes ?? [], heads),
  }));
}

function sameIds(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id) => right.includes(id));
}

function byRow(changes: readonly Change[]): Map<string, Change[]> {
  const rows = new Map<string, Change[]>();
  for (const change of changes) {
    const row = rows.get(change.entityId);
    if (row) row.push(change);
    else rows.set(change.entityId, [change]);
  }
  return rows;
}

/** All changes of a row are about the same kind of thing: its id says which. */
function entityOf(changes: readonly Change[]): Entity {
  return changes[0]?.entity ?? 'evaluation';
}
