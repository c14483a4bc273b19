import type { Change, Patch } from './Change.ts';
import { conflictsAmong } from './conflicts.ts';
import type { RowFrame } from '../evaluation/RowFrame.ts';
import type { Kind } from './entities/entity.ts';
import { fnv, fnvBeginning } from '../input/fnv.ts';
import { headsByField, idsOfHeads, newestFirst } from './heads.ts';
import { lapsedFields } from './lapsedFields.ts';
import { applyPatch, blankRow } from './rowFields.ts';

/**
 * The row that its changes add up to. The order of the changes does not matter.
 * @param changes the changes of one row (`groupByRow`), already read through the door (`readEvaluation`)
 * @returns `null` when there is no change, or when they are not of this kind: nothing is guessed from the look of an id
 */
export function project<Row>(kind: Kind<Row>, changes: readonly Change[]): Row | null {
  const newest = newestOf(changes);
  if (newest?.entity !== kind.name || !kind.id.read(newest.entityId)) return null;
  const heads = headsByField(changes, kind);
  const said: Patch = {};
  for (const [field, [holds]] of heads) said[field] = holds?.patch[field] ?? null;
  for (const field of lapsedFields(kind, heads)) said[field] = null;
  for (const [field, { settledBy }] of Object.entries(kind.fields)) {
    if (settledBy === 'earliest') said[field] = earliest(changes, field) ?? newest.at;
  }
  const trace: Omit<RowFrame, 'id'> = {
    conflicts: conflictsAmong(heads, kind),
    heads: idsOfHeads(heads),
    changedAt: newest.at,
    changedBy: newest.author,
    revision: revisionOf(changes),
  };
  return { ...applyPatch(kind, blankRow(kind, newest.entityId), said), ...trace };
}

function newestOf(changes: readonly Change[]): Change | undefined {
  return changes.reduce<Change | undefined>(
    (newest, change) => (newest && newestFirst(newest, change) <= 0 ? newest : change),
    undefined,
  );
}

function earliest(changes: readonly Change[], field: string): string | undefined {
  return changes
    .map((change) => change.patch[field])
    .filter((value) => typeof value === 'string')
    .toSorted()[0];
}

/**
 * The number of changes and a checksum (FNV-1a, 32 bits) of all of them: a text may go on in a change that is not the
 * newest, when a machine whose clock is ahead has written too.
 */
function revisionOf(changes: readonly Change[]): string {
  const texts = changes.map((change) => JSON.stringify([change.id, change.at, change.parents, change.patch]));
  const checksum = texts.toSorted().reduce((sum, text) => fnv(text, sum), fnvBeginning);
  return `${changes.length}:${(checksum >>> 0).toString(16)}`;
}
