import { BodyLong, Heading } from '@navikt/ds-react';
import { useId, type ReactNode } from 'react';
import styles from './PageSection.module.css';

type Props = {
  title: string;
  /** What the section is for, and what its choices lead to. */
  lead?: string;
  children: ReactNode;
};

/** One subject of a page, under its heading and set off from the next by a line. */
export function PageSection({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading level="2" size="small" id={id} spacing>
        {title}
      </Heading>
      {lead !== undefined && (
        <BodyLong spacing textColor="subtle">
          {lead}
        </BodyLong>
      )}
      {children}
    </section>
  );
}
