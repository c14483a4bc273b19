import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { ReadyView } from './ReadyView.tsx';

/** Where an office sees what is left before the result can be handed on. The evaluation is open. */
export function ReadyPage() {
  const state = useEvaluationStore();
  return state.status === 'open' ? <ReadyView key={state.id} open={state} /> : null;
}
