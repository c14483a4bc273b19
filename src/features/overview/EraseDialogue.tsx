import { Alert, BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useBackupFlow } from '#src/state/backup/useBackupFlow.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';

type Props = {
  title: string;
  /** What is lost. */
  body: string;
  /** What no file holds, or `null` where a backup makes no sense. */
  backup: { risk: string; advised: boolean } | null;
  confirm: string;
  cancel: string;
  erase: () => Promise<void>;
  /** Said on the page when it is done. */
  done: string;
  onClose: () => void;
  onDone: (message: string) => void;
};

/** Asks before something is erased, says what is lost, and offers a backup first. */
export function EraseDialogue(props: Props) {
  const { title, body, backup, confirm, cancel, erase, done, onClose, onDone } = props;
  const words = text.overview.erase;
  const backupFlow = useBackupFlow(pageText.exchange.backup);
  const [status, setStatus] = useState<'asking' | 'erasing' | 'failed'>('asking');

  const eraseNow = () => {
    setStatus('erasing');
    erase().then(
      () => onDone(done),
      () => setStatus('failed'),
    );
  };

  return (
    <Dialogue title={title} closeLabel={words.close} busy={status === 'erasing'} onClose={onClose}>
      <BodyLong>{body}</BodyLong>
      {backup && (
        <div>
          <BodyLong spacing={backup.advised}>{backup.risk}</BodyLong>
          {backup.advised && <GuardedAction {...backupFlow} />}
        </div>
      )}
      {status === 'failed' && (
        <Alert variant="error" size="small" role="alert">
          {words.failed}
        </Alert>
      )}
      <DialogueActions>
        <Button type="button" variant="danger" loading={status === 'erasing'} onClick={eraseNow}>
          {confirm}
        </Button>
        <Button type="button" variant="secondary" disabled={status === 'erasing'} onClick={onClose}>
          {cancel}
        </Button>
      </DialogueActions>
    </Dialogue>
  );
}
