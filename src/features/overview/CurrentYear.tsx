import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Alert, Button, Heading, Tag } from '@navikt/ds-react';
import { useId } from 'react';
import { useLocation } from 'wouter';
import type { NextStep } from '#src/domain/gaps/nextStep.ts';
import type { EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { LaterYear } from '#src/parts/LaterYear.tsx';
import { OtherScopes } from '#src/parts/OtherScopes.tsx';
import { useLaterYear } from '#src/state/years/laterYear.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { YearFacts } from './YearFacts.tsx';
import { YearState } from './YearState.tsx';
import { YearWays } from './YearWays.tsx';
import styles from './CurrentYear.module.css';

type Props = { summary: EvaluationSummary; onErase: () => void; onEraseExample: () => void };

/** The year one is in: the one thing to do next and the way to it, how it stands, and what a leader asks about it. */
export function CurrentYear({ summary, onErase, onEraseExample }: Props) {
  const { evaluation, office, next, overdue, unansweredBarriers, isExample } = summary;
  const words = pageText.home;
  const id = useId();
  // What came along to a later year is late there, or not: nobody can tell from here.
  const later = useLaterYear(evaluation.id);
  const [, navigate] = useLocation();
  return (
    <section aria-labelledby={id} className={styles.current}>
      <div className={styles.head}>
        <Heading level="2" size="small" id={id}>
          {words.title(office.name, evaluation.year)}
        </Heading>
        {isExample && (
          <Tag size="small" variant="moderate" data-color="info">
            {text.overview.example.tag}
          </Tag>
        )}
      </div>
      {isExample && (
        <Alert variant="info" size="small" inline>
          <div className={styles.example}>
            {text.overview.example.body}
            <Button size="xsmall" variant="secondary-neutral" onClick={onEraseExample}>
              {text.overview.example.remove}
            </Button>
          </div>
        </Alert>
      )}
      {next && (
        <p className={styles.next} data-next={next.kind}>
          {words.next(next, later !== null)}
        </p>
      )}
      <div className={styles.ways}>
        {next && (
          <RouteButton to={goalOf(next, evaluation.id)} variant="primary" size="medium">
            {actionOf(next)}
            <span className="aksel-sr-only">{text.overview.row.context(office.name, evaluation.year)}</span>
          </RouteButton>
        )}
        <YearWays summary={summary} onErase={isExample ? null : onErase} />
      </div>
      <LaterYear evaluation={evaluation.id} to={paths.year} />
      {later === null && overdue > 0 && (
        <p className={styles.overdue}>
          <ExclamationmarkTriangleFillIcon aria-hidden />
          <span>
            {words.overdue(overdue)} <RouteLink to={paths.plan(evaluation.id)}>{words.toPlan}</RouteLink>
          </span>
        </p>
      )}
      {later === null && unansweredBarriers > 0 && (
        <p className={styles.overdue}>
          <ExclamationmarkTriangleFillIcon aria-hidden />
          <span>
            {words.unanswered(unansweredBarriers)}{' '}
            <RouteLink to={paths.barriers(evaluation.id)}>{words.toBarriers}</RouteLink>
          </span>
        </p>
      )}
      <YearState summary={summary} />
      <OtherScopes
        evaluation={evaluation.id}
        where={evaluation.id}
        onLook={() => navigate(paths.assess(evaluation.id))}
      />
      <YearFacts key={evaluation.id} evaluation={evaluation.id} />
    </section>
  );
}

function actionOf(next: NextStep): string {
  const { begin, goOn } = text.overview.row;
  if (next.kind === 'assess') return next.begun ? goOn : begin;
  return pageText.home.action[next.kind];
}

function goalOf(next: NextStep, evaluation: string): string {
  const { kind } = next;
  if (kind === 'assess' && next.begun) return paths.assessNext(evaluation);
  if (kind === 'nothingApplies' || kind === 'assess') return paths.assess(evaluation);
  if (kind === 'signed') return paths.plan(evaluation);
  return kind === 'agree' ? paths.agree(evaluation) : paths.ready(evaluation);
}
