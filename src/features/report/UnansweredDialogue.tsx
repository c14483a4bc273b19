import { BodyLong, Button } from '@navikt/ds-react';
import { papers } from '#src/text/papers.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';

type Props = { remaining: number; applicable: number; onGoOn: () => void; onCancel: () => void };

/** A case paper that says less than it could is sent on purpose, or not at all. */
export function UnansweredDialogue({ remaining, applicable, onGoOn, onCancel }: Props) {
  const words = papers.reportPage.takeOut.unanswered;
  return (
    <Dialogue title={words.title} closeLabel={words.close} onClose={onCancel}>
      <BodyLong>{words.body(remaining, applicable)}</BodyLong>
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
