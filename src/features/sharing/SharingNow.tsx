import { BodyLong, Button } from '@navikt/ds-react';
import { useRef } from 'react';
import { folderChoice, type SharedFolder } from '#src/state/sharing/sharedFolder.ts';
import type { SharingSource } from '#src/state/sharing/sharedOffices.ts';
import { useFolderSharing, type FolderReport } from '#src/state/sharing/sharingStatus.ts';
import { shareNow } from '#src/state/sharing/wayChoices.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { FactList } from '#src/ui/FactList.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { Row } from '#src/ui/Row.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import { LeftAside } from './LeftAside.tsx';
import { SharedOffices } from './SharedOffices.tsx';
import { SharingTrouble } from './SharingTrouble.tsx';
import { StopSharing } from './StopSharing.tsx';
import { ToldNow } from './ToldNow.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

type Props = {
  source: SharingSource;
  chosen: SharedFolder;
  told: string | null;
  onStopped: () => void;
};

/** How it goes with the folder that is shared through. */
export function SharingNow({ source, chosen, told, onStopped }: Props) {
  const words = pageText.sharing.now;
  const status = useFolderSharing();
  const trouble = status.status === 'on' ? status.trouble : null;
  const here = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(here);
  return (
    <div onClickCapture={keepFocus}>
      <PageSection title={words.title}>
        <Stack gap={16} ref={here} tabIndex={-1}>
          <ToldNow told={trouble === null ? told : null} />
          {status.status === 'on' ? (
            <>
              <FactList facts={factsOf(status)} />
              <SharingTrouble trouble={status.trouble} folder={status.folder} />
            </>
          ) : (
            <Waiting label={text.shell.loading} />
          )}
          <Row gap={8}>
            {trouble !== 'asleep' && (
              <Button
                type="button"
                size="small"
                variant="secondary"
                onClick={() => void shareNow(folderChoice.name)}
              >
                {words.meetNow}
              </Button>
            )}
            <StopSharing kept={folderChoice} label={words.stop} variant="tertiary" onStopped={onStopped} />
          </Row>
          <BodyLong size="small" textColor="subtle">
            {words.explained}
          </BodyLong>
        </Stack>
      </PageSection>
      {status.status === 'on' && (
        <LeftAside kept={folderChoice} report={status} source={source} more={unreadIn(status)} />
      )}
      <SharedOffices
        kept={folderChoice}
        chosen={chosen}
        choices={source.offices.map(({ id }) => id)}
        source={source}
      />
    </div>
  );
}

/** What in the folder has not been read. */
function unreadIn({ unread }: FolderReport): string[] {
  const words = pageText.sharing.aside;
  return [
    ...(unread.torn > 0 ? [words.torn(unread.torn)] : []),
    ...(unread.newer > 0 ? [words.newer(unread.newer)] : []),
  ];
}

function factsOf({ folder, fetchedAt, deliveredAt, waiting, isLocked }: FolderReport) {
  const words = pageText.sharing.now;
  const when = (at: string | null) => (at === null ? words.notYet : words.at(knownNow(at)));
  return [
    { name: words.folder, value: folder },
    { name: words.fetched, value: when(fetchedAt) },
    { name: words.delivered, value: when(deliveredAt) },
    { name: words.waiting, value: waiting === 0 ? words.nothingWaits : words.changes(waiting) },
    { name: words.password, value: isLocked ? words.isLocked : words.isOpen },
  ];
}
