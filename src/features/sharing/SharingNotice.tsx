import { Alert, Button } from '@navikt/ds-react';
import { askSharingPermission } from '#src/state/sharing/chooseSharing.ts';
import {
  useFolderSharing,
  useLiveSharing,
  type FolderTrouble,
  type LiveTrouble,
} from '#src/state/sharing/sharingStatus.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Row } from '#src/ui/Row.tsx';
import { LogInButton } from './LogInButton.tsx';
import { PresenceLine } from './PresenceLine.tsx';
import styles from './SharingPage.module.css';

/** On every page: who else is here, and what stands in the way of sharing, with the press that helps or the way to it. */
export function SharingNotice() {
  const folder = useFolderSharing();
  const live = useLiveSharing();
  const folderTrouble = folder.status === 'on' ? folder.trouble : null;
  // That a server is away for a while is told in the line: what comes and goes by itself is not to move the page.
  const liveTrouble = live.status === 'on' && live.trouble !== 'away' ? live.trouble : null;
  return (
    <>
      <PresenceLine />
      <div role="status" className={styles.notice}>
        {folderTrouble !== null && <FolderNotice trouble={folderTrouble} />}
        {liveTrouble !== null && <LiveNotice trouble={liveTrouble} />}
      </div>
    </>
  );
}

function FolderNotice({ trouble }: { trouble: FolderTrouble }) {
  const words = pageText.sharing;
  return (
    <Alert variant="warning" size="small">
      <Row gap={8}>
        <span>{words.trouble[trouble].title}</span>
        {trouble === 'asleep' ? (
          <Button type="button" size="xsmall" onClick={() => void askSharingPermission().then(toContent)}>
            {words.trouble.asleep.press}
          </Button>
        ) : (
          <RouteLink to={paths.sharing}>{words.notice}</RouteLink>
        )}
      </Row>
    </Alert>
  );
}

function LiveNotice({ trouble }: { trouble: LiveTrouble }) {
  const words = pageText.live;
  return (
    <Alert variant="warning" size="small">
      <Row gap={8}>
        <span>{words.trouble[trouble].title}</span>
        {trouble === 'login' ? (
          <LogInButton label={words.login.again} size="xsmall" />
        ) : (
          <RouteLink to={paths.sharing}>{words.notice}</RouteLink>
        )}
      </Row>
    </Alert>
  );
}

/** The button goes, and the focus must not go with it. */
function toContent(): void {
  document.getElementById('innhold')?.focus();
}
