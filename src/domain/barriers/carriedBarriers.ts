import { ownPart } from '../changes/entities/entity.ts';
import { derivedId } from '../changes/derivedId.ts';
import { barrierId } from '../changes/entities/barrierId.ts';
import { entities } from '../changes/entities/entities.ts';
import type { Patch } from '../changes/Change.ts';
import { patchOfRow } from '../changes/rowFields.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import { requirementsOfBarrier } from '../evaluation/barrierRequirements.ts';
import { stillStands } from './barrierStatus.ts';

/** A barrier that still stands, as it comes along to a later year: a row of its own there. */
export type CarriedBarrier = { id: string; patch: Patch };

/**
 * The barriers of an earlier year that still stand in the way, as they come along to a later one: with all that is said of
 * them, so that the days without an answer go on being counted from the day they were lifted. What is solved or set aside
 * stays where it was. The id follows from the barrier and the evaluation it comes to (decision 3): whoever starts the same
 * year on another machine gets the same rows.
 * @param into id of the evaluation they come to
 * @param carriedAlong ids of the actions that come along to it: a barrier lets go of the others
 * @param numberOf what a requirement of the earlier edition is called in the later one; `null`: it cannot be followed
 * there, and the barrier comes along without it
 */
export function carriedBarriers(
  into: string,
  barriers: readonly Barrier[],
  carriedAlong: readonly string[],
  numberOf: (requirement: number) => number | null,
): CarriedBarrier[] {
  const parts = new Set(carriedAlong.map(ownPart));
  return barriers.filter(stillStands).map((barrier) => {
    const requirements = requirementsOfBarrier(barrier).flatMap((number) => numberOf(number) ?? []);
    const actions = Object.keys(barrier.actions)
      .filter(isActionPart)
      .map((part) => derivedId(part, into))
      .filter((part) => parts.has(part));
    return {
      id: barrierId.make(into, derivedId(ownPart(barrier.id), into)),
      patch: patchOfRow(entities.barrier, {
        ...barrier,
        requirements: Object.fromEntries(requirements.map((number) => [number, true as const])),
        actions: Object.fromEntries(actions.map((part) => [part, true as const])),
      }),
    };
  });
}

/** A part of an id that a file made by hand gives may be any word. */
function isActionPart(part: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part);
}
