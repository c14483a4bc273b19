import { Button, Heading } from '@navikt/ds-react';
import { pageText } from '#src/text/pageText.ts';
import { countFilters, type StandardFilter } from './filterStandard.ts';
import { searchWords } from '#src/domain/search/searchWords.ts';
import styles from './NothingFound.module.css';

/** No requirement passes: says what keeps them out, and how to get on. */
export function NothingFound({ filter, onClear }: { filter: StandardFilter; onClear: () => void }) {
  const words = pageText.standard.search;
  return (
    <section className={styles.nothing}>
      <Heading level="2" size="small" spacing>
        {words.emptyTitle}
      </Heading>
      <p className={styles.advice}>{advice(filter)}</p>
      <Button size="small" variant="secondary" onClick={onClear}>
        {words.clear}
      </Button>
    </section>
  );
}

function advice(filter: StandardFilter): string {
  const words = pageText.standard.search;
  const query = filter.query.trim();
  if (countFilters(filter) === 0) return words.emptySearch(query);
  return searchWords(filter.query).length === 0 ? words.emptyFilters : words.emptyBoth(query);
}
