import { Loader } from '@navikt/ds-react';
import { Meter } from './Meter.tsx';
import { useNoticeable } from './useNoticeable.ts';
import styles from './Progress.module.css';

type Props = {
  /** What is being done, and how far it has come, in words. */
  label: string;
  value: number;
  /** 0 while nobody knows how much there is. */
  max: number;
};

/** Something long, and how far it has come. Shown only once it has taken long enough to be noticed. */
export function Progress({ label, value, max }: Props) {
  const visible = useNoticeable();
  return (
    <div className={styles.progress} data-progress={max === 0 ? 'unknown' : 'known'}>
      {visible && (
        <>
          {max === 0 ? <Loader size="medium" title={label} /> : <Meter value={value} max={max} />}
          <span className={styles.label}>{label}</span>
        </>
      )}
    </div>
  );
}
