import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { YearContent } from './YearContent.tsx';

/** The year of an office. Follows the open evaluation as it changes. */
export function YearPage() {
  const state = useEvaluationStore();
  if (state.status !== 'open') return null;
  return <YearContent key={state.id} open={state} />;
}
