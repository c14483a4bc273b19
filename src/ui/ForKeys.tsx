import type { ReactNode } from 'react';
import styles from './ForKeys.module.css';

/** What is of use only to whoever has keys: not there on a screen that is worked by thumb, nor on paper. */
export function ForKeys({ children }: { children: ReactNode }) {
  return <span className={styles.keys}>{children}</span>;
}
