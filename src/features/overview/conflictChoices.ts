import { rowKey } from '#src/domain/changes/groupByRow.ts';
import type { MergeConflict } from '#src/domain/changes/planMerge.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import type { ImportPlan } from '#src/state/import/ImportPlan.ts';

/** A disagreement, with the evaluation it is in. */
export type LocatedConflict = MergeConflict & { evaluation: string };

/**
 * Key of a disagreement → the place of the chosen value in its list, or `later`. Nothing is chosen before somebody does:
 * what is not there is left for later.
 */
export type Choices = ReadonlyMap<string, string>;

export const later = 'later';

/** What can be chosen for all disagreements in one go. */
export type Side = 'file' | 'here' | 'later';

/** Every disagreement of a plan, in the order of the plan. */
export function conflictsOf(plan: ImportPlan): LocatedConflict[] {
  return plan.evaluations.flatMap(({ evaluation, conflicts }) =>
    conflicts.map((conflict) => ({ ...conflict, evaluation: evaluation.id })),
  );
}

/** Tells one disagreement from every other. */
export function conflictKey(conflict: Pick<MergeConflict, 'entity' | 'entityId' | 'field'>): string {
  return `${rowKey(conflict)} ${conflict.field}`;
}

/** The same side for all. What was here before the file is left for later unless somebody asks for it. */
export function chooseAll(conflicts: readonly LocatedConflict[], side: Side): Choices {
  return new Map(
    conflicts.map((conflict) => [conflictKey(conflict), String(placeOf(conflict, side) ?? later)]),
  );
}

/** What the choices come to: one edit for each row, with the value of every field that has been decided. */
export function decisionsOf(conflicts: readonly LocatedConflict[], choices: Choices): Edit<string>[] {
  const edits = new Map<string, Edit<string>>();
  for (const conflict of conflicts) {
    const { evaluation, entity, entityId, field, values } = conflict;
    const chosen = values[Number(choices.get(conflictKey(conflict)) ?? later)];
    if (!chosen) continue;
    const key = rowKey(conflict);
    const edit = edits.get(key) ?? { evaluation, entity, entityId, patch: {}, knew: {} };
    edits.set(key, {
      ...edit,
      patch: { ...edit.patch, [field]: chosen.value },
      knew: { ...edit.knew, [field]: values.flatMap(({ voices }) => voices.map(({ change }) => change)) },
    });
  }
  return [...edits.values()];
}

/** How many disagreements have been decided. */
export function countDecided(conflicts: readonly LocatedConflict[], choices: Choices): number {
  return conflicts.filter((conflict) => (choices.get(conflictKey(conflict)) ?? later) !== later).length;
}

/** Where in the list the value of a side stands: one that only this side has, or else one it shares. `null`: none. */
function placeOf({ values, incoming, here }: MergeConflict, side: Side): number | null {
  if (side === 'later') return null;
  const [own, other] = side === 'file' ? [incoming, here] : [here, incoming];
  const saidBy = (ids: readonly string[], place: number) =>
    values[place]?.voices.some(({ change }) => ids.includes(change)) ?? false;
  const places = [...values.keys()].filter((place) => saidBy(own, place));
  return places.find((place) => !saidBy(other, place)) ?? places[0] ?? null;
}
