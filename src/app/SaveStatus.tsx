import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Alert, Button } from '@navikt/ds-react';
import { Link } from 'wouter';
import { useLongTextCount } from '#src/state/session/longTexts.ts';
import { useFolderStatus } from '#src/state/backup/folderStatus.ts';
import { paths } from '#src/state/paths.ts';
import { saveQueue } from '#src/state/session/saving.ts';
import type { SaveState } from '#src/state/session/saveQueue.ts';
import { useSession } from '#src/state/session/session.ts';
import { text } from '#src/text/catalogue.ts';
import { useSaveKey } from './useSaveKey.ts';
import styles from './SaveStatus.module.css';

/** Says when all was saved, and that a folder no longer gets its copies. What could not be saved is said loudly, and stays until it has succeeded. */
export function SaveStatus() {
  const save = useSession((session) => session.save);
  const isStopped = useFolderStatus(({ status }) => status === 'asleep' || status === 'failed');
  const isTooLong = useLongTextCount() > 0;
  const hasRefused = useSession(({ refused }) => refused.length > 0);
  const said = useSaveKey();
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
      <p
        role="status"
        className={said === '' ? styles.status : `${styles.status} ${styles.answer}`}
        data-save={save.status}
      >
        {hasRefused && save.status === 'saved' ? '' : savedWords(save, isTooLong, said)}
      </p>
      {isStopped && (
        <Link href={paths.backup} className={styles.stopped}>
          <ExclamationmarkTriangleFillIcon aria-hidden />
          {text.files.copyStopped}
        </Link>
      )}
    </div>
  );
}

/** Never «saved» while a field holds more than can be stored. `said`: the answer to the key that asks. */
function savedWords(save: SaveState, isTooLong: boolean, said: string): string {
  const words = text.shell.save;
  if (save.status === 'saving') return words.saving;
  if (isTooLong) return words.notAll;
  if (said !== '') return said;
  return save.status === 'saved' ? words.saved(save.at) : '';
}
