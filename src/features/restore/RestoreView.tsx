import { useMemo, useState } from 'react';
import { planReturn } from '#src/domain/changes/logAt.ts';
import { workSessions } from '#src/domain/changes/workSessions.ts';
import { useEvaluationLog, type LoggedEvaluation } from '#src/state/evaluationLog.ts';
import { text } from '#src/text/catalogue.ts';
import { Problem } from '#src/ui/Problem.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { PointChoice } from './PointChoice.tsx';
import { ReturnPreview } from './ReturnPreview.tsx';
import styles from './RestoreView.module.css';

/** The points in time of one evaluation, and what going back to one of them would do. */
export function RestoreView({ evaluation }: { evaluation: string }) {
  const state = useEvaluationLog(evaluation);
  if (state.status === 'loading') return <Waiting label={text.shell.loading} />;
  if (state.status !== 'ready') return <Problem {...text.shell.evaluation[state.status]} />;
  return <ReadyView logged={state} />;
}

function ReadyView({ logged }: { logged: LoggedEvaluation }) {
  const { changes } = logged.log;
  const [instant, setInstant] = useState<string | null>(null);
  const sessions = useMemo(() => workSessions(changes), [changes]);
  const plan = useMemo(() => (instant === null ? null : planReturn(changes, instant)), [changes, instant]);
  return (
    <div className={styles.columns}>
      <PointChoice sessions={sessions} onChoose={setInstant} />
      <ReturnPreview logged={logged} instant={instant} plan={plan} />
    </div>
  );
}
