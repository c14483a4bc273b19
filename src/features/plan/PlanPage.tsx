import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { ActionPage } from './ActionPage.tsx';
import { PlanView } from './PlanView.tsx';

/** What an office plans to do, or one action of it. Follows the open evaluation as it changes. */
export function PlanPage({ action }: { action?: string }) {
  const state = useEvaluationStore();
  if (state.status !== 'open') return null;
  return action === undefined ? (
    <PlanView key={state.id} open={state} />
  ) : (
    <ActionPage key={action} open={state} part={action} />
  );
}
