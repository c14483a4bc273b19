import { BodyShort, Heading } from '@navikt/ds-react';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { YearState } from './YearState.tsx';
import { YearWays } from './YearWays.tsx';
import styles from './EvaluationRow.module.css';

type Props = {
  summary: EvaluationSummary;
  showStandard: boolean;
  /** Left out for the example, which goes all at once. */ onErase: (() => void) | null;
};

/** One year of one office: how far it has come, how it stands, and the ways in. */
export function EvaluationRow({ summary, showStandard, onErase }: Props) {
  const { evaluation, office, standardTitle } = summary;
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
      <YearState summary={summary} tellsSigned />
      <div className={styles.ways}>
        <RouteButton to={isBegun(summary) ? paths.assessNext(evaluation.id) : paths.assess(evaluation.id)}>
          {wayIn(summary)}
          <span className="aksel-sr-only">{text.overview.row.context(office.name, evaluation.year)}</span>
        </RouteButton>
        <YearWays summary={summary} onErase={onErase} />
      </div>
    </li>
  );
}

function wayIn(summary: EvaluationSummary): string {
  const { fulfilment } = summary;
  const words = text.overview.row;
  if (!fulfilment || fulfilment.remaining === 0 || summary.next?.kind === 'signed') return words.goTo;
  return isBegun(summary) ? words.goOn : words.begin;
}

/** Something is answered, and something is left. */
function isBegun({ fulfilment, next }: EvaluationSummary): boolean {
  return (
    next?.kind !== 'signed' &&
    !!fulfilment &&
    fulfilment.remaining > 0 &&
    fulfilment.unanswered < fulfilment.applicable
  );
}
