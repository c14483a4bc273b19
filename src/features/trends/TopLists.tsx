import { Heading } from '@navikt/ds-react';
import { useId, type ReactNode } from 'react';
import type { ComparedRequirement } from '#src/domain/trends/compareYears.ts';
import type { GapAge, OldGap } from '#src/domain/trends/openSince.ts';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';
import styles from './TopLists.module.css';

type ChangedProps = {
  title: string;
  empty: string;
  compared: readonly ComparedRequirement[];
  /** Of the later year. */
  evaluation: string;
  ages: ReadonlyMap<number, GapAge>;
  /** The later year. */
  year: number;
};

/** The few requirements that have moved the most, one way or the other. */
export function ChangedList({ title, empty, compared, evaluation, ages, year }: ChangedProps) {
  const words = pageText.trends.since;
  return (
    <TopList title={title} empty={empty} isEmpty={compared.length === 0}>
      {compared.map(({ before, after, difference }) => {
        const age = ages.get(after.requirement.number);
        return (
          <TopItem
            key={after.requirement.number}
            requirement={after.requirement}
            evaluation={evaluation}
            strong={words.difference(difference)}
            facts={[
              words.levels(Number(before.score), Number(after.score)),
              ...(age === undefined ? [] : [words.openSince(age, year)]),
            ]}
          />
        );
      })}
    </TopList>
  );
}

type OldGapProps = { gaps: readonly OldGap[]; all: number; evaluation: string; year: number; empty: string };

/** The gaps that have been open the longest, of all that were open the year before too. */
export function OldGapList({ gaps, all, evaluation, year, empty }: OldGapProps) {
  const words = pageText.trends.since;
  return (
    <TopList title={words.longestOpen(gaps.length, all)} empty={empty} isEmpty={gaps.length === 0}>
      {gaps.map(({ item, since }) => (
        <TopItem
          key={item.requirement.number}
          requirement={item.requirement}
          evaluation={evaluation}
          strong={words.openSince({ status: 'open', since }, year)}
          facts={[words.levelNow(Number(item.score), item.target)]}
        />
      ))}
    </TopList>
  );
}

type TopListProps = { title: string; empty: string; isEmpty: boolean; children: ReactNode };

function TopList({ title, empty, isEmpty, children }: TopListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Heading level="3" size="small" id={id} spacing>
        {title}
      </Heading>
      {isEmpty ? <Quiet>{empty}</Quiet> : <PlainList ordered>{children}</PlainList>}
    </section>
  );
}

type TopItemProps = {
  requirement: Requirement;
  evaluation: string;
  strong: string;
  facts: readonly string[];
};

function TopItem({ requirement, evaluation, strong, facts }: TopItemProps) {
  return (
    <li className={styles.item}>
      <RouteLink to={paths.requirementHistory(evaluation, requirement.number)}>
        {pageText.trends.requirement(requirement)}
      </RouteLink>{' '}
      <span className={styles.facts}>
        <strong>{strong}</strong>
        {`, ${facts.join(', ')}`}
      </span>
    </li>
  );
}
