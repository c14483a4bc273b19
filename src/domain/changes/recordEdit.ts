import type { Author, Heads } from '../evaluation/RowFrame.ts';
import type { Change, FieldValue, Patch } from './Change.ts';
import { isText, mostFields } from './declaredField.ts';
import { entities, kindNamed, type Entities, type Entity } from './entities/entities.ts';
import type { Kind } from './entities/entity.ts';
import { headsByField, headsOf, isDisputed, sameValue } from './heads.ts';
import { uuidTime } from './uuidv7.ts';

/** What a person does to one row. */
export type Edit<Name extends string = Entity> = {
  evaluation: string;
  entity: Name;
  entityId: string;
  patch: Patch;
  /**
   * What its author saw: `heads` of the row that was on the screen when they acted. What has come since, from a
   * colleague or another tab, is not overruled: it becomes a disagreement.
   */
  knew: Heads;
};

/** An edit by whoever holds the whole log in their hand while they write: nobody else can have come between. */
export type LoneEdit = Omit<Edit<string>, 'knew'> & { knew: 'all' };

/** Who edits, on which machine, when, and the id the change gets if it becomes one of its own. */
export type EditContext = {
  author: Author;
  device: string;
  now: Date;
  newId: string;
  /** Ids of what this tab has written: its author knows of it, also where the screen has not been drawn anew yet. */
  own: ReadonlySet<string>;
};

export type RecordedEdit =
  { kind: 'nothing' } | { kind: 'appended'; change: Change } | { kind: 'absorbed'; change: Change };

/** How long keystrokes on one text may join into one change, counted from its first. */
export const absorptionMilliseconds = 5 * 60 * 1000;

/**
 * Turns an edit into a change, on top of what its author knew of the row.
 *
 * Fields that already have the value are left out; an edit that changes nothing is `nothing`, but for one that makes a row
 * in which nothing is said: that the row is there is what it says. Keystrokes in a text
 * join the own newest change of that text if this tab wrote it, it is younger than five minutes, nobody has built on
 * it, and it has not left this machine. Scores never join, nor does taking a text back: each is a step in the trail.
 * Whoever edits a row that can be removed says that they know whether it is, and whoever removes one what they know of it.
 * @param known every change of the row
 * @param sealed ids of changes that have left this machine and must never be rewritten
 * @throws RangeError when the kind is not declared, or when the row would have more fields than any screen could show
 */
export function recordEdit(
  edit: Edit<string> | LoneEdit,
  known: readonly Change[],
  sealed: ReadonlySet<string>,
  context: EditContext,
  kinds: Entities = entities,
): RecordedEdit {
  const kind = kindNamed(kinds, edit.entity);
  if (!kind) throw new RangeError(`${edit.entity}: not a kind of row`);
  const seen = (field: string) => newestOf(kind, knownOf(edit, field, known, context.own), field);
  const news = Object.fromEntries(
    Object.entries(edit.patch).filter(([field, value]) =>
      saysMore(newestOf(kind, known, field), seen(field), field, value),
    ),
  );
  // Made, and nothing said in it yet: it is on the screen, so it has to be in the log.
  const isMadeBlank = Object.keys(news).length === 0 && known.length === 0 && makesRow(kind, edit);
  const patch = isMadeBlank ? { removed: false } : news;
  const fields = Object.keys(patch);
  const [field] = fields;
  if (field === undefined) return { kind: 'nothing' };
  checkSize(known, fields);
  const heads = [...new Set(fieldsToKnow(kind, known, fields).flatMap(seen))];
  const [head] = heads;
  const joins = fields.length === 1 && isText(kind, field) && patch[field] !== null && heads.length === 1;
  // Of a row that can be removed, the one head may be what says whether it is: nothing is written over that.
  if (joins && head && Object.hasOwn(head.patch, field)) {
    const at = later(head.at, context.now);
    if (mayAbsorb(head, at, known, sealed, context))
      return { kind: 'absorbed', change: { ...head, patch, at } };
  }
  return {
    kind: 'appended',
    change: {
      id: context.newId,
      evaluation: edit.evaluation,
      entity: edit.entity,
      entityId: edit.entityId,
      parents: heads.map((change) => change.id).toSorted(),
      patch,
      author: context.author,
      device: context.device,
      at: context.now.toISOString(),
    },
  };
}

/** Whether an edit says of a row that can be removed that it is there. */
function makesRow(kind: Kind, { patch }: Edit<string> | LoneEdit): boolean {
  return kind.removable && patch['removed'] === false;
}

/** The changes of a row that the author of an edit knew of, as far as a field is concerned. */
function knownOf(
  { knew }: Edit<string> | LoneEdit,
  field: string,
  known: readonly Change[],
  own: ReadonlySet<string>,
): readonly Change[] {
  if (knew === 'all') return known;
  const ids = new Set(Object.hasOwn(knew, field) ? knew[field] : []);
  return known.filter(({ id }) => ids.has(id) || own.has(id));
}

/** The newest changes of a field, with those that say that a removed row is there. */
function newestOf(kind: Kind, changes: readonly Change[], field: string): Change[] {
  return field === 'removed' ? (headsByField(changes, kind).get(field) ?? []) : headsOf(changes, field);
}

/** Whether the value is news, to what its author saw and to what stands there now. Where people disagree, it decides. */
function saysMore(
  now: readonly Change[],
  seen: readonly Change[],
  field: string,
  value: FieldValue,
): boolean {
  const isSettledAs = (heads: readonly Change[]) =>
    !isDisputed(heads, field) && sameValue(heads[0]?.patch[field], value);
  const sawAll = now.every((head) => seen.includes(head));
  return !isSettledAs(now) && (sawAll || !isSettledAs(seen));
}

/** The fields whose newest changes an edit replaces, or tells that it knows of. */
function fieldsToKnow(kind: Kind, known: readonly Change[], fields: readonly string[]): readonly string[] {
  if (!kind.removable) return fields;
  return fields.includes('removed')
    ? [...new Set([...fields, ...known.flatMap(({ patch }) => Object.keys(patch))])]
    : [...fields, 'removed'];
}

function checkSize(known: readonly Change[], fields: readonly string[]): void {
  const all = new Set(fields);
  for (const { patch } of known) for (const field of Object.keys(patch)) all.add(field);
  const grows = fields.some((field) => !known.some(({ patch }) => Object.hasOwn(patch, field)));
  if (grows && all.size > mostFields) throw new RangeError(`a row can have ${mostFields} fields at the most`);
}

function mayAbsorb(
  head: Change,
  at: string,
  known: readonly Change[],
  sealed: ReadonlySet<string>,
  context: EditContext,
): boolean {
  const started = uuidTime(head.id);
  const said = Object.values(head.patch);
  return (
    said.length === 1 &&
    said[0] !== null &&
    context.own.has(head.id) &&
    head.device === context.device &&
    head.author.name === context.author.name &&
    head.author.role === context.author.role &&
    !sealed.has(head.id) &&
    !known.some((change) => change.parents.includes(head.id)) &&
    context.now.getTime() >= started &&
    Date.parse(at) - started <= absorptionMilliseconds
  );
}

/** Always later than `at`, whatever the clock says: of two wordings of one text the later must be seen to be it. */
function later(at: string, now: Date): string {
  return new Date(Math.max(now.getTime(), Date.parse(at) + 1)).toISOString();
}
