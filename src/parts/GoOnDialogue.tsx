import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';

type Props = {
  words: { title: string; close: string; goOn: string; cancel: string };
  onGoOn: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** Says what one should know before something is taken out. Nothing is blocked: the person decides. */
export function GoOnDialogue({ words, onGoOn, onCancel, children }: Props) {
  return (
    <Dialogue title={words.title} closeLabel={words.close} onClose={onCancel}>
      {children}
      <DialogueActions>
        <Button type="button" size="small" variant="secondary" onClick={onGoOn}>
          {words.goOn}
        </Button>
        <Button type="button" size="small" variant="tertiary-neutral" onClick={onCancel}>
          {words.cancel}
        </Button>
      </DialogueActions>
    </Dialogue>
  );
}
