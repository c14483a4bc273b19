import type { ReactNode } from 'react';
import styles from './FieldGroup.module.css';

type Props = {
  title: string;
  /** Only for those who hear it: what is over the group says it already. */
  hideTitle?: boolean;
  hint?: string;
  /** Nothing is said in any of them: nothing for paper. */
  blank?: boolean;
  children: ReactNode;
};

/** Several fields about one thing, under one name. */
export function FieldGroup({ title, hideTitle = false, hint, blank = false, children }: Props) {
  return (
    <fieldset className={styles.group} data-blank={blank || undefined}>
      <legend className={hideTitle ? 'aksel-sr-only' : styles.legend}>{title}</legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </fieldset>
  );
}
