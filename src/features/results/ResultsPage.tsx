import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { ResultsView } from './ResultsView.tsx';

/** Where an office sees how it stands. Follows the open evaluation as it changes, in this tab and in others. */
export function ResultsPage() {
  const state = useEvaluationStore();
  return state.status === 'open' ? <ResultsView key={state.id} open={state} /> : null;
}
