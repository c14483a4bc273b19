import { useEffect } from 'react';
import { useEvaluationFrame } from '#src/state/answers.ts';
import { openEvaluation } from '#src/state/openEvaluation.ts';
import { text } from '#src/text/catalogue.ts';
import { Waiting } from '#src/ui/Waiting.tsx';
import { AssessWorkspace } from './AssessWorkspace.tsx';
import { EvaluationUnavailable } from './EvaluationUnavailable.tsx';

type Props = {
  /** Id of the evaluation. */
  evaluation: string;
  /** Number of the requirement to go to. */
  requirement?: number;
};

/** Where an office assesses itself, requirement by requirement. */
export function AssessPage({ evaluation, requirement }: Props) {
  const frame = useEvaluationFrame();
  useEffect(() => {
    void openEvaluation(evaluation);
  }, [evaluation]);
  // Between one evaluation and the next, the store still holds the one before.
  if (frame.status === 'closed' || frame.status === 'loading' || frame.id !== evaluation)
    return <Waiting label={text.shell.loading} />;
  if (frame.status !== 'open') return <EvaluationUnavailable state={frame} />;
  return <AssessWorkspace key={frame.id} frame={frame} requirement={requirement} />;
}
