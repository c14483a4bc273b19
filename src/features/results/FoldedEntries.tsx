import type { ReactNode } from 'react';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { usePrinting } from '#src/ui/usePrinting.ts';
import styles from './FoldedEntries.module.css';

type Props = { title: string; lead?: string; count: number; children: ReactNode };

/** A list longer than this starts folded, so that what comes after it is not lost. */
const shortList = 10;

/** A list of requirements under a heading that can be folded. Nothing is drawn when there are none. */
export function FoldedEntries({ title, lead, count, children }: Props) {
  const printing = usePrinting();
  if (count === 0) return null;
  return (
    <Disclosure
      className={styles.fold}
      title={pageText.results.linkCount(title, count)}
      open={printing !== null || count <= shortList}
    >
      {lead && <p className={styles.lead}>{lead}</p>}
      <ul className={styles.entries}>{children}</ul>
    </Disclosure>
  );
}
