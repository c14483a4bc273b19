import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Heading } from '@navikt/ds-react';
import type { EvaluationSummary } from '#src/state/evaluationList.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { Meter } from '#src/ui/Meter.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './EvaluationRow.module.css';

type Props = {
  summary: EvaluationSummary;
  showStandard: boolean;
  /** Left out for the example, which goes all at once. */ onErase: (() => void) | null;
};

/** One year of one office: how far it has come, how it stands, and the ways in. */
export function EvaluationRow({ summary, showStandard, onErase }: Props) {
  const { evaluation, office, standardTitle, changedAt } = summary;
  const words = text.overview.row;
  const context = <span className="aksel-sr-only">{words.context(office.name, evaluation.year)}</span>;
  return (
    <li className={styles.row}>
      <div className={styles.year}>
        <Heading level="3" size="medium">
          {evaluation.year}
        </Heading>
        {showStandard && standardTitle !== null && (
          <BodyShort size="small" textColor="subtle">
            {standardTitle}
          </BodyShort>
        )}
      </div>
      <div className={styles.state}>
        <State summary={summary} />
        {summary.conflicts > 0 && (
          <BodyShort size="small" className={styles.conflicts}>
            <ExclamationmarkTriangleFillIcon aria-hidden />
            {words.conflicts(summary.conflicts)}
          </BodyShort>
        )}
        {changedAt !== '' && (
          <BodyShort size="small" textColor="subtle">
            {words.savedAt(changedAt)}
          </BodyShort>
        )}
      </div>
      <div className={styles.ways}>
        <RouteButton to={paths.assess(evaluation.id)}>
          {wayIn(summary)}
          {context}
        </RouteButton>
        <RouteLink to={paths.results(evaluation.id)} className={styles.link}>
          {words.results}
          {context}
        </RouteLink>
        <RouteLink to={paths.report(evaluation.id)} className={styles.link}>
          {words.report}
          {context}
        </RouteLink>
        {onErase && (
          <RouteLink to={paths.share(evaluation.id)} className={styles.link}>
            {words.share}
            {context}
          </RouteLink>
        )}
        {onErase && (
          <Button size="small" variant="tertiary-neutral" className={styles.erase} onClick={onErase}>
            {words.erase}
            {context}
          </Button>
        )}
      </div>
    </li>
  );
}

function wayIn({ fulfilment }: EvaluationSummary): string {
  const words = text.overview.row;
  if (!fulfilment || fulfilment.remaining === 0) return words.goTo;
  return fulfilment.unanswered === fulfilment.applicable ? words.begin : words.goOn;
}

function State({ summary: { fulfilment } }: { summary: EvaluationSummary }) {
  const words = text.overview.row;
  if (!fulfilment) return <BodyShort>{words.standardMissing}</BodyShort>;
  const { scored, remaining, notRelevant, applicable } = fulfilment;
  if (applicable === 0) return <BodyShort>{words.nothingApplies}</BodyShort>;
  if (scored + remaining === 0) return <BodyShort>{words.allNotRelevant}</BodyShort>;
  const counted = [words.assessed(scored, scored + remaining)];
  if (notRelevant > 0) counted.push(words.notRelevant(notRelevant));
  return (
    <>
      <div className={styles.bar}>
        <Meter value={scored} max={scored + remaining} />
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{words.progress}</dt>
          <dd>{counted.join(', ')}</dd>
        </div>
        <div>
          <dt>{text.scoring.fulfilment}</dt>
          <dd>{text.scoring.coverage(fulfilment)}</dd>
        </div>
      </dl>
    </>
  );
}
