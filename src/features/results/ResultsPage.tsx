import { useEffect } from 'react';
import { openEvaluation, useEvaluationStore } from '#src/state/openEvaluation.ts';
import { text } from '#src/text/catalogue.ts';
import { Waiting } from '#src/ui/Waiting.tsx';
import { ResultsUnavailable } from './ResultsUnavailable.tsx';
import { ResultsView } from './ResultsView.tsx';

/** Where an office sees how it stands. Follows the evaluation as it changes, in this tab and in others. */
export function ResultsPage({ evaluation }: { evaluation: string }) {
  const state = useEvaluationStore();
  useEffect(() => {
    void openEvaluation(evaluation);
  }, [evaluation]);
  // Between one evaluation and the next, the store still holds the one before.
  if (state.status === 'closed' || state.status === 'loading' || state.id !== evaluation) {
    return <Waiting label={text.shell.loading} />;
  }
  if (state.status !== 'open') return <ResultsUnavailable state={state} />;
  return <ResultsView key={state.id} open={state} />;
}
