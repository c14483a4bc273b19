import { TrendDownIcon, TrendFlatIcon, TrendUpIcon } from '@navikt/aksel-icons';
import {
  countChanges,
  directions,
  type ComparedRequirement,
  type Direction,
} from '#src/domain/trends/compareYears.ts';
import { pageText } from '#src/text/pageText.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './KindCounts.module.css';

const icons = {
  up: TrendUpIcon,
  unchanged: TrendFlatIcon,
  down: TrendDownIcon,
} as const satisfies Record<Direction, unknown>;

/** How many requirements have gone which way, and of them those that crossed the target. */
export function KindCounts({ compared }: { compared: readonly ComparedRequirement[] }) {
  const words = pageText.trends.since;
  const counts = countChanges(compared);
  const crossed: Partial<Record<Direction, string>> = {
    ...(counts.reachedTarget > 0 ? { up: words.crossed.up(counts.reachedTarget, counts.up) } : {}),
    ...(counts.fellBelowTarget > 0 ? { down: words.crossed.down(counts.fellBelowTarget, counts.down) } : {}),
  };
  return (
    <PlainList className={styles.counts} aria-label={words.countsLabel}>
      {directions.map((kind) => {
        const Icon = icons[kind];
        return (
          <li key={kind} className={styles.count} data-kind={kind}>
            <span className={styles.number}>
              <Icon aria-hidden className={styles.icon} />
              {counts[kind]}
            </span>{' '}
            <span className={styles.name}>{words.kinds[kind].name}</span>{' '}
            <span className={styles.meaning}>{crossed[kind] ?? words.kinds[kind].meaning}</span>
          </li>
        );
      })}
    </PlainList>
  );
}
