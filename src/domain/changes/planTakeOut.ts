import type { Change, FieldValue } from './Change.ts';
import { declaredField } from './declaredField.ts';
import { entities, kindNamed, type Entities, type Entity } from './entities/entities.ts';
import { isErased } from './erasing.ts';
import { erasuresIn, type Erasures } from './erasures.ts';
import { groupByRow, rowKey } from './groupByRow.ts';
import { headsByField, idsOfHeads, isDisputed, sameValue } from './heads.ts';
import type { FieldReturn, RowReturn } from './logAt.ts';
import { mergeLogs } from './mergeLogs.ts';

/** The newest changes of one field, before something was taken in and right after. Ids, the one that holds first. */
export type TakenField = { before: string[]; after: string[] };

/** A row that something taken in said something new about. */
export type TakenRow = {
  entity: string;
  entityId: string;
  /** Nothing was said of it before. */
  isNew: boolean;
  fields: Record<string, TakenField>;
};

/** What taking something in did to one evaluation: all that is needed to take it out again. */
export type TakenIn = {
  rows: TakenRow[];
  /** Changes that were written further, as they stood before: the log holds them as they are now. */
  versions: Change[];
};

/** A row with values that were written after something was taken in, and stay. */
export type KeptRow<Name extends string = Entity> = {
  entity: Name;
  entityId: string;
  fields: FieldReturn[];
};

/** What taking out again would do. */
export type TakeOutPlan<Name extends string = Entity> = { rows: RowReturn<Name>[]; kept: KeptRow<Name>[] };

/**
 * What comes of taking something in.
 * @param existing readable changes of the rows that are touched, as they stood before
 * @param written every change that came in, was written further, or was made along with it
 */
export function takenIn(
  existing: readonly Change[],
  written: readonly Change[],
  kinds: Entities = entities,
): TakenIn {
  const known = groupByRow(existing);
  const before = new Map(existing.map((change) => [change.id, change]));
  const rewritten = new Set(written.filter(({ id }) => before.has(id)).map(({ id }) => id));
  const rows = [...groupByRow(written)].flatMap(([key, changes]) => {
    const [{ entity, entityId } = { entity: '', entityId: '' }] = changes;
    const kind = kindNamed(kinds, entity);
    if (!kind?.restorable) return [];
    const earlier = known.get(key) ?? [];
    const past = idsOfHeads(headsByField(earlier, kind));
    const now = idsOfHeads(headsByField(mergeLogs(earlier, changes, kinds), kind));
    const fields = Object.entries(now).flatMap(([field, after]): [string, TakenField][] => {
      // What a newer app calls a field may be what every object has.
      const said = (Object.hasOwn(past, field) && past[field]) || [];
      const isSame = after.length === said.length && after.every((id) => said.includes(id));
      return isSame && !after.some((id) => rewritten.has(id))
        ? []
        : [[field, { before: [...said], after: [...after] }]];
    });
    if (fields.length === 0) return [];
    return [{ entity, entityId, isNew: earlier.length === 0, fields: Object.fromEntries(fields) }];
  });
  return { rows, versions: [...rewritten].flatMap((id) => before.get(id) ?? []) };
}

/**
 * What has to be said for all that was taken in to be out again. Nothing is taken out of the log: as with `planReturn`,
 * it is new changes. A field that somebody has written since is kept as it is, and told.
 * @param changes the log of the evaluation as it is now, in any order
 * @returns rows by id, fields by name; empty when all is as it was before
 */
export function planTakeOut<Kinds extends Entities = typeof entities>(
  changes: readonly Change[],
  { rows: touched, versions }: TakenIn,
  kinds: Kinds | typeof entities = entities,
): TakeOutPlan<Extract<keyof Kinds, string>> {
  type Name = Extract<keyof Kinds, string>;
  const wanted = new Set(touched.map(rowKey));
  const known = groupByRow(changes.filter((change) => wanted.has(rowKey(change))));
  const earlier = new Map([...changes, ...versions].map((change) => [change.id, change]));
  const erasures = erasuresIn(changes, kinds);
  const plan: TakeOutPlan<Name> = { rows: [], kept: [] };
  for (const row of touched.toSorted((a, b) => (a.entityId < b.entityId ? -1 : 1))) {
    const { entityId } = row;
    const entity = row.entity as Name;
    const kind = kindNamed(kinds, entity);
    const own = known.get(rowKey(row));
    if (!kind?.restorable || !own) continue;
    const heads = headsByField(own, kind);
    const isSince = (field: string) => !sameIds(heads.get(field) ?? [], row.fields[field]?.after ?? []);
    const removed = heads.get('removed')?.[0]?.patch['removed'] ?? null;
    const came = row.isNew && kind.removable;
    const isWrittenOn = [...heads.keys()].some(isSince);
    if (came && removed === true) continue;
    if (came && !isWrittenOn) {
      const gone = [{ field: 'removed', now: removed, past: true }];
      plan.rows.push({ entity, entityId, fields: gone, heads: idsOfHeads(heads) });
      continue;
    }
    const fields: FieldReturn[] = [];
    const kept: FieldReturn[] = [];
    for (const [field, { before }] of Object.entries(row.fields).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const declared = declaredField(kind, field)?.declared;
      // What only a newer app knows stays, as with `planReturn`: nothing can be said of it here.
      if (!declared || declared.restores === 'never') continue;
      const past = valueBefore(before, field, earlier, erasures);
      if (past === undefined || (declared.restores === 'ifSaid' && past === null)) continue;
      const newest = heads.get(field) ?? [];
      const now = newest[0]?.patch[field] ?? null;
      const disagreed = isDisputed(newest, field) && before.length < 2;
      if (sameValue(now, past) && !disagreed) continue;
      // Half a row that came whole is of no use to whoever has written on it.
      (came || isSince(field) ? kept : fields).push({ field, now, past });
    }
    if (fields.length > 0) plan.rows.push({ entity, entityId, fields, heads: idsOfHeads(heads) });
    if (kept.length > 0) plan.kept.push({ entity, entityId, fields: kept });
  }
  return plan;
}

/**
 * What was taken in, once it has been taken out and put back: the changes that put it back stand for those that came in.
 * @param written the changes that put it back
 */
export function putBackIn({ rows, versions }: TakenIn, written: readonly Change[]): TakenIn {
  const again = groupByRow(written);
  return {
    rows: rows.map((row) => {
      const fields = (again.get(rowKey(row)) ?? []).flatMap(({ id, patch }) =>
        Object.keys(patch).map((field): [string, TakenField] => [
          field,
          { before: row.fields[field]?.before ?? [], after: [id] },
        ]),
      );
      return { ...row, fields: { ...row.fields, ...Object.fromEntries(fields) } };
    }),
    versions,
  };
}

/** `null`: nothing was said. `undefined`: what was said cannot be found, or has been erased. */
function valueBefore(
  [holds]: readonly string[],
  field: string,
  changes: ReadonlyMap<string, Change>,
  erasures: Erasures,
): FieldValue | undefined {
  if (holds === undefined) return null;
  const change = changes.get(holds);
  if (change && isErased(change, field, erasures)) return undefined;
  // An edit that stood against a removal says that the row is there, and nothing of `removed`.
  return change && (change.patch[field] ?? null);
}

function sameIds(heads: readonly Change[], ids: readonly string[]): boolean {
  return heads.length === ids.length && heads.every(({ id }) => ids.includes(id));
}
