import { Alert, Button } from '@navikt/ds-react';
import { wakeSharing } from '#src/state/sharing/chooseSharing.ts';
import { useFolderSharing } from '#src/state/sharing/sharingStatus.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './SharingPage.module.css';

/** What stands in the way of sharing, on every page: with the press that wakes it, or the way to where it is told. */
export function SharingNotice() {
  const status = useFolderSharing();
  const trouble = status.status === 'on' ? status.trouble : null;
  const words = pageText.sharing;
  return (
    <div role="status" className={styles.notice}>
      {trouble !== null && (
        <Alert variant="warning" size="small">
          <div className={styles.actions}>
            <span>{words.trouble[trouble].title}</span>
            {trouble === 'asleep' ? (
              <Button type="button" size="xsmall" onClick={() => void wakeSharing().then(toContent)}>
                {words.trouble.asleep.press}
              </Button>
            ) : (
              <RouteLink to={paths.sharing}>{words.notice}</RouteLink>
            )}
          </div>
        </Alert>
      )}
    </div>
  );
}

/** The button goes, and the focus must not go with it. */
function toContent(): void {
  document.getElementById('innhold')?.focus();
}
