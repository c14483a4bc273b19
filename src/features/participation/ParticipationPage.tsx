import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { ParticipationView } from './ParticipationView.tsx';

/** What participants say of an office, and what came of it. Follows the open evaluation as it changes. */
export function ParticipationPage() {
  const state = useEvaluationStore();
  if (state.status !== 'open') return null;
  return <ParticipationView key={state.id} open={state} />;
}
