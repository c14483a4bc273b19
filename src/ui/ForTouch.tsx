import type { ReactNode } from 'react';
import styles from './ForTouch.module.css';

/** What is of use only on a screen that is worked by thumb, instead of `ForKeys`: not there otherwise, nor on paper. */
export function ForTouch({ children }: { children: ReactNode }) {
  return <span className={styles.touch}>{children}</span>;
}
