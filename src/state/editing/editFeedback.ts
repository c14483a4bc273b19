import { useMemo } from 'react';
import type { Patch } from '#src/domain/changes/Change.ts';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import type { Feedback } from '#src/domain/evaluation/Feedback.ts';
import { saidFeedback } from '#src/domain/feedback/saidFeedback.ts';
import { feedbackRows, useEvaluationStore, type OpenEvaluation } from './openEvaluation.ts';

/** What is said of one requirement of the open evaluation. `undefined`: nothing has been. */
export function useFeedbackOn(requirement: number): Feedback | undefined {
  return useEvaluationStore((state) => (state.status === 'open' ? state.feedback[requirement] : undefined));
}

/** What is said of the requirements of the open evaluation, what awaits an answer first. */
export function useSaidFeedback({ feedback }: Pick<OpenEvaluation, 'feedback'>): readonly Feedback[] {
  return useMemo(() => saidFeedback(Object.values(feedback)), [feedback]);
}

/** Changes what is said of a requirement of the open evaluation, and remembers how to undo it. */
export function editFeedback(requirement: number, patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status === 'open') feedbackRows.edit(feedbackId.make(state.id, requirement), patch);
}
