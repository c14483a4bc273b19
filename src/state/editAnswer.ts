import { create } from 'zustand';
import type { Patch } from '#src/domain/changes/Change.ts';
import { sameValue } from '#src/domain/changes/heads.ts';
import { blankAnswer, fieldValue } from '#src/domain/evaluation/answerFields.ts';
import { applyEdit, useEvaluationStore } from './openEvaluation.ts';

/** One step that can be undone: how the fields were, and how they became. */
export type Step = { evaluation: string; requirement: number; before: Patch; after: Patch; at: number };

/** Steps of this visit. Undoing is itself a change in the log: nothing is ever taken out of it. */
export const useSteps = create<{ past: Step[]; future: Step[] }>()(() => ({ past: [], future: [] }));

const longestHistory = 200;

/** Keystrokes on one text with pauses shorter than this, in milliseconds, are undone together. */
const typingPause = 2000;

/** Changes an answer of the open evaluation, and remembers how to undo it. */
export function editAnswer(requirement: number, patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return;
  const answer = state.answers[requirement] ?? blankAnswer(state.id, requirement);
  const before = Object.fromEntries(Object.keys(patch).map((field) => [field, fieldValue(answer, field)]));
  const isStep = Object.entries(patch).some(([field, value]) => !sameValue(before[field], value));
  // The same value again is no step to undo, but it is still said: where two people disagree, it decides.
  if (isStep) remember({ evaluation: state.id, requirement, before, after: patch, at: Date.now() });
  applyEdit(requirement, patch);
}

/** Takes back the last step in the open evaluation. Returns the requirement it was about, or `null` if there was none. */
export function undo(): number | null {
  const { past, future } = useSteps.getState();
  const step = past.at(-1);
  if (!step || !isOpen(step)) return null;
  useSteps.setState({ past: past.slice(0, -1), future: [...future, step] });
  applyEdit(step.requirement, step.before);
  return step.requirement;
}

/** Does again what was last undone. Returns the requirement it was about, or `null` if there was nothing. */
export function redo(): number | null {
  const { past, future } = useSteps.getState();
  const step = future.at(-1);
  if (!step || !isOpen(step)) return null;
  useSteps.setState({ past: [...past, step], future: future.slice(0, -1) });
  applyEdit(step.requirement, step.after);
  return step.requirement;
}

function remember(step: Step): void {
  const past = useSteps.getState().past.filter((earlier) => earlier.evaluation === step.evaluation);
  const last = past.at(-1);
  const steps =
    last && continuesTyping(last, step)
      ? [...past.slice(0, -1), { ...step, before: last.before }]
      : [...past, step].slice(-longestHistory);
  useSteps.setState({ past: steps, future: [] });
}

function continuesTyping(last: Step, step: Step): boolean {
  const fields = Object.keys(step.after);
  return (
    last.requirement === step.requirement &&
    fields.length === 1 &&
    Object.keys(last.after).join() === fields.join() &&
    fields.every((field) => /^(justification|strengths|improvements|evidence:.+)$/.test(field)) &&
    Object.values(step.after).every((value) => value !== null) &&
    Object.values(last.after).every((value) => value !== null) &&
    step.at - last.at < typingPause
  );
}

function isOpen(step: Step): boolean {
  const state = useEvaluationStore.getState();
  return state.status === 'open' && state.id === step.evaluation;
}
