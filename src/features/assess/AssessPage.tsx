import { useEvaluationFrame } from '#src/state/editing/answers.ts';
import { AssessWorkspace } from './AssessWorkspace.tsx';

type Props = {
  /** Number of the requirement to go to, or the first that is not answered. */
  requirement?: number | 'next';
};

/** Where an office assesses itself, requirement by requirement. The evaluation is open. */
export function AssessPage({ requirement }: Props) {
  const frame = useEvaluationFrame();
  return frame.status === 'open' ? (
    <AssessWorkspace key={frame.id} frame={frame} requirement={requirement} />
  ) : null;
}
