import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { GapsView } from './GapsView.tsx';

/** Where an office sees where it falls short, and what to take first. Follows the open evaluation as it changes. */
export function GapsPage() {
  const state = useEvaluationStore();
  return state.status === 'open' ? <GapsView key={state.id} open={state} /> : null;
}
