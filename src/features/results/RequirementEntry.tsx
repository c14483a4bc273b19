import type { ReactNode } from 'react';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import styles from './RequirementEntry.module.css';

type Props = { evaluation: string; requirement: Requirement; children?: ReactNode };

/** A requirement in a list: a link to its card, what it says, and what there is to say of it here. */
export function RequirementEntry({ evaluation, requirement, children }: Props) {
  const words = pageText.results;
  return (
    <li className={styles.entry}>
      <RouteLink to={paths.assessRequirement(evaluation, requirement.number)} className={styles.link}>
        {words.toCard(requirement.number)}
      </RouteLink>
      <div className={styles.body}>
        <p className={styles.text}>
          <ShortenedText limit={140} showAll={words.showAll} showLess={words.showLess}>
            {requirement.text}
          </ShortenedText>
        </p>
        {children}
      </div>
    </li>
  );
}
