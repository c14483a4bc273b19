import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import styles from './FilterBar.module.css';

type Props = {
  label: string;
  /** A field that has a line of its own, before the others. */
  first?: ReactNode;
  children: ReactNode;
  /** Back to all of them; `null` while nothing is left out. */
  clear: { label: string; onClear: () => void } | null;
};

/** The choices that narrow a list, beside each other as there is room. */
export function FilterBar({ label, first, children, clear }: Props) {
  return (
    <search className={styles.filter} aria-label={label}>
      {first !== undefined && <div className={styles.first}>{first}</div>}
      {children}
      {clear && (
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onClick={clear.onClear}
          className={styles.clear}
        >
          {clear.label}
        </Button>
      )}
    </search>
  );
}
