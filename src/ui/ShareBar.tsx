import styles from './ShareBar.module.css';

type Props = {
  /** 0–1, or `null` when there is nothing to show: the bar is then empty and dashed, which is not the same as 0. */
  share: number | null;
};

/** A quiet bar. Says nothing of its own: the numbers stand in words beside it. */
export function ShareBar({ share }: Props) {
  return (
    <span aria-hidden className={styles.bar} data-empty={share === null || undefined}>
      {share !== null && <span className={styles.fill} style={{ inlineSize: percentOf(share) }} />}
    </span>
  );
}

function percentOf(share: number): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}
