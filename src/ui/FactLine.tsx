import type { ReactNode } from 'react';
import styles from './FactLine.module.css';

type Props = {
  /** As the text around it, heavier, smaller, or smaller and paler. */
  tone?: 'plain' | 'strong' | 'small' | 'quiet';
  children: ReactNode;
};

/** Facts beside each other under the name of what they are about. */
export function FactLine({ tone = 'quiet', children }: Props) {
  return (
    <p className={styles.line} data-tone={tone}>
      {children}
    </p>
  );
}
