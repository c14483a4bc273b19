import type { ReactNode } from 'react';
import styles from './FieldGroup.module.css';

type Props = {
  title: string;
  hint?: string;
  children: ReactNode;
};

/** Several fields about one thing, under one name. */
export function FieldGroup({ title, hint, children }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </fieldset>
  );
}
