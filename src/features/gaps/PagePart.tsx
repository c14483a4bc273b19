import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import styles from './PagePart.module.css';

type Props = { id: string; title: string; lead?: string; children: ReactNode };

/** One part of the page, under a heading that can be gone to. */
export function PagePart({ id, title, lead, children }: Props) {
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Heading level="2" size="medium" id={id} tabIndex={-1} className={styles.heading}>
        {title}
      </Heading>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
