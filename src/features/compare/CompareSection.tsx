import { Heading } from '@navikt/ds-react';
import { useId, type ReactNode } from 'react';
import styles from './CompareSection.module.css';

type Props = { title: string; lead?: string; children: ReactNode };

/** One part of the page, under its heading. */
export function CompareSection({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading level="2" size="medium" id={id}>
        {title}
      </Heading>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
