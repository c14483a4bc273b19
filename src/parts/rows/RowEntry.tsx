import type { ReactNode } from 'react';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import styles from './RowEntry.module.css';

/** Facts that stand on one line; those that are empty are left out. */
export type FactLine = { facts: readonly string[]; strong?: boolean };

type Props = {
  to: string;
  title: string;
  /** What somebody ought to see before they read it. */
  tags?: ReactNode;
  /** Chooses it among others. */
  select?: ReactNode;
  lines: readonly FactLine[];
};

/** One row in a list: what it is called, and what is said of it in short. */
export function RowEntry({ to, title, tags, select, lines }: Props) {
  const said = lines
    .map(({ facts, strong = false }) => ({ facts: facts.filter((fact) => fact !== ''), strong }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        {select}
        <RouteLink to={to} className={styles.title}>
          {title}
        </RouteLink>
        {tags}
      </div>
      {said.map(({ facts, strong }) => (
        <FactLine key={facts.join()} tone={strong ? 'plain' : 'quiet'}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </FactLine>
      ))}
    </li>
  );
}
