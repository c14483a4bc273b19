import { ChevronRightIcon } from '@navikt/aksel-icons';
import { useState, type ReactNode, type ToggleEvent } from 'react';
import styles from './Disclosure.module.css';

type Props = {
  title: ReactNode;
  /** Says quietly what is inside, so that one need not look. */
  note?: ReactNode;
  children: ReactNode;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  /** Draw the content only once it has been opened. Not for what a search in the page should find. */
  lazy?: boolean;
  className?: string | undefined;
  id?: string;
};

/** Something folded away under its own heading. The browser's own element: a search in the page opens it. */
export function Disclosure({
  title,
  note,
  children,
  open = false,
  onToggle,
  lazy = false,
  className,
  id,
}: Props) {
  const [opened, setOpened] = useState(open);
  const drawn = !lazy || opened || open;
  const toggled = (event: ToggleEvent<HTMLDetailsElement>) => {
    if (event.currentTarget.open) setOpened(true);
    onToggle?.(event.currentTarget.open);
  };
  return (
    <details
      id={id}
      className={className === undefined ? styles.fold : `${styles.fold} ${className}`}
      data-drawn={drawn}
      open={open}
      onToggle={toggled}
    >
      <summary className={styles.summary}>
        <ChevronRightIcon aria-hidden className={styles.chevron} />
        <span>
          <span className={styles.title}>{title}</span>{' '}
          {note !== undefined && note !== '' && <span className={styles.note}>{note}</span>}
        </span>
      </summary>
      {drawn && <div className={styles.content}>{children}</div>}
    </details>
  );
}
