import type { Patch } from '#src/domain/changes/Change.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import type { RowStep } from './editedRows.ts';
import { answerRows, useEvaluationStore } from './openEvaluation.ts';

/** Steps of this visit. Undoing is itself a change in the log: nothing is ever taken out of it. */
export const useSteps = answerRows.useSteps;

/** Changes an answer of the open evaluation, and remembers how to undo it. */
export function editAnswer(requirement: number, patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status === 'open') answerRows.edit(answerId(state.id, requirement), patch);
}

/** Takes back the last step in the open evaluation. Returns the requirement it was about, or `null` if there was none. */
export function undo(): number | null {
  const step = answerRows.undo();
  return step && requirementOf(step);
}

/** Does again what was last undone. Returns the requirement it was about, or `null` if there was nothing. */
export function redo(): number | null {
  const step = answerRows.redo();
  return step && requirementOf(step);
}

/**
 * The requirement that a step was about.
 * @throws RangeError when the step was about something else than an answer
 */
export function requirementOf({ row }: Pick<RowStep, 'row'>): number {
  const read = entities.answer.id.read(row);
  if (!read) throw new RangeError(`${row} is not the id of an answer`);
  return read.parts.requirement;
}
