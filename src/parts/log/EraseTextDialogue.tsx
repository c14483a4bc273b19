import { Alert, BodyLong, Button, Checkbox } from '@navikt/ds-react';
import { useState } from 'react';
import { eraseOldTexts } from '#src/state/editing/eraseText.ts';
import { pageText } from '#src/text/pageText.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import type { LogEntry } from './LogEntry.ts';

type Props = {
  /** What is to be erased, and the other old texts of the same field. */
  entry: LogEntry;
  others: readonly LogEntry[];
  onClose: () => void;
  onErased: (message: string) => void;
};

/** Asks before an old text is erased for everybody: what goes, from where, and what stays. */
export function EraseTextDialogue({ entry, others, onClose, onErased }: Props) {
  const words = pageText.eraseText;
  const [withOthers, setWithOthers] = useState(true);
  const [status, setStatus] = useState<'asking' | 'erasing' | 'signed' | 'failed'>('asking');
  const chosen = withOthers ? [entry, ...others] : [entry];
  const erase = () => {
    setStatus('erasing');
    const texts = chosen.map(({ change }) => ({ change: change.change, fields: [change.field] }));
    eraseOldTexts(entry.evaluation, texts).then(
      (outcome) => (outcome === 'erased' ? onErased(words.done(chosen.length)) : setStatus('signed')),
      () => setStatus('failed'),
    );
  };
  return (
    <Dialogue title={words.title} closeLabel={words.close} busy={status === 'erasing'} onClose={onClose}>
      <BodyLong>{words.what}</BodyLong>
      <ul>
        {words.goesFrom.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
      <BodyLong>{words.stays}</BodyLong>
      <BodyLong>{words.forGood}</BodyLong>
      {others.length > 0 && (
        <Checkbox checked={withOthers} onChange={({ target }) => setWithOthers(target.checked)}>
          {words.others(others.length)}
        </Checkbox>
      )}
      {(status === 'signed' || status === 'failed') && (
        <Alert variant="error" size="small" role="alert">
          {words[status]}
        </Alert>
      )}
      <DialogueActions>
        <Button type="button" variant="danger" loading={status === 'erasing'} onClick={erase}>
          {words.erase}
        </Button>
        <Button type="button" variant="secondary" disabled={status === 'erasing'} onClick={onClose}>
          {words.cancel}
        </Button>
      </DialogueActions>
    </Dialogue>
  );
}
