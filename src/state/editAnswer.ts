import type { Patch } from '#src/domain/changes/Change.ts';
import { blankAnswer, fieldValue } from '#src/domain/evaluation/answerFields.ts';
import { applyEdit, useEvaluationStore } from './openEvaluation.ts';
import { createStepHistory, type StepFrame } from './stepHistory.ts';

/** One step that can be undone. */
export type Step = StepFrame & { requirement: number };

const history = createStepHistory<Step>({
  isOpen: ({ evaluation }) => {
    const state = useEvaluationStore.getState();
    return state.status === 'open' && state.id === evaluation;
  },
  apply: ({ requirement }, patch) => applyEdit(requirement, patch),
  sameRow: (step, other) => step.requirement === other.requirement,
  isTyped: (field) => /^(justification|strengths|improvements|evidence:.+)$/.test(field),
});

/** Steps of this visit. Undoing is itself a change in the log: nothing is ever taken out of it. */
export const useSteps = history.useSteps;

/** Changes an answer of the open evaluation, and remembers how to undo it. */
export function editAnswer(requirement: number, patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return;
  const answer = state.answers[requirement] ?? blankAnswer(state.id, requirement);
  const before = Object.fromEntries(Object.keys(patch).map((field) => [field, fieldValue(answer, field)]));
  history.remember({ evaluation: state.id, requirement, before, after: patch, at: Date.now() });
  // The same value again is no step to undo, but it is still said: where two people disagree, it decides.
  applyEdit(requirement, patch);
}

/** Takes back the last step in the open evaluation. Returns the requirement it was about, or `null` if there was none. */
export function undo(): number | null {
  return history.undo()?.requirement ?? null;
}

/** Does again what was last undone. Returns the requirement it was about, or `null` if there was nothing. */
export function redo(): number | null {
  return history.redo()?.requirement ?? null;
}
