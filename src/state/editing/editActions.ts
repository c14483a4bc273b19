import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Patch } from '#src/domain/changes/Change.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { byDeadline } from '#src/domain/actions/openActions.ts';
import { targetOf } from '#src/domain/scoring/assessedRequirements.ts';
import { newId } from '../session/newId.ts';
import { actionRows, useEvaluationStore, type OpenEvaluation } from './openEvaluation.ts';

/** The actions of the open evaluation, but for those that are removed, by deadline. */
export function useActions({ actions }: Pick<OpenEvaluation, 'actions'>): readonly Action[] {
  return useMemo(
    () =>
      Object.values(actions)
        .filter(({ removed }) => !removed)
        .toSorted(byDeadline),
    [actions],
  );
}

/**
 * Begins an action for these requirements, each expected to come to its target until somebody says otherwise.
 * @returns its id; `null` when no evaluation is open
 */
export function addAction(numbers: readonly number[]): string | null {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return null;
  const id = actionId.make(state.id, newId());
  addActionAs(id, numbers, {});
  return id;
}

/** The same under an id that was made for it, with what is said of it from the beginning. */
export function addActionAs(id: string, numbers: readonly number[], patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return;
  const expected = state.standard.requirements
    .filter(({ number }) => numbers.includes(number))
    .map((requirement) => [`expected:${requirement.number}`, targetOf(state.standard, requirement)]);
  actionRows.add(id, { ...(Object.fromEntries(expected) as Record<string, number>), ...patch });
}

/** The actions for a requirement that are neither dropped nor removed, by deadline. */
export function useActionsFor(number: number): readonly Action[] {
  return useEvaluationStore(
    useShallow((state) =>
      state.status === 'open'
        ? Object.values(state.actions)
            .filter(
              (action) =>
                !action.removed && action.status !== 'dropped' && Object.hasOwn(action.expected, number),
            )
            .toSorted(byDeadline)
        : [],
    ),
  );
}
