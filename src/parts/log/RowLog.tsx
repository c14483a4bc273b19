import type { Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import type { LoggedPage } from '#src/state/log/logKinds.ts';
import { loadedPart } from '#src/ui/loadedPart.tsx';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import styles from './RowLog.module.css';

type Props = {
  evaluation: string;
  standard: Standard;
  of: LoggedPage;
  /** Ids of the rows it is asked of. Left out: all of the page, also those that are removed. */
  rows?: readonly string[];
};

const RowLogContent = loadedPart(async () => (await import('./RowLogContent.tsx')).RowLogContent);

/** What has been written in some rows, folded away: who wrote what, and the way to erase it for everybody. Not for paper. */
export function RowLog({ evaluation, standard, of, rows }: Props) {
  const words = pageText.eraseText.history;
  return (
    <Disclosure title={words.title} note={words.note} lazy className={styles.log}>
      <RowLogContent evaluation={evaluation} standard={standard} of={of} rows={rows ?? null} />
    </Disclosure>
  );
}
