import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { TeamReviewForm } from './TeamReviewForm.tsx';

/** The ressursteam's yearly look at its own work. Follows the open evaluation as it changes. */
export function TeamReviewPage() {
  const state = useEvaluationStore();
  if (state.status !== 'open') return null;
  return <TeamReviewForm key={state.id} open={state} />;
}
