import {
  TrendDownIcon,
  TrendFlatIcon,
  TrendUpIcon,
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
} from '@navikt/aksel-icons';
import { countKinds, type ChangeKind, type ComparedRequirement } from '#src/domain/trends/compareYears.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './KindCounts.module.css';

/** In the order a person asks: what is solved, what is better, what is as it was, what is worse. */
export const kindOrder: readonly ChangeKind[] = ['closed', 'improved', 'unchanged', 'weaker', 'newGap'];

const icons = {
  closed: CheckmarkCircleIcon,
  improved: TrendUpIcon,
  unchanged: TrendFlatIcon,
  weaker: TrendDownIcon,
  newGap: ExclamationmarkTriangleIcon,
} as const satisfies Record<ChangeKind, unknown>;

/** How many requirements have gone which way. */
export function KindCounts({ compared }: { compared: readonly ComparedRequirement[] }) {
  const words = pageText.trends.since;
  const counts = countKinds(compared);
  return (
    <ul aria-label={words.countsLabel} className={styles.counts}>
      {kindOrder.map((kind) => {
        const Icon = icons[kind];
        return (
          <li key={kind} className={styles.count} data-kind={kind}>
            <span className={styles.number}>
              <Icon aria-hidden className={styles.icon} />
              {counts[kind]}
            </span>{' '}
            <span className={styles.name}>{words.kinds[kind].name}</span>{' '}
            <span className={styles.meaning}>{words.kinds[kind].meaning}</span>
          </li>
        );
      })}
    </ul>
  );
}
