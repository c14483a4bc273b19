import styles from './Meter.module.css';

type Props = {
  value: number;
  max: number;
  /** Says the same in words. Leave it out where the words stand beside. */
  label?: string;
};

/** A bar that shows how much of something is done. Never the only place that says it. */
export function Meter({ value, max, label }: Props) {
  const share = max === 0 ? 0 : Math.min(1, Math.max(0, value / max));
  const role = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <div className={styles.track} {...role}>
      <div className={styles.done} style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
