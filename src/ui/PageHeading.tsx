import { BodyLong, Heading } from '@navikt/ds-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { beginAt } from './beginAt.ts';
import { useDocumentTitle } from './PageName.ts';
import styles from './PageHeading.module.css';

type Props = {
  title: string;
  /** What the page is for, in one line. */
  lead?: ReactNode;
  /** Whether the line is for paper too: where it tells how the page works, it is not. */
  leadOnPaper?: boolean;
  documentTitle: string;
  children?: ReactNode;
};

/** The heading of a page. Takes the focus when the page opens, so that keyboard and screen reader start there. */
export function PageHeading({ title, lead, leadOnPaper = true, documentTitle, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const fullTitle = useDocumentTitle(documentTitle);
  useEffect(() => {
    document.title = fullTitle;
  }, [fullTitle]);
  useEffect(() => beginAt(heading.current), []);
  return (
    <header className={styles.heading}>
      <Heading level="1" size="large" ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      {lead && (
        <BodyLong className={styles.lead} data-paper-hidden={!leadOnPaper || undefined}>
          {lead}
        </BodyLong>
      )}
      {children}
    </header>
  );
}
