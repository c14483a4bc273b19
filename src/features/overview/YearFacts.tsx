import { Heading } from '@navikt/ds-react';
import { useId, useMemo, type ReactNode } from 'react';
import { answeredBy } from '#src/domain/year/answeredBy.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { assessRequirements } from '#src/domain/scoring/assessedRequirements.ts';
import { remainingByTheme } from '#src/domain/scoring/remainingByTheme.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { useEvaluationLog, type LoggedEvaluation } from '#src/state/years/evaluationLog.ts';
import { useNewsSinceLastVisit, type NewsHere } from '#src/state/start/visits.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { NextInYear } from './NextInYear.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './YearFacts.module.css';

/** Of so many requirements, and no more, the numbers are named. */
const named = 8;

/** What a leader asks about the year: what is new since last time, who has answered, what is left, and what has a fixed date. */
export function YearFacts({ evaluation }: { evaluation: string }) {
  const state = useEvaluationLog(evaluation);
  // Why a year cannot be read is told where one tries to read it.
  return state.status === 'ready' ? <Facts logged={state} /> : null;
}

function Facts({ logged }: { logged: LoggedEvaluation }) {
  const { log, standard, office } = logged;
  const words = pageText.home;
  const here = useNewsSinceLastVisit(log);
  const items = useMemo(
    () => assessRequirements(standard, office.kind, log.answers).filter((item) => item.applicable),
    [standard, office.kind, log.answers],
  );
  const answered = answeredBy(items, log.changes);
  const left = remainingByTheme(standard, items);
  return (
    <div className={styles.facts}>
      <NextInYear logged={logged} />
      {here && <News here={here} standard={standard} />}
      <Fact title={words.answered.title}>
        <List
          items={answered.map(({ name, requirements }) => words.answered.by(name, requirements))}
          none={words.answered.none}
        />
      </Fact>
      <Fact title={words.left.title}>
        <List
          items={left.map(({ theme, unanswered, firstRequirement }) => (
            <RouteLink key={theme.id} to={paths.assessRequirement(log.id, firstRequirement)}>
              {words.left.theme(theme.title, unanswered)}
            </RouteLink>
          ))}
          none={words.left.none}
        />
      </Fact>
      <Deadlines logged={logged} items={items} />
    </div>
  );
}

function News({ here: { since, news }, standard }: { here: NewsHere; standard: Standard }) {
  const words = pageText.home.news;
  return (
    <Fact title={words.title}>
      {news.length > 0 && <p className={styles.lead}>{words.since(knownNow(since))}</p>}
      <List
        items={news.map(({ author, changes, requirements }) =>
          requirements.length > named
            ? words.many(author, changes, requirements.length)
            : words.by(
                author,
                changes,
                requirements.map((number) => requirementIn(standard, number)),
              ),
        )}
        none={words.none(knownNow(since))}
      />
    </Fact>
  );
}

type DeadlinesProps = { logged: LoggedEvaluation; items: ReturnType<typeof assessRequirements> };

function Deadlines({ logged: { log, standard }, items }: DeadlinesProps) {
  const words = pageText.home.deadlines;
  const dated = items.flatMap(({ requirement, score }) => {
    const { number, shortName, deadline } = requirement;
    return deadline ? [{ number, shortName, deadline, score }] : [];
  });
  if (dated.length === 0) return null;
  return (
    <Fact title={words.title}>
      <List
        items={dated.map(({ number, shortName, deadline, score }) => (
          <span key={number}>
            <RouteLink to={paths.requirementCard(log.id, number)}>
              {words.requirement({ number, shortName })}
            </RouteLink>
            <br />
            {words.within(deadline.months, deadline.after)}. {text.scoring.scoreName(score, standard.scale)}.
          </span>
        ))}
        none=""
      />
    </Fact>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Heading level="3" size="xsmall" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

function List({ items, none }: { items: readonly ReactNode[]; none: string }) {
  if (items.length === 0) return <p className={styles.lead}>{none}</p>;
  return (
    <PlainList className={styles.list}>
      {items.map((item, index) => (
        // The order is the list's own, and an entry has no other identity.
        <li key={index}>{item}</li>
      ))}
    </PlainList>
  );
}
