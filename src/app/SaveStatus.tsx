import { Alert, Button } from '@navikt/ds-react';
import { saveQueue } from '#src/state/saving.ts';
import { useSession } from '#src/state/session.ts';
import { text } from '#src/text/catalogue.ts';
import styles from './SaveStatus.module.css';

/** Says when all was saved. What could not be saved is said loudly, and stays until it has succeeded. */
export function SaveStatus() {
  const save = useSession((session) => session.save);
  const words = text.shell.save;
  if (save.status === 'failed') {
    return (
      <Alert variant="error" size="small" className={styles.failed} role="alert">
        <strong>{words.failedTitle}</strong> {words.failed[save.failure]} {words.failedKept}
        <div className={styles.retry}>
          <Button size="xsmall" variant="secondary" onClick={() => void saveQueue.flush()}>
            {words.retry}
          </Button>
        </div>
      </Alert>
    );
  }
  return (
    <p role="status" className={styles.status} data-save={save.status}>
      {save.status === 'saving' && words.saving}
      {save.status === 'saved' && words.saved(save.at)}
    </p>
  );
}
