import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { BarrierPage } from './BarrierPage.tsx';
import { BarriersView } from './BarriersView.tsx';

/** What stands in the way of an office, or one barrier of it. Follows the open evaluation as it changes. */
export function BarriersPage({ barrier }: { barrier?: string }) {
  const state = useEvaluationStore();
  if (state.status !== 'open') return null;
  return barrier === undefined ? (
    <BarriersView key={state.id} open={state} />
  ) : (
    <BarrierPage key={barrier} open={state} part={barrier} />
  );
}
