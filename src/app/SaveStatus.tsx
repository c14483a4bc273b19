import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Alert, Button } from '@navikt/ds-react';
import { Link } from 'wouter';
import { useFolderStatus } from '#src/state/folderStatus.ts';
import { paths } from '#src/state/paths.ts';
import { saveQueue } from '#src/state/saving.ts';
import { useSession } from '#src/state/session.ts';
import { text } from '#src/text/catalogue.ts';
import styles from './SaveStatus.module.css';

/** Says when all was saved, and that a folder no longer gets its copies. What could not be saved is said loudly, and stays until it has succeeded. */
export function SaveStatus() {
  const save = useSession((session) => session.save);
  const isStopped = useFolderStatus(({ status }) => status === 'asleep' || status === 'failed');
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
    <div className={styles.states}>
      <p role="status" className={styles.status} data-save={save.status}>
        {save.status === 'saving' && words.saving}
        {save.status === 'saved' && words.saved(save.at)}
      </p>
      {isStopped && (
        <Link href={paths.settings} className={styles.stopped}>
          <ExclamationmarkTriangleFillIcon aria-hidden />
          {text.exchange.backup.folder.stopped}
        </Link>
      )}
    </div>
  );
}
