import { Alert, BodyLong, BodyShort, Button, Heading } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import {
  canKeepFolder,
  chooseFolder,
  leaveFolder,
  askFolderPermission,
  writeFolderNow,
} from '#src/state/backup/backupFolder.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { useFolderStatus, type FolderStatus } from '#src/state/backup/folderStatus.ts';
import { useBackupFlow } from '#src/state/backup/useBackupFlow.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { FactList } from '#src/ui/FactList.tsx';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { Row } from '#src/ui/Row.tsx';
import { Stack } from '#src/ui/Stack.tsx';

/** A folder that backups are written to without being asked for: choosing it, how it goes, and leaving it. */
export function FolderSection() {
  const words = papers.backup.folder;
  const folder = useFolderStatus();
  const isChosen = folder.status !== 'off';
  const choice = useRef<HTMLDivElement>(null);
  const flow = useBackupFlow(choiceWords(isChosen), writeFirstCopy);
  if (!canKeepFolder()) {
    return (
      <PageSection title={words.title}>
        <BodyLong>{words.unsupported}</BodyLong>
      </PageSection>
    );
  }
  return (
    <PageSection title={words.title} lead={words.lead}>
      <Stack gap={16}>
        {isChosen && (
          <ChosenFolder
            folder={folder}
            // The button that was pressed is gone, and the focus must not go with it.
            onLeft={() => choice.current?.querySelector('button')?.focus()}
          />
        )}
        <div ref={choice}>
          <GuardedAction {...flow} onPress={() => onceIdentified(flow.onPress)} />
        </div>
        {isChosen && (
          <BodyShort size="small" textColor="subtle">
            {words.kept}
          </BodyShort>
        )}
      </Stack>
    </PageSection>
  );
}

type ChosenProps = { folder: Exclude<FolderStatus, { status: 'off' }>; onLeft: () => void };

function ChosenFolder({ folder, onLeft }: ChosenProps) {
  const words = papers.backup.folder;
  const [writing, setWriting] = useState(false);
  const during = async (work: () => Promise<unknown>) => {
    setWriting(true);
    try {
      await work();
    } finally {
      setWriting(false);
    }
  };
  return (
    <>
      <FactList
        facts={[
          { name: words.name, value: folder.folder },
          { name: words.newest, value: words.newestAt(folder.at === null ? null : knownNow(folder.at)) },
        ]}
      />
      <div role="status">
        <FolderTrouble folder={folder} />
      </div>
      <Row gap={8}>
        <Button
          type="button"
          size="small"
          variant={folder.status === 'working' ? 'secondary' : 'primary'}
          aria-disabled={writing}
          onClick={() => {
            if (!writing) void during(folder.status === 'asleep' ? askFolderPermission : writeFolderNow);
          }}
        >
          {writing ? words.writing : nextStep(folder.status)}
        </Button>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onClick={() => void during(leaveFolder).then(onLeft)}
        >
          {words.stop}
        </Button>
      </Row>
    </>
  );
}

function nextStep(status: 'working' | 'asleep' | 'failed'): string {
  const words = papers.backup.folder;
  if (status === 'asleep') return words.wake;
  return status === 'failed' ? words.retry : words.now;
}

function FolderTrouble({ folder }: { folder: Exclude<FolderStatus, { status: 'off' }> }) {
  const words = papers.backup.folder;
  if (folder.status === 'working') return null;
  const isAsleep = folder.status === 'asleep';
  return (
    <Alert variant={isAsleep ? 'warning' : 'error'} size="small">
      <Heading level="3" size="xsmall">
        {isAsleep ? words.asleepTitle : words.failedTitle}
      </Heading>
      <span>
        {isAsleep
          ? words.asleep(folder.folder)
          : `${words.failed[folder.failure](folder.folder)} ${words.again}`}
      </span>
    </Alert>
  );
}

async function writeFirstCopy() {
  const result = await chooseFolder();
  if (result === 'cancelled') return 'cancelled';
  if (result !== 'chosen') throw new DOMException(result, 'NotAllowedError');
  return useFolderStatus.getState().status === 'working' ? 'verified' : 'damaged';
}

/** The flow of a backup, in the words of choosing a folder. */
function choiceWords(isChosen: boolean) {
  const words = papers.backup.folder;
  const { personalData, ...backup } = pageText.exchange.backup;
  const { notChosen } = words;
  return {
    ...backup,
    save: isChosen ? words.chooseOther : words.choose,
    checking: words.checking,
    saving: words.saving,
    personalData: { ...personalData, body: words.personalDataBody, goOn: words.goOn },
    outcome: words.outcome,
    failed: {
      quota: notChosen,
      closed: notChosen,
      forbidden: notChosen,
      unavailable: notChosen,
      unknown: notChosen,
      'not-allowed': notChosen,
    },
  };
}
