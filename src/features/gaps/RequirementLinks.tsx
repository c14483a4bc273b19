import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { paths } from '#src/state/paths.ts';
import { requirementName } from '#src/text/requirementLabel.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './RequirementLinks.module.css';

type Props = {
  evaluation: string;
  items: readonly AssessedRequirement[];
  /** Each with its level after it. */
  withLevels?: boolean;
  /** Where a cell has room for no more than the number: the name is said all the same. */
  brief?: boolean;
};

/** The requirements behind a number, each by its name and a link to its card: what is counted can be looked up. */
export function RequirementLinks({ evaluation, items, withLevels = false, brief = false }: Props) {
  return (
    <PlainList className={styles.links} data-brief={brief}>
      {items.map(({ requirement, score }) => (
        <li key={requirement.number}>
          <RouteLink to={paths.requirementCard(evaluation, requirement.number)}>
            <span className="aksel-sr-only">{pageText.gaps.requirement} </span>
            {brief ? (
              <>
                {requirement.number}
                <span className="aksel-sr-only"> {requirement.shortName}</span>
              </>
            ) : (
              requirementName(requirement)
            )}
          </RouteLink>
          <span>{withLevels && typeof score === 'number' && ` (${score})`}</span>
        </li>
      ))}
    </PlainList>
  );
}
