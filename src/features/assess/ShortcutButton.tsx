import { Button } from '@navikt/ds-react';
import { text } from '#src/text/catalogue.ts';
import styles from './ShortcutButton.module.css';

/** Opens the list of keys. */
export function ShortcutButton({ onPress }: { onPress: () => void }) {
  return (
    <Button type="button" size="small" variant="tertiary-neutral" className={styles.button} onClick={onPress}>
      {text.assess.moves.shortcuts}
    </Button>
  );
}
