import { Alert, BodyLong, BodyShort, Button, Heading } from '@navikt/ds-react';
import { useId, useMemo, useRef, useState } from 'react';
import type { RowReturn } from '#src/domain/changes/logAt.ts';
import type { LoggedEvaluation } from '#src/state/evaluationLog.ts';
import { returnToPoint, undoReturn } from '#src/state/returnToPoint.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import { describeReturn, type DescribedReturn } from './describeReturn.ts';
import styles from './ReturnPreview.module.css';

type Props = {
  logged: LoggedEvaluation;
  instant: string | null;
  /** What would go back; `null` as long as no point in time is chosen. */
  plan: readonly RowReturn[] | null;
};

type Outcome =
  { status: 'done'; rows: readonly RowReturn[] } | { status: 'undone' | 'failed' } | { status: 'working' };

/** Exactly what would go back, the button for it, and the way out of it. */
export function ReturnPreview({ logged, instant, plan }: Props) {
  const words = papers.backup.restore;
  const { log, standard } = logged;
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const rows = useMemo(() => (plan ? describeReturn(plan, standard) : []), [plan, standard]);
  const heading = useRef<HTMLHeadingElement>(null);
  const working = outcome?.status === 'working';

  const perform = async (work: () => Promise<void>, result: Outcome) => {
    setOutcome({ status: 'working' });
    try {
      await work();
      setOutcome(result);
    } catch {
      setOutcome({ status: 'failed' });
    }
    // The button that was pressed may be gone, and the focus must not go with it.
    heading.current?.focus({ preventScroll: true });
  };
  const goBack = (chosen: readonly RowReturn[]) =>
    void perform(async () => returnToPoint(log.id, chosen), { status: 'done', rows: chosen });
  const undo = (chosen: readonly RowReturn[]) =>
    void perform(async () => undoReturn(log.id, chosen), { status: 'undone' });

  return (
    <section aria-labelledby={id} className={styles.preview}>
      <Heading level="2" size="small" id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {instant === null ? words.choose : words.previewTitle(instant)}
      </Heading>
      <div role="status">{outcome && <OutcomeAlert outcome={outcome} onUndo={undo} />}</div>
      {plan && rows.length === 0 && <BodyLong>{words.nothing}</BodyLong>}
      {plan && rows.length > 0 && (
        <>
          <BodyShort>{words.count(countFields(plan), rows.length)}</BodyShort>
          <div>
            {/* Not `disabled`: the focus would be lost from a button that switches itself off. */}
            <Button
              type="button"
              size="small"
              aria-disabled={working}
              onClick={() => {
                if (!working) goBack(plan);
              }}
            >
              {working ? words.going : words.goBack}
            </Button>
          </div>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <ReturnRow key={row.key} row={row} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OutcomeAlert({
  outcome,
  onUndo,
}: {
  outcome: Outcome;
  onUndo: (rows: readonly RowReturn[]) => void;
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
    case 'undone':
      return (
        <Alert variant="info" size="small">
          {words.undone}
        </Alert>
      );
    case 'done':
      return (
        <Alert variant="success" size="small">
          <div className={styles.done}>
            {words.done(countFields(outcome.rows))}
            <Button
              type="button"
              size="xsmall"
              variant="secondary-neutral"
              onClick={() => onUndo(outcome.rows)}
            >
              {words.undo}
            </Button>
          </div>
        </Alert>
      );
  }
}

function ReturnRow({ row }: { row: DescribedReturn }) {
  const words = papers.backup.restore;
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
            <dt>{words.nowLabel}</dt>
            <dd>
              <Value>{field.now}</Value>
            </dd>
            <dt>{words.pastLabel}</dt>
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
