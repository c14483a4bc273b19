import styles from './ShareBar.module.css';

type Props = {
  /** 0–1, or `null` when there is nothing to show: the bar is then empty and dashed, which is not the same as 0. */
  share: number | null;
  /** 0–1: where to aim, drawn as a mark across the bar. */
  target?: number | null;
};

/** A quiet bar with a mark for the target. Says nothing of its own: the numbers stand in words beside it. */
export function ShareBar({ share, target = null }: Props) {
  return (
    <span aria-hidden className={styles.bar} data-empty={share === null || undefined}>
      {share !== null && <span className={styles.fill} style={{ inlineSize: percentOf(share) }} />}
      {target !== null && <span className={styles.target} style={{ insetInlineStart: percentOf(target) }} />}
    </span>
  );
}

function percentOf(share: number): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}
