import { Heading } from '@navikt/ds-react';
import { useId, type ReactNode } from 'react';
import styles from './PagePart.module.css';

type Props = {
  /** Where it can be gone to. */
  id?: string;
  title: string;
  lead?: string;
  children: ReactNode;
};

/** One part of a page, under its heading. With an id of its own the heading can be gone to. */
export function PagePart({ id, title, lead, children }: Props) {
  const own = useId();
  return (
    <section aria-labelledby={id ?? own} className={styles.part}>
      <Heading
        level="2"
        size="medium"
        id={id ?? own}
        {...(id === undefined ? {} : { tabIndex: -1 })}
        className={styles.heading}
      >
        {title}
      </Heading>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
