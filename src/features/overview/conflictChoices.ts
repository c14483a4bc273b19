import type { Patch } from '#src/domain/changes/Change.ts';
import type { MergeConflict } from '#src/domain/changes/planMerge.ts';
import type { Edit } from '#src/domain/changes/recordEdit.ts';
import type { ImportPlan } from '#src/state/ImportPlan.ts';

/** A disagreement, with the evaluation it is in. */
export type LocatedConflict = MergeConflict & { evaluation: string };

/** Key of a disagreement → the place of the chosen value in its list, or `later`. */
export type Choices = ReadonlyMap<string, string>;

export const later = 'later';

/** What can be chosen for all disagreements in one go. */
export type Side = 'newest' | 'file' | 'here' | 'later';

/** Every disagreement of a plan, in the order of the plan. */
export function conflictsOf(plan: ImportPlan): LocatedConflict[] {
  return plan.evaluations.flatMap(({ evaluation, conflicts }) =>
    conflicts.map((conflict) => ({ ...conflict, evaluation: evaluation.id })),
  );
}

/** Tells one disagreement from every other. */
export function conflictKey({ entityId, field }: Pick<MergeConflict, 'entityId' | 'field'>): string {
  return `${entityId} ${field}`;
}

/** The same side for all. What was here before the file is left for later unless somebody asks for it. */
export function chooseAll(conflicts: readonly LocatedConflict[], side: Side): Choices {
  return new Map(
    conflicts.map((conflict) => [conflictKey(conflict), String(placeOf(conflict, side) ?? later)]),
  );
}

/** How it stands before anybody has chosen: the newest value, but for what the file has no part in. */
export function firstChoices(conflicts: readonly LocatedConflict[]): Choices {
  return new Map(conflicts.map((conflict) => [conflictKey(conflict), conflict.known ? later : '0'] as const));
}

/** What the choices come to: one edit for each row, with the value of every field that has been decided. */
export function decisionsOf(conflicts: readonly LocatedConflict[], choices: Choices): Edit[] {
  const edits = new Map<string, Edit & { patch: Patch }>();
  for (const conflict of conflicts) {
    const { evaluation, entity, entityId, field, values } = conflict;
    const chosen = values[Number(choices.get(conflictKey(conflict)) ?? later)];
    if (!chosen) continue;
    const edit = edits.get(entityId) ?? { evaluation, entity, entityId, patch: {} };
    edits.set(entityId, { ...edit, patch: { ...edit.patch, [field]: chosen.value } });
  }
  return [...edits.values()];
}

/** How many disagreements have been decided. */
export function countDecided(conflicts: readonly LocatedConflict[], choices: Choices): number {
  return conflicts.filter((conflict) => (choices.get(conflictKey(conflict)) ?? later) !== later).length;
}

/** Where in the list the value of a side stands: one that only this side has, or else one it shares. `null`: none. */
function placeOf({ values, brought, here }: MergeConflict, side: Side): number | null {
  if (side === 'later') return null;
  if (side === 'newest') return 0;
  const [own, other] = side === 'file' ? [brought, here] : [here, brought];
  const saidBy = (ids: readonly string[], place: number) =>
    values[place]?.voices.some(({ change }) => ids.includes(change)) ?? false;
  const places = [...values.keys()].filter((place) => saidBy(own, place));
  return places.find((place) => !saidBy(other, place)) ?? places[0] ?? null;
}
