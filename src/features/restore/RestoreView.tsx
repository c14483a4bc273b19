import { useMemo, useState } from 'react';
import { planReturn } from '#src/domain/changes/logAt.ts';
import { planTakeOut, type TakeOutPlan } from '#src/domain/changes/planTakeOut.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { workSessions } from '#src/domain/changes/workSessions.ts';
import { useIntakes, type Intake } from '#src/state/backup/takeOut.ts';
import { useEvaluationLog, type LoggedEvaluation } from '#src/state/years/evaluationLog.ts';
import { text } from '#src/text/catalogue.ts';
import { Problem } from '#src/ui/Problem.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { PointChoice } from './PointChoice.tsx';
import type { RestorePoint } from './RestorePoint.ts';
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
  const { id, changes } = logged.log;
  const intakes = useIntakes(id);
  const [chosen, setChosen] = useState<RestorePoint | null>(null);
  const sessions = useMemo(() => workSessions(changes), [changes]);
  // As it is remembered now: what has been put back is told there.
  const point = chosen?.kind === 'intake' ? intakePoint(intakes, chosen.intake.id) : chosen;
  const plan = useMemo(() => (point ? planTo(point, id, changes) : null), [point, id, changes]);
  return (
    <div className={styles.columns}>
      <PointChoice sessions={sessions} intakes={intakes ?? []} onChoose={setChosen} />
      <ReturnPreview logged={logged} point={point} plan={plan} />
    </div>
  );
}

function intakePoint(intakes: readonly Intake[] | null, id: string): RestorePoint | null {
  const intake = intakes?.find((other) => other.id === id);
  return intake ? { kind: 'intake', intake } : null;
}

function planTo(point: RestorePoint, evaluation: string, changes: readonly Change[]): TakeOutPlan {
  if (point.kind === 'instant') {
    const rows = planReturn(changes, point.instant);
    return { rows, kept: [] };
  }
  const what = point.intake.evaluations[evaluation];
  if (!what) return { rows: [], kept: [] };
  const plan = planTakeOut(changes, what);
  return plan;
}
