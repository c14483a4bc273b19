import type { IndicatorShare } from '#src/domain/indicators/indicatorShare.ts';
import { pointsToGoal } from '#src/domain/indicators/indicatorOverYears.ts';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { pageText } from '#src/text/pageText.ts';
import { percent } from '#src/text/format.ts';
import styles from './ShareResult.module.css';

type Props = { value: IndicatorValue; share: IndicatorShare };

/** What the figures come to; or why they come to nothing that is shown. */
export function ShareResult({ value, share }: Props) {
  const words = pageText.indicators.result;
  const { numerator, denominator, goal } = value;
  return (
    <div role="status" className={styles.result} data-kind={share.kind}>
      {share.kind === 'share' ? (
        <>
          <span className={styles.name}>{words.label}</span>
          <strong className={styles.share}>{percent(share.share)}</strong>
          <span className={styles.basis}>
            <span>{words.of(numerator ?? 0, denominator ?? 0)}</span>
            {goal !== null && <> · {words.toGoal(pointsToGoal(share.share, goal))}</>}
          </span>
        </>
      ) : share.kind === 'small' ? (
        <>
          <strong>{words.smallTitle}</strong>
          <span className={styles.basis}>{words.smallBody}</span>
        </>
      ) : (
        <span className={styles.basis}>{words[share.kind]}</span>
      )}
    </div>
  );
}
