import { BodyLong, Heading } from '@navikt/ds-react';
import { useEffect, useRef, type ReactNode } from 'react';
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
  useEffect(() => {
    // On the very first page the browser's own start, at the top, is right.
    // Whoever has opened a menu while the page was on its way keeps it: losing the focus, it would close.
    const hasOpenedMenu = document.activeElement?.getAttribute('aria-expanded') === 'true';
    if (document.body.dataset['visited'] === 'yes' && !hasOpenedMenu) {
      // A page begins at its beginning, however far down the one before was read. What an address leads to comes after.
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    document.body.dataset['visited'] = 'yes';
  }, []);
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
