import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import styles from './Hint.module.css';

type Props = {
  children: ReactNode;
  /** Read aloud when it appears. */
  spoken?: boolean;
};

/** Something to think about, beside what it is about. Smaller than an alert, and nothing is stopped by it. */
export function Hint({ children, spoken = false }: Props) {
  return (
    <p className={styles.hint} role={spoken ? 'alert' : undefined}>
      <ExclamationmarkTriangleFillIcon aria-hidden className={styles.icon} />
      <span>{children}</span>
    </p>
  );
}
