import type { Change } from './Change.ts';
import { declaredField } from './declaredField.ts';
import { entities, kindNamed, type Entities } from './entities/entities.ts';
import type { Kind } from './entities/entity.ts';
import { erasureId } from './entities/erasureId.ts';

/**
 * What has been erased for everybody: `erasureId.make(evaluation, change)` → the fields of that change that have lost what
 * they said.
 */
export type Erasures = ReadonlyMap<string, ReadonlySet<string>>;

/** Nothing has been erased. */
export const noErasures: Erasures = new Map();

/**
 * The erasures among changes, as they were read or as they came.
 *
 * An erasure is a change whose `entity` is `erasure` and whose `entityId` is `<evaluation>_slettet_<id of a change>`. Each key
 * `text:<field>` of its patch with the value `true` erases that field of that change, where a field of a family is named
 * with a hyphen in place of its colon: `text:justification`, `text:evidence-0198…`. What has been said once holds for ever:
 * no later change takes it back, and the order of the changes does not matter.
 * @param changes of any shape: what is no erasure is passed by
 */
export function erasuresIn(changes: Iterable<unknown>, kinds: Entities = entities): Erasures {
  const kind = erasureKind(kinds);
  const found = new Map<string, Set<string>>();
  for (const change of changes) {
    if (!kind || !isRecord(change) || change['entity'] !== kind.name) continue;
    const { entityId: id, patch } = change as Record<string, unknown> & Pick<Change, 'entityId'>;
    if (!kind.id.read(id) || !isRecord(patch)) continue;
    const fields = found.get(id) ?? new Set();
    for (const name of Object.keys(patch))
      if (patch[name] === true && name.startsWith('text:')) fields.add(name.slice(5).replace('-', ':'));
    found.set(id, fields);
  }
  return found;
}

/**
 * The same changes without what has been erased: an erased field says `null`, «nothing said». It is not taken out of the
 * patch, or what stood before it would stand again. Levels, choices and figures are never erased by this; of a kind or a
 * field that only a newer app knows, what it says is believed. Asked any number of times and in any order, the same.
 * @param changes of any shape, as they were read or as they came: what is no change is handed back as it is
 * @returns those in which nothing is erased are the same objects
 */
export function blankErased<Item>(
  changes: readonly Item[],
  erasures: Erasures,
  kinds: Entities = entities,
): Item[] {
  return erasures.size === 0 ? [...changes] : changes.map((change) => blankOne(change, erasures, kinds));
}

function blankOne<Item>(change: Item, erasures: Erasures, kinds: Entities): Item {
  if (!isRecord(change)) return change;
  const { id, evaluation, entity, patch } = change as Record<string, unknown> &
    Pick<Change, 'id' | 'evaluation' | 'entity'>;
  const fields = erasures.get(erasureId.make(evaluation, id));
  if (!fields || !isRecord(patch)) return change;
  const kind = kindNamed(kinds, entity);
  const erased = Object.keys(patch).filter(
    (field) => fields.has(field) && patch[field] !== null && mayBeErased(kind, field),
  );
  if (erased.length === 0) return change;
  return { ...change, patch: { ...patch, ...Object.fromEntries(erased.map((field) => [field, null])) } };
}

/** Whether an erasure of the field is believed: it holds words, or it is said of fields that do. */
function mayBeErased(kind: Kind | null, field: string): boolean {
  const declared = kind && declaredField(kind, field)?.declared;
  return !declared || declared.holds !== 'choice' || declared.whileAsSaid !== undefined;
}

/** The kind of row that erasures are. `null`: there is none, as in an older app. */
export function erasureKind(kinds: Entities): Kind | null {
  return kindNamed(kinds, 'erasure');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
