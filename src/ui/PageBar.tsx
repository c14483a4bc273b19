import type { ReactNode } from 'react';
import styles from './PageBar.module.css';

type Props = {
  /** The last one is a button without a frame: its words end where the page does. */
  flush?: boolean;
  children: ReactNode;
};

/** Under a heading: the way to where one came from or to something new, and the way to take a step back. Not on paper. */
export function PageBar({ flush = false, children }: Props) {
  return (
    <div className={styles.bar} data-flush={flush}>
      {children}
    </div>
  );
}
