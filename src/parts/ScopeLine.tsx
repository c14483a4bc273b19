import type { ReactNode } from 'react';
import styles from './ScopeLine.module.css';

type Props = {
  /** Id of the part that is gone through on this machine, */
  own?: string;
  /** or of one that others go through. */
  shared?: string;
  /** What can be done about it. */
  buttons: ReactNode;
  children: ReactNode;
};

/** A line about a part of the standard that is gone through by itself. */
export function ScopeLine({ own, shared, buttons, children }: Props) {
  return (
    <div className={styles.notice} data-scope={own} data-shared-scope={shared}>
      <p className={styles.words}>{children}</p>
      <div className={styles.buttons}>{buttons}</div>
    </div>
  );
}
