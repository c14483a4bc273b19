import { useEffect } from 'react';
import { openEvaluation, useEvaluationStore } from '#src/state/openEvaluation.ts';
import { text } from '#src/text/catalogue.ts';
import { Waiting } from '#src/ui/Waiting.tsx';
import { GapsUnavailable } from './GapsUnavailable.tsx';
import { GapsView } from './GapsView.tsx';

/** Where an office sees where it falls short, and what to take first. Follows the evaluation as it changes. */
export function GapsPage({ evaluation }: { evaluation: string }) {
  const state = useEvaluationStore();
  useEffect(() => {
    void openEvaluation(evaluation);
  }, [evaluation]);
  // Between one evaluation and the next, the store still holds the one before.
  if (state.status === 'closed' || state.status === 'loading' || state.id !== evaluation) {
    return <Waiting label={text.shell.loading} />;
  }
  if (state.status !== 'open') return <GapsUnavailable state={state} />;
  return <GapsView key={state.id} open={state} />;
}
