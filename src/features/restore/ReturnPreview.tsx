import { Alert, BodyLong, BodyShort, Button, Heading } from '@navikt/ds-react';
import { useId, useMemo, useRef, useState } from 'react';
import { shownName } from '#src/domain/input/shownName.ts';
import type { TakeOutPlan } from '#src/domain/changes/planTakeOut.ts';
import { countByKind } from '#src/domain/changes/rowPlace.ts';
import type { RowReturn } from '#src/domain/changes/logAt.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import type { LoggedEvaluation } from '#src/state/years/evaluationLog.ts';
import { putBack, takeOut } from '#src/state/backup/takeOut.ts';
import { returnToPoint, undoReturn } from '#src/state/backup/returnToPoint.ts';
import { refusedBySignature } from '#src/state/signing/refusedBySignature.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import { describeReturn, type DescribedReturn } from './describeReturn.ts';
import type { RestorePoint } from './RestorePoint.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './ReturnPreview.module.css';

type Props = {
  logged: LoggedEvaluation;
  point: RestorePoint | null;
  /** What would go back, and what has been written since; `null` as long as no point is chosen. */
  plan: TakeOutPlan | null;
};

type Outcome =
  | { status: 'done'; rows: readonly RowReturn[]; intake: string | null }
  | { status: 'undone' | 'failed' | 'signed' }
  | { status: 'working' };

/** Exactly what would go back, the button for it, and the way out of it. */
export function ReturnPreview({ logged, point, plan }: Props) {
  const words = papers.backup.restore;
  const { log, standard } = logged;
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const rows = useMemo(
    () => (plan ? describeReturn(plan.rows, log.changes, standard) : []),
    [plan, log, standard],
  );
  const kept = useMemo(
    () => (plan ? describeReturn(plan.kept, log.changes, standard) : []),
    [plan, log, standard],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const working = outcome?.status === 'working';

  const perform = async (work: () => Promise<void>, result: Outcome) => {
    setOutcome({ status: 'working' });
    try {
      await work();
      setOutcome(result);
    } catch (cause) {
      setOutcome({ status: refusedBySignature(cause) ? 'signed' : 'failed' });
    }
    // The button that was pressed may be gone, and the focus must not go with it.
    heading.current?.focus({ preventScroll: true });
  };
  const goBack = (chosen: readonly RowReturn[]) => {
    const intake = point?.kind === 'intake' ? point.intake.id : null;
    const work = async () => {
      if (intake === null) await returnToPoint(log.id, chosen);
      else await takeOut(intake, log.id);
    };
    void perform(work, { status: 'done', rows: chosen, intake });
  };
  const undo = (chosen: readonly RowReturn[], intake: string | null) => {
    const work = async () =>
      intake === null ? undoReturn(log.id, chosen) : putBack(intake, [{ evaluation: log.id, rows: chosen }]);
    void perform(work, { status: 'undone' });
  };

  return (
    <section aria-labelledby={id} className={styles.preview}>
      <Heading level="2" size="small" id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {titleOf(point)}
      </Heading>
      <div role="status">
        {outcome && <OutcomeAlert outcome={outcome} evaluation={log.id} onUndo={undo} />}
      </div>
      {plan && rows.length === 0 && (
        <BodyLong>{point?.kind === 'intake' ? papers.backup.takeOut.nothing : words.nothing}</BodyLong>
      )}
      {plan && rows.length > 0 && (
        <>
          <BodyShort>{words.count(countFields(plan.rows), countByKind(plan.rows))}</BodyShort>
          <div>
            {/* Not `disabled`: the focus would be lost from a button that switches itself off. */}
            <Button
              type="button"
              size="small"
              aria-disabled={working}
              onClick={() => {
                if (!working) goBack(plan.rows);
              }}
            >
              {working ? words.going : words.goBack}
            </Button>
          </div>
          <PlainList>
            {rows.map((row) => (
              <ReturnRow key={row.key} row={row} labels={[words.nowLabel, words.pastLabel]} />
            ))}
          </PlainList>
        </>
      )}
      {kept.length > 0 && (
        <>
          <BodyShort weight="semibold">{papers.backup.takeOut.keptTitle}</BodyShort>
          <PlainList>
            {kept.map((row) => (
              <ReturnRow
                key={row.key}
                row={row}
                labels={[papers.backup.takeOut.keptLabel, papers.backup.takeOut.beforeLabel]}
              />
            ))}
          </PlainList>
        </>
      )}
    </section>
  );
}

function titleOf(point: RestorePoint | null): string {
  const { restore, takeOut: words } = papers.backup;
  if (point === null) return restore.choose;
  return point.kind === 'instant'
    ? restore.previewTitle(knownNow(point.instant))
    : words.previewTitle(shownName(point.intake.name));
}

function OutcomeAlert({
  outcome,
  evaluation,
  onUndo,
}: {
  outcome: Outcome;
  evaluation: string;
  onUndo: (rows: readonly RowReturn[], intake: string | null) => void;
}) {
  const words = papers.backup.restore;
  switch (outcome.status) {
    case 'working':
      return null;
    case 'failed':
      return (
        <Alert variant="error" size="small">
          {words.failed}
        </Alert>
      );
    case 'signed':
      return (
        <Alert variant="warning" size="small">
          {words.signed} <RouteLink to={paths.sign(evaluation)}>{words.toSign}</RouteLink>
        </Alert>
      );
    case 'undone':
      return (
        <Alert variant="info" size="small">
          {words.undone}
        </Alert>
      );
    case 'done':
      return (
        <Alert variant="success" size="small">
          <Row gap={[8, 16]} align="center">
            {words.done(countFields(outcome.rows))}
            <Button
              type="button"
              size="xsmall"
              variant="secondary-neutral"
              onClick={() => onUndo(outcome.rows, outcome.intake)}
            >
              {words.undo}
            </Button>
          </Row>
        </Alert>
      );
  }
}

/** @param labels of the value that stands, and of the other */
function ReturnRow({
  row,
  labels: [nowLabel, pastLabel],
}: {
  row: DescribedReturn;
  labels: [string, string];
}) {
  return (
    <li className={styles.row}>
      <Heading level="3" size="xsmall">
        {row.title}
      </Heading>
      {row.fields.map((field) => (
        <div key={field.key} className={styles.field}>
          <BodyShort size="small" weight="semibold">
            {field.name}
          </BodyShort>
          <dl className={styles.values}>
            <dt>{nowLabel}</dt>
            <dd>
              <Value>{field.now}</Value>
            </dd>
            <dt>{pastLabel}</dt>
            <dd>
              <Value>{field.past}</Value>
            </dd>
          </dl>
        </div>
      ))}
    </li>
  );
}

function Value({ children }: { children: string }) {
  const words = pageText.requirement.log;
  return (
    <ShortenedText limit={160} showAll={words.showAll} showLess={words.showLess}>
      {children}
    </ShortenedText>
  );
}

function countFields(rows: readonly RowReturn[]): number {
  return rows.reduce((sum, { fields }) => sum + fields.length, 0);
}
