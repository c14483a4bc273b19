import type { ReactNode } from 'react';
import styles from './FieldStack.module.css';

/** Fields below each other, closer than others: what the one asks follows from the other. */
export function FieldStack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
