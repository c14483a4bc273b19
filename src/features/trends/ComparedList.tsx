import { Heading } from '@navikt/ds-react';
import { directions, type ComparedRequirement } from '#src/domain/trends/compareYears.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './RequirementLines.module.css';

type Props = { compared: readonly ComparedRequirement[]; before: OfficeYear; after: OfficeYear };

/** Every requirement behind the counts, kind by kind. */
export function ComparedList({ compared, before, after }: Props) {
  const words = pageText.trends.since;
  return (
    <Disclosure title={words.all(compared.length)} lazy>
      {directions.map((kind) => {
        const members = compared.filter((each) => each.direction === kind);
        if (members.length === 0) return null;
        return (
          <section key={kind} className={styles.group}>
            <Heading level="3" size="xsmall">
              {words.kindCount(words.kinds[kind].name, members.length)}
            </Heading>
            <ul className={styles.lines}>
              {members.map((each) => (
                <Line key={each.after.requirement.number} each={each} before={before} after={after} />
              ))}
            </ul>
          </section>
        );
      })}
    </Disclosure>
  );
}

type LineProps = { each: ComparedRequirement; before: OfficeYear; after: OfficeYear };

function Line({ each, before, after }: LineProps) {
  const words = pageText.trends.since;
  const { number } = each.after.requirement;
  const numberBefore = each.before.requirement.number;
  return (
    <li className={styles.line}>
      <RouteLink to={paths.requirementHistory(after.evaluation, number)}>
        {pageText.trends.requirement(each.after.requirement)}
      </RouteLink>
      <span>
        <span>{words.levels(Number(each.before.score), Number(each.after.score))}</span>
        <span>{numberBefore !== number && ` (${words.renumbered(numberBefore, before.year)})`}</span>
      </span>
    </li>
  );
}
