import { Heading } from '@navikt/ds-react';
import type { NotCompared } from '#src/domain/trends/compareYears.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { groupByReason } from './groupByReason.ts';
import styles from './RequirementLines.module.css';

type Props = { notCompared: readonly NotCompared[]; before: OfficeYear; after: OfficeYear };

/** What the comparison leaves out, and why. */
export function NotComparedList({ notCompared, before, after }: Props) {
  const words = pageText.trends.since;
  const years = { before: before.year, after: after.year };
  const several = before.standard.edition !== after.standard.edition;
  return (
    <Disclosure title={words.notCompared(notCompared.length)} lazy>
      <p className={styles.lead}>{words.notComparedLead}</p>
      {groupByReason(notCompared).map(({ reason, side, items }) => {
        const { evaluation, year } = side === 'before' ? before : after;
        const said = words.reason(reason, years);
        const isAboutText = several && !/^unscored|^notApplicable/.test(reason);
        return (
          <section key={`${side}-${reason}`} className={styles.group}>
            <Heading level="3" size="xsmall">
              {words.kindCount(isAboutText ? words.onlyIn(said, year) : said, items.length)}
            </Heading>
            <ul className={styles.lines}>
              {items.map((item) => (
                <li key={item.requirement.number} className={styles.line}>
                  <RouteLink to={paths.requirementHistory(evaluation, item.requirement.number)}>
                    {pageText.trends.requirement(item.requirement)}
                  </RouteLink>
                  <span>
                    {text.scoring.scoreName(item.score, scaleOf(side === 'before' ? before : after))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Disclosure>
  );
}

function scaleOf({ standard }: OfficeYear) {
  return standard.scale;
}
