import type { Author } from '../evaluation/RowFrame.ts';
import type { Change, Patch } from './Change.ts';
import { mayJoin } from './declaredField.ts';
import { entities, kindNamed, type Entities } from './entities/entities.ts';
import type { Kind } from './entities/entity.ts';
import { absorptionMilliseconds } from './recordEdit.ts';
import { withoutTexts } from './shareLog.ts';
import { uuidTime } from './uuidv7.ts';

/**
 * What another copy of a change, under the same id, is to the one that is here. An id stands for one edit, so a copy is
 * of that edit or it is forged or damaged.
 * - `equal`: says the same.
 * - `further`: the same text, written on by the same hand on the same machine within the time that keystrokes join.
 * - `earlier`: the other way round.
 * - `fuller`: made at the same time, and also says what a share leaves out: texts, words beside a number, a name.
 * - `lesser`: the other way round; or a value in it could not be read.
 */
export type Kinship = 'equal' | 'further' | 'earlier' | 'fuller' | 'lesser';

/** @returns `null` when the two cannot be the same edit */
export function kinshipOf(here: Change, other: Change, kinds: Entities = entities): Kinship | null {
  if (!sameFrame(here, other)) return null;
  const kind = kindNamed(kinds, here.entity);
  if (here.at !== other.at) return writtenOn(kind, here, other);
  if (isPart(kind, other, here)) return isPart(kind, here, other) ? 'equal' : 'lesser';
  if (isPart(kind, here, other)) return 'fuller';
  return isPart(kind, { ...other, patch: asReadBy(here, other.patch) }, here) ? 'lesser' : null;
}

function sameFrame(left: Change, right: Change): boolean {
  return (
    left.evaluation === right.evaluation &&
    left.entity === right.entity &&
    left.entityId === right.entityId &&
    left.device === right.device &&
    exactly(left.parents.toSorted(), right.parents.toSorted())
  );
}

/** Two copies of different times: a text, and the same text written on. */
function writtenOn(kind: Kind | null, here: Change, other: Change): Kinship | null {
  const isLater = other.at > here.at;
  const [earlier, later] = isLater ? [here, other] : [other, here];
  // A name may come with the later one, but not go: what is written on must still be somebody's.
  if (!exactly(earlier.author, later.author) && !isNobody(earlier.author)) return null;
  if (!canHaveGrown(kind, earlier.patch, later)) return null;
  return isLater ? 'further' : 'earlier';
}

/** Whether keystrokes that join can have made the later of the earlier: see `recordEdit`. */
function canHaveGrown(kind: Kind | null, earlier: Patch, { id, patch, at }: Change): boolean {
  const [field, ...others] = Object.keys(patch);
  const age = Date.parse(at) - uuidTime(id);
  return (
    field !== undefined &&
    others.length === 0 &&
    exactly(Object.keys(earlier), [field]) &&
    mayJoin(kind, field) &&
    // Both, where the text has been erased since.
    (earlier[field] === null) === (patch[field] === null) &&
    age >= 0 &&
    age <= absorptionMilliseconds
  );
}

/** Whether one copy is the other, or what a share leaves of it. */
function isPart(kind: Kind | null, part: Change, whole: Change): boolean {
  if (!exactly(part.author, whole.author) && !isNobody(part.author)) return false;
  const least = withoutTexts(kind, whole.patch);
  return (
    Object.keys(least).every((field) => Object.hasOwn(part.patch, field)) &&
    Object.entries(part.patch).every(([field, value]) =>
      [whole.patch, least].some((patch) => Object.hasOwn(patch, field) && exactly(value, patch[field])),
    )
  );
}

/**
 * A value that could not be read says nothing, so what is here may fill it in. Never the other way round: a value that
 * somebody has taken back looks the same, and no file may put it there again.
 */
function asReadBy(here: Change, patch: Patch): Patch {
  const known = Object.entries(patch).map(([field, value]) => [field, value ?? here.patch[field] ?? null]);
  return Object.fromEntries(known) as Patch;
}

function isNobody({ name, role }: Author): boolean {
  return name === '' && role === '';
}

/** To the letter, unlike `sameValue`: here an emptied text is not the same as none. Keys may stand in any order. */
function exactly(left: unknown, right: unknown): boolean {
  return inOrder(left) === inOrder(right);
}

function inOrder(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
