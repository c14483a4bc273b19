import type { ReactNode } from 'react';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { ShortenedText } from '#src/ui/ShortenedText.tsx';
import styles from './RequirementEntry.module.css';

type Props = { evaluation: string; requirement: Requirement; children?: ReactNode };

/** A requirement in a list: a way to it, what it says, and what there is to say of it here. */
export function RequirementEntry({ evaluation, requirement, children }: Props) {
  const words = pageText.ready;
  return (
    <li className={styles.entry} data-requirement-entry={requirement.number}>
      <RouteLink to={paths.requirementCard(evaluation, requirement.number)} className={styles.link}>
        {words.requirement(requirement)}
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
