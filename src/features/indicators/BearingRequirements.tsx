import { Heading } from '@navikt/ds-react';
import type { Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import type { Indicator, Standard } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './BearingRequirements.module.css';

type Props = { evaluation: string; standard: Standard; indicator: Indicator; fulfilment: Fulfilment | null };

/** How the requirements that bear on an indicator are fulfilled, and which they are. */
export function BearingRequirements({ evaluation, standard, indicator, fulfilment }: Props) {
  const words = pageText.indicators.bearing;
  const count = indicator.bearsOn.length;
  return (
    <div className={styles.bearing}>
      <Heading level="3" size="xsmall">
        {words.title}
      </Heading>
      {count === 0 ? (
        <p className={styles.line}>{words.none}</p>
      ) : (
        <>
          <p className={styles.line}>
            {fulfilment ? words.share(text.scoring.coverage(fulfilment)) : words.notYours}
          </p>
          <Disclosure title={words.which(count)}>
            <PlainList className={styles.numbers}>
              {indicator.bearsOn.map((number) => (
                <li key={number}>
                  <RouteLink to={paths.requirementHistory(evaluation, number)}>
                    {words.requirement(requirementIn(standard, number))}
                  </RouteLink>
                </li>
              ))}
            </PlainList>
          </Disclosure>
        </>
      )}
    </div>
  );
}
