import type { Change } from './Change.ts';
import { conflictsOf, conflictValues, type ConflictValue } from './conflicts.ts';
import { mostFields } from './declaredField.ts';
import { entities, kindNamed, type Entities } from './entities/entities.ts';
import { blankErased, erasuresIn, type Erasures } from './erasures.ts';
import { grownApart } from './grownApart.ts';
import { groupByRow, rowKey } from './groupByRow.ts';
import { mergeLogs } from './mergeLogs.ts';
import { project } from './project.ts';
import { placeOf } from './rowPlace.ts';
import { kinshipOf } from './sameEdit.ts';

/** A field that people disagree on once two logs are one. */
export type MergeConflict = {
  entity: string;
  entityId: string;
  /** What people have called the row once the two logs are one; `''`: nothing. */
  named: string;
  field: string;
  /** Every value, with all who said it. The first holds until somebody decides: the newest. */
  values: ConflictValue[];
  /** Ids of the newest changes that the incoming log brings. None: the disagreement was here before. */
  incoming: string[];
  /** Ids of the newest changes that were here before. */
  here: string[];
  /** True when exactly the same disagreement was here before. */
  known: boolean;
};

/** A row that the incoming log says something new about. */
export type MergedRow = {
  entity: string;
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
  /** Changes that are not here, and those that stand for a text which grew after it was answered: see `grownApart`. */
  added: Change[];
  /** Changes that are here, and have been written further where the incoming log comes from, are told more of, or have been erased. */
  continued: Change[];
  /** Changes with an id that here stands for another edit: left out, so that nobody's edit here is rewritten. */
  refused: Change[];
  /** Changes of rows that would have more than `mostFields` fields: left out, since such a row could not be read again. */
  overfull: Change[];
  /** Rows that are touched. */
  rows: MergedRow[];
  /** Every disagreement of the merged log, also in rows that are not touched. */
  conflicts: MergeConflict[];
};

/**
 * What taking in a log would do, without doing it. The log afterwards is `mergeLogs` of the two but for what is
 * refused or has no room, and for texts that grew apart: commutative, associative and idempotent, so it does not
 * matter who takes in whose file first, nor how often. Of two copies of an id that cannot be the same edit, the one that came here first
 * stays: only a forged log holds another. What either says is erased is erased in both: a copy with the text neither
 * wins, nor is refused or told as a disagreement.
 * @param before every readable change of the evaluation that is here; empty when it is not here
 * @param arriving every readable change of the same evaluation from elsewhere
 */
export function planMerge(
  before: readonly Change[],
  arriving: readonly Change[],
  kinds: Entities = entities,
): MergePlan {
  const erasures = erasuresBetween(before, arriving, kinds);
  const existing = blankErased(before, erasures, kinds);
  const incoming = blankErased(arriving, erasures, kinds);
  const here = new Map(existing.map((change) => [change.id, change]));
  const adding: Change[] = [];
  const continuing: Change[] = [];
  const refused: Change[] = [];
  const apart = grownApart(existing, incoming, kinds);
  const ours = new Set([...here.keys(), ...apart.here.map(({ id }) => id)]);
  const theirs = new Set<string>();
  for (const change of mergeLogs(incoming, [...apart.here, ...apart.incoming], kinds)) {
    const own = here.get(change.id);
    const kinship = own && kinshipOf(own, change, kinds);
    if (kinship === null) {
      refused.push(change);
      continue;
    }
    if (own || !ours.has(change.id)) theirs.add(change.id);
    if (!own) adding.push(change);
    else if (kinship === 'further' || kinship === 'fuller') continuing.push(change);
  }
  const full = rowsWithoutRoom(existing, [...adding, ...continuing]);
  const hasRoom = (change: Change) => !full.has(rowKey(change));
  const added = adding.filter(hasRoom);
  // What is to lose its text, whether the incoming log tells of it or not; then what that tells more of.
  const blanked = existing.filter((change, index) => change !== before[index]);
  const rewritten = [...blanked, ...continuing.filter(hasRoom)];
  const continued = [...new Map(rewritten.map((change) => [change.id, change])).values()];
  const touched = new Set([...added, ...continued].map(rowKey));
  const known = groupByRow(existing);
  const merged = groupByRow(mergeLogs(existing, [...added, ...continued], kinds));
  return {
    status: before.length === 0 ? 'new' : touched.size > 0 ? 'changed' : 'same',
    added,
    continued,
    refused,
    overfull: [...adding, ...continuing].filter((change) => !hasRoom(change)),
    rows: [...merged]
      .filter(([key]) => touched.has(key))
      .map(([key, changes]) => mergedRow(changes, known.get(key) ?? [], theirs)),
    conflicts: [...merged].flatMap(([key, changes]) =>
      conflictsIn(kinds, changes, known.get(key) ?? [], ours, theirs),
    ),
  };
}

/** What either log says is erased, but for what an incoming change says under an id that stands for another edit here. */
function erasuresBetween(before: readonly Change[], arriving: readonly Change[], kinds: Entities): Erasures {
  const said = erasuresIn(arriving, kinds);
  if (said.size === 0) return erasuresIn(before, kinds);
  const here = new Map(before.map((change) => [change.id, change]));
  const believed = arriving.filter((change) => {
    const own = here.get(change.id);
    return !own || kinshipOf(own, change, kinds) !== null;
  });
  return erasuresIn([...before, ...believed], kinds);
}

/** Keys of the rows that would grow beyond what can be read. One that is too wide already may still be told of what it has. */
function rowsWithoutRoom(existing: readonly Change[], incoming: readonly Change[]): ReadonlySet<string> {
  const here = groupByRow(existing);
  return new Set(
    [...groupByRow(incoming)].flatMap(([key, changes]) => {
      const own = fieldsIn(here.get(key) ?? []);
      const all = new Set([...own, ...fieldsIn(changes)]);
      return all.size > mostFields && all.size > own.size ? [key] : [];
    }),
  );
}

function fieldsIn(changes: readonly Change[]): Set<string> {
  return new Set(changes.flatMap(({ patch }) => Object.keys(patch)));
}

function mergedRow(changes: Change[], known: readonly Change[], theirs: ReadonlySet<string>): MergedRow {
  const kind =
    known.length === 0 ? 'new' : known.every(({ id }) => theirs.has(id)) ? 'ahead' : ('joined' as const);
  return { ...rowOf(changes), kind, changes };
}

function conflictsIn(
  kinds: Entities,
  changes: readonly Change[],
  known: readonly Change[],
  here: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): MergeConflict[] {
  const { entity, entityId } = rowOf(changes);
  const kind = kindNamed(kinds, entity);
  const conflicts = conflictsOf(changes, kind);
  if (conflicts.length === 0) return [];
  const named = nameIn(kind, changes);
  const byId = new Map(changes.map((change) => [change.id, change]));
  const before = new Map(conflictsOf(known, kind).map((conflict) => [conflict.field, conflict]));
  return conflicts.map(({ field, changes: heads }) => ({
    entity,
    entityId,
    named,
    field,
    values: conflictValues(
      heads.flatMap((id) => byId.get(id) ?? []),
      field,
    ),
    incoming: heads.filter((id) => theirs.has(id)),
    here: heads.filter((id) => here.has(id)),
    known: sameIds(before.get(field)?.changes ?? [], heads),
  }));
}

function nameIn(kind: Entities[string] | null, changes: readonly Change[]): string {
  const row = kind && project<unknown>(kind, changes);
  return row ? (placeOf<unknown>(kind, row)?.named ?? '') : '';
}

function sameIds(left: readonly string[], right: readonly string[]): boolean {
  const known = new Set(right);
  return left.length === right.length && left.every((id) => known.has(id));
}

function rowOf(changes: readonly Change[]): Pick<Change, 'entity' | 'entityId'> {
  const [{ entity, entityId } = { entity: '', entityId: '' }] = changes;
  return { entity, entityId };
}
