import { Heading } from '@navikt/ds-react';
import { useId } from 'react';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import { partyNames } from '#src/domain/standard/partyNames.ts';
import type { Descent } from '#src/domain/trends/EditionChain.ts';
import type { RequirementHistory, RequirementYear } from '#src/state/years/requirementHistory.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChangeLog } from '#src/parts/log/ChangeLog.tsx';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { FactList } from '#src/ui/FactList.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { logEntries } from './logEntries.ts';
import { fateSentence, originSentence } from './descentSentence.ts';
import { YearEntry } from './YearEntry.tsx';
import styles from './RequirementView.module.css';

/** What is demanded, what the office has answered year by year, and the log behind the answers. */
export function RequirementView({ history }: { history: RequirementHistory }) {
  const { requirement, standard, office, evaluation, years, origin, fate } = history;
  const words = pageText.requirement;
  const headings = useId();
  const theme = standard.themes.find(({ id }) => id === requirement.theme);
  const descent = [...(origin ? [originSentence(origin)] : []), ...(fate ? [fateSentence(fate)] : [])];
  return (
    <>
      <p className={styles.lead}>{words.lead(office.name)}</p>
      <blockquote className={styles.demand}>{requirement.text}</blockquote>
      {descent.map((sentence) => (
        <p key={sentence} className={styles.descent}>
          {sentence}
        </p>
      ))}
      <FactList
        facts={[
          { name: words.theme, value: theme?.title ?? requirement.theme },
          { name: words.obligation, value: text.scoring.obligation[requirement.obligation] },
          { name: words.responsible, value: words.parties(partyNames(standard, requirement.responsible)) },
        ]}
      />
      <ul className={styles.links}>
        <li>
          <RouteLink to={paths.requirementCard(evaluation.id, requirement.number)}>
            {words.toCard(evaluation.year)}
          </RouteLink>
        </li>
        <li>
          <RouteLink to={paths.trends(evaluation.id)}>{words.toTrends}</RouteLink>
        </li>
        <li>
          <RouteLink
            to={paths.requirement(
              { standard: evaluation.standard, edition: evaluation.edition },
              requirement.number,
            )}
          >
            {words.toStandard}
          </RouteLink>
        </li>
      </ul>
      <section aria-labelledby={`${headings}-years`} className={styles.section}>
        <Heading level="3" size="medium" id={`${headings}-years`} spacing>
          {words.years.title}
        </Heading>
        {years.map((year) => (
          <YearEntry
            key={year.evaluation}
            entry={year}
            shown={requirement}
            instead={insteadIn(year, [origin, fate])}
          />
        ))}
      </section>
      <section aria-labelledby={`${headings}-log`} className={styles.section}>
        <Heading level="3" size="medium" id={`${headings}-log`}>
          {words.log.title}
        </Heading>
        <p className={styles.lead}>{words.log.lead}</p>
        <ChangeLog entries={logEntries(years)} none={words.log.none} />
        <RowLog
          evaluation={evaluation.id}
          standard={standard}
          of="feedback"
          rows={[feedbackId.make(evaluation.id, requirement.number)]}
        />
      </section>
    </>
  );
}

/** The requirements that the maps name in place of this one, in the edition of a year. */
function insteadIn(entry: RequirementYear, descents: readonly (Descent | null)[]): readonly number[] {
  if (entry.status !== 'notInEdition') return [];
  return descents.find((each) => each?.edition.edition === entry.standard.edition)?.numbers ?? [];
}
