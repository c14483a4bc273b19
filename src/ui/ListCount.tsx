import type { ReactNode } from 'react';
import styles from './ListCount.module.css';

type Props = {
  /** Where the focus goes when the filter is used. */
  id: string;
  /** How many are shown; read aloud when it changes. */
  count: ReactNode;
  /** Whether all of the list is shown: then the count says nothing to whoever sees it. */
  whole: boolean;
  /** Whether the count is of use on paper as well. */
  onPaper?: boolean;
  /** A button for what can be done with several at once. */
  children?: ReactNode;
};

/** Stands between the filter of a list and the list. */
export function ListCount({ id, count, whole, onPaper = false, children }: Props) {
  return (
    <div className={styles.above} data-on-paper={onPaper}>
      <p id={id} tabIndex={-1} role="status" className={whole ? 'aksel-sr-only' : undefined}>
        {count}
      </p>
      {children}
    </div>
  );
}
