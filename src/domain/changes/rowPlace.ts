import { oneLine } from '../input/lineBreaks.ts';
import type { Change } from './Change.ts';
import { entities, kindNamed, type Entities } from './entities/entities.ts';
import type { Kind } from './entities/entity.ts';
import { project } from './project.ts';
import { blankRow } from './rowFields.ts';

/** What a row is about, as far as it can be told without reading more: enough to name it, and to find its page. */
export type RowPlace = {
  /** Name of its kind. */
  entity: string;
  evaluation: string;
  /** Number of the first requirement it is about; `null`: of none. */
  requirement: number | null;
  /** What its id says, as its kind declares. */
  parts: object;
  /** Its id. */
  row: string;
  /** What people have called it, on one line; `''`: nothing, or only the id is at hand. */
  named: string;
};

/**
 * The place of a row by its kind and its id.
 * @returns `null` for a kind that only a newer app knows, and for what is no id of the kind
 */
export function rowPlace(
  { entity, entityId }: Pick<Change, 'entity' | 'entityId'>,
  kinds: Entities = entities,
): RowPlace | null {
  const kind = kindNamed(kinds, entity);
  return kind && kind.id.read(entityId) && placeOf(kind, blankRow(kind, entityId));
}

/** The place of a row that is at hand: it may be about more than its id says. */
export function placeOf<Row>(kind: Kind<Row>, row: Row): RowPlace | null {
  const read = kind.id.read((row as { id: string }).id);
  if (!read) return null;
  const requirement = kind.requirementsOf(row)?.[0] ?? null;
  const named = oneLine(kind.nameOf(row)).trim();
  return {
    entity: kind.name,
    evaluation: read.evaluation,
    requirement,
    parts: read.parts,
    row: (row as { id: string }).id,
    named,
  };
}

/**
 * The place of a row by its changes, with what it is called as they stand.
 * @param changes changes of one row
 * @returns `null` as `rowPlace`
 */
export function placeByChanges(changes: readonly Change[], kinds: Entities = entities): RowPlace | null {
  const [first] = changes;
  const kind = first ? kindNamed(kinds, first.entity) : null;
  const row = kind && project(kind, changes);
  return row ? placeOf(kind, row) : first ? rowPlace(first, kinds) : null;
}

/**
 * The order in which a person meets rows: by kind as declared, the evaluation itself last, and within a kind by the
 * requirement they are about. For `toSorted`: equals keep their order.
 */
export function comparePlaces(kinds: Entities = entities): (left: RowPlace, right: RowPlace) => number {
  const names = namesInOrder(kinds);
  return (left, right) =>
    names.indexOf(left.entity) - names.indexOf(right.entity) ||
    (left.requirement ?? 0) - (right.requirement ?? 0);
}

/** How many there are of each kind, in the order of `comparePlaces`; what only a newer app knows comes last. */
export function countByKind(
  rows: readonly { entity: string }[],
  kinds: Entities = entities,
): { entity: string; count: number }[] {
  const names = new Set([...namesInOrder(kinds), ...rows.map(({ entity }) => entity)]);
  return [...names]
    .map((entity) => ({ entity, count: rows.filter((row) => row.entity === entity).length }))
    .filter(({ count }) => count > 0);
}

function namesInOrder(kinds: Entities): string[] {
  return Object.values(kinds)
    .toSorted((a, b) => Number(a.id.within === 'itself') - Number(b.id.within === 'itself'))
    .map(({ name }) => name);
}
