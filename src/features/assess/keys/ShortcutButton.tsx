import { Button } from '@navikt/ds-react';
import { pageText } from '#src/text/pageText.ts';
import { ForKeys } from '#src/ui/ForKeys.tsx';
import styles from './ShortcutButton.module.css';

/** Opens the list of keys. */
export function ShortcutButton({ onPress }: { onPress: () => void }) {
  return (
    <ForKeys>
      <Button
        type="button"
        size="small"
        variant="tertiary-neutral"
        className={styles.button}
        onClick={onPress}
      >
        {pageText.assess.moves.shortcuts}
      </Button>
    </ForKeys>
  );
}
