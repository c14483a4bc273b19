import { ExclamationmarkTriangleFillIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { BodyShort } from '@navikt/ds-react';
import { knownNow } from '#src/state/session/knownNow.ts';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Meter } from '#src/ui/Meter.tsx';
import styles from './YearState.module.css';

type Props = {
  summary: EvaluationSummary;
  /** Whether to say that it is signed: nothing beside it does. */
  tellsSigned?: boolean;
};

/** Whether it was opened again after it was signed, how far a year has come, how it stands, what people disagree on in it, and when it was last changed. */
export function YearState({ summary, tellsSigned = false }: Props) {
  const words = text.overview.row;
  const { conflicts, changedAt, next, reopened } = summary;
  return (
    <div className={styles.state}>
      {tellsSigned && next?.kind === 'signed' && (
        <BodyShort size="small" data-row-signed className={styles.signed}>
          <PadlockLockedIcon aria-hidden />
          {pageText.home.signed(next.role, knownNow(next.signedAt))}
        </BodyShort>
      )}
      {reopened && (
        <BodyShort size="small" data-row-reopened>
          {pageText.signing.reopen.before(
            reopened,
            knownNow(reopened.signedAt ?? ''),
            reopened.reopened,
            knownNow(reopened.reopened.at),
          )}{' '}
          {pageText.signing.reopen.why(reopened.reopened.reason)}
        </BodyShort>
      )}
      <Progress summary={summary} />
      {conflicts > 0 && (
        <BodyShort size="small" className={styles.conflicts}>
          <ExclamationmarkTriangleFillIcon aria-hidden />
          {words.conflicts(conflicts)}
        </BodyShort>
      )}
      {changedAt !== '' && (
        <BodyShort size="small" textColor="subtle">
          {words.savedAt(knownNow(changedAt))}
        </BodyShort>
      )}
    </div>
  );
}

function Progress({ summary: { fulfilment } }: { summary: EvaluationSummary }) {
  const words = text.overview.row;
  if (!fulfilment) return <BodyShort>{words.standardMissing}</BodyShort>;
  const { scored, answered, unknown, remaining, notRelevant, applicable } = fulfilment;
  if (applicable === 0) return <BodyShort>{words.nothingApplies}</BodyShort>;
  if (scored + remaining === 0) return <BodyShort>{words.allNotRelevant}</BodyShort>;
  const counted = [words.answered(answered, applicable, unknown)];
  if (notRelevant > 0) counted.push(words.notRelevant(notRelevant));
  return (
    <>
      <div className={styles.bar}>
        <Meter value={answered} max={applicable} />
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{words.progress}</dt>
          <dd>{counted.join(', ')}</dd>
        </div>
        <div>
          <dt>{text.scoring.reached}</dt>
          <dd>{text.scoring.coverage(fulfilment)}</dd>
        </div>
      </dl>
    </>
  );
}
