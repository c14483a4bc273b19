import { Button } from '@navikt/ds-react';
import { useAnsweredCount } from '#src/state/editing/answers.ts';
import { pageText } from '#src/text/pageText.ts';
import { goTo } from '#src/ui/goTo.ts';
import { anchors } from '../keys/anchors.ts';
import { narrows, type RequirementFilter } from './filterRequirements.ts';
import styles from './FilterResult.module.css';

type Props = {
  filter: RequirementFilter;
  shown: readonly number[];
  total: number;
  /** How many of those addressed to others fit the search. */
  others: number;
  onRefresh: () => void;
};

/** How many are shown, and whether some of them no longer fit. */
export function FilterResult({ filter, shown, total, others, onRefresh }: Props) {
  const words = pageText.assess.filter;
  const answered = useAnsweredCount(filter.onlyUnanswered ? shown : none);
  const refresh = () => {
    onRefresh();
    // The button is gone with what it took out.
    goTo(anchors.count);
  };
  return (
    <div className={styles.result}>
      <p
        id={anchors.count}
        tabIndex={-1}
        role="status"
        className={narrows(filter) ? styles.count : 'aksel-sr-only'}
      >
        <span>{words.shown(shown.length, total)}</span>{' '}
        <span>{narrows(filter) && others > 0 && words.alsoOthers(others)}</span>
      </p>
      {answered > 0 && (
        <p className={styles.answered}>
          {words.answeredSince(answered)}
          <Button type="button" size="xsmall" variant="tertiary" onClick={refresh}>
            {words.refresh}
          </Button>
        </p>
      )}
    </div>
  );
}

const none: readonly number[] = [];
