import { Heading } from '@navikt/ds-react';
import type { Indicator, Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import { IndicatorList } from './IndicatorList.tsx';
import { TermList } from './TermList.tsx';
import styles from './FoundBesides.module.css';

type Props = {
  standard: Standard;
  terms: Standard['terms'];
  indicators: readonly Indicator[];
  words: readonly string[];
  onFollow: () => void;
};

/** What a search has found besides requirements: terms and indicators. */
export function FoundBesides({ standard, terms, indicators, words, onFollow }: Props) {
  const labels = pageText.standard.about;
  return (
    <>
      {terms.length > 0 && (
        <section className={styles.found}>
          <Heading level="2" size="small" spacing>
            {labels.terms(terms.length)}
          </Heading>
          <TermList terms={terms} words={words} />
        </section>
      )}
      {indicators.length > 0 && (
        <section className={styles.found}>
          <Heading level="2" size="small" spacing>
            {labels.indicators(indicators.length)}
          </Heading>
          <IndicatorList standard={standard} indicators={indicators} words={words} onFollow={onFollow} />
        </section>
      )}
    </>
  );
}
