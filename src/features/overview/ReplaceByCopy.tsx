import { BodyShort, Button } from '@navikt/ds-react';
import { papers } from '#src/text/papers.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import styles from './ReplaceByCopy.module.css';

type Props = {
  /** How many values would be others. */
  count: number;
  open: boolean;
  working: boolean;
  onReplace: () => void;
};

/** The other thing that can be done with a copy of one's own: everything as it is in it. */
export function ReplaceByCopy({ count, open, working, onReplace }: Props) {
  const words = papers.backup.takeOut.replace;
  return (
    <Disclosure title={words.title} open={open}>
      <div className={styles.content}>
        <BodyShort size="small">{words.body(count)}</BodyShort>
        <Button type="button" size="small" variant="secondary" disabled={working} onClick={onReplace}>
          {words.button}
        </Button>
      </div>
    </Disclosure>
  );
}
