import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { byWaiting } from '#src/domain/barriers/waiting.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { newId } from '../session/newId.ts';
import { barrierRows, useEvaluationStore, type OpenEvaluation } from './openEvaluation.ts';

/** What a barrier may stand in the way of: a requirement by its number, or an action by what of its id is its own. */
export type Hindered = { requirement: number } | { action: string };

/** The barriers of the open evaluation, but for those that are removed, what waits longest for an answer first. */
export function useBarriers({ barriers }: Pick<OpenEvaluation, 'barriers'>): readonly Barrier[] {
  return useMemo(
    () =>
      Object.values(barriers)
        .filter(({ removed }) => !removed)
        .toSorted(byWaiting),
    [barriers],
  );
}

/**
 * Begins a barrier.
 * @param hindered what it stands in the way of; `null`: nothing that has been said
 * @returns its id; `null` when no evaluation is open
 */
export function addBarrier(hindered: Hindered | null): string | null {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return null;
  const id = barrierId.make(state.id, newId());
  barrierRows.add(id, hindered === null ? {} : { [fieldOf(hindered)]: true });
  return id;
}

/** The barriers that stand in the way of a requirement or an action, what waits longest first; not those that are removed. */
export function useBarriersFor(hindered: Hindered): readonly Barrier[] {
  return useEvaluationStore(
    useShallow((state) =>
      state.status === 'open'
        ? Object.values(state.barriers)
            .filter((barrier) => !barrier.removed && stands(barrier, hindered))
            .toSorted(byWaiting)
        : [],
    ),
  );
}

function fieldOf(hindered: Hindered): keyof Patch {
  return 'requirement' in hindered ? `requirement:${hindered.requirement}` : `action:${hindered.action}`;
}

function stands({ requirements, actions }: Barrier, hindered: Hindered): boolean {
  return 'requirement' in hindered
    ? Object.hasOwn(requirements, hindered.requirement)
    : Object.hasOwn(actions, hindered.action);
}
