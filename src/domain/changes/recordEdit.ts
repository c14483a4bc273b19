import type { Author } from '../evaluation/Answer.ts';
import type { Change, Entity, Patch } from './Change.ts';
import { headsOf, sameValue } from './heads.ts';
import { uuidTime } from './uuidv7.ts';

/** What a person does to one row. */
export type Edit = { evaluation: string; entity: Entity; entityId: string; patch: Patch };

/** Who edits, on which machine, when, and the id the change gets if it becomes one of its own. */
export type EditContext = { author: Author; device: string; now: Date; newId: string };

export type RecordedEdit =
  { kind: 'nothing' } | { kind: 'appended'; change: Change } | { kind: 'absorbed'; change: Change };

/** How long keystrokes on one text may join into one change, counted from its first. */
export const absorptionMilliseconds = 5 * 60 * 1000;

const textFields = /^(justification|strengths|improvements|evidence:.+|comment)$/;

/**
 * Turns an edit into a change, on top of what is known of the row.
 *
 * Fields that already have the value are left out; an edit that changes nothing is `nothing`. Keystrokes in a text
 * join the author's own newest change of that text if it is younger than five minutes, nobody has built on it, and it
 * has not left this machine. Scores never join, nor does taking a text back: each is a step in the trail.
 * @param known every change of the row
 * @param sealed ids of changes that have left this machine and must never be rewritten
 */
export function recordEdit(
  edit: Edit,
  known: readonly Change[],
  sealed: ReadonlySet<string>,
  context: EditContext,
): RecordedEdit {
  const patch = Object.fromEntries(
    Object.entries(edit.patch).filter(([field, value]) => !sameAsNow(known, field, value)),
  );
  const fields = Object.keys(patch);
  const [field] = fields;
  if (field === undefined) return { kind: 'nothing' };
  const heads = [...new Set(fields.flatMap((name) => headsOf(known, name)))];
  const [head] = heads;
  const isText = textFields.test(field) && patch[field] !== null;
  if (
    isText &&
    fields.length === 1 &&
    head &&
    heads.length === 1 &&
    mayAbsorb(head, known, sealed, context)
  ) {
    return { kind: 'absorbed', change: { ...head, patch, at: later(head.at, context.now) } };
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

function sameAsNow(known: readonly Change[], field: string, value: Patch[string]): boolean {
  const heads = headsOf(known, field);
  const settled = heads.every((head) => sameValue(head.patch[field], heads[0]?.patch[field]));
  return settled && sameValue(heads[0]?.patch[field], value);
}

function mayAbsorb(
  head: Change,
  known: readonly Change[],
  sealed: ReadonlySet<string>,
  context: EditContext,
): boolean {
  const age = context.now.getTime() - uuidTime(head.id);
  const said = Object.values(head.patch);
  return (
    said.length === 1 &&
    said[0] !== null &&
    head.device === context.device &&
    head.author.name === context.author.name &&
    head.author.role === context.author.role &&
    !sealed.has(head.id) &&
    !known.some((change) => change.parents.includes(head.id)) &&
    age >= 0 &&
    age <= absorptionMilliseconds
  );
}

function later(at: string, now: Date): string {
  const iso = now.toISOString();
  return iso > at ? iso : at;
}
