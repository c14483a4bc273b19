import type { ReactNode } from 'react';
import { gapOf, type Gap } from './space.ts';
import styles from './Row.module.css';

type Props = {
  gap: Gap;
  /** How things of different heights stand on a line. Not given: all as high as the highest. */
  align?: 'start' | 'center' | 'end';
  /** The first to the left and the last to the right. */
  apart?: boolean;
  children: ReactNode;
};

/** Things beside each other, on as many lines as they need. */
export function Row({ gap, align, apart = false, children }: Props) {
  return (
    <div
      className={styles.row}
      style={{ gap: gapOf(gap), alignItems: align, justifyContent: apart ? 'space-between' : undefined }}
    >
      {children}
    </div>
  );
}
