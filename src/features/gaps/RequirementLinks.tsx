import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './RequirementLinks.module.css';

type Props = {
  evaluation: string;
  items: readonly AssessedRequirement[];
  /** Stand after each number, for instance its level. */
  withLevels?: boolean;
};

/** The requirements behind a number, each a link to its card: what is counted can be looked up. */
export function RequirementLinks({ evaluation, items, withLevels = false }: Props) {
  return (
    <ul className={styles.links}>
      {items.map(({ requirement: { number }, score }) => (
        <li key={number}>
          <RouteLink to={paths.assessRequirement(evaluation, number)}>
            <span className="aksel-sr-only">{pageText.gaps.requirement} </span>
            {number}
          </RouteLink>
          {withLevels && typeof score === 'number' && ` (${score})`}
        </li>
      ))}
    </ul>
  );
}
