import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  FloppydiskIcon,
} from '@navikt/aksel-icons';
import { BodyShort, Button, Heading } from '@navikt/ds-react';
import { useId } from 'react';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { backupNeed, type BackupNeed } from '#src/state/start/backupNeed.ts';
import type { EvaluationList } from '#src/state/start/evaluationList.ts';
import { useFolderStatus } from '#src/state/backup/folderStatus.ts';
import { useStorageUse } from '#src/state/session/storage.ts';
import { paths } from '#src/state/paths.ts';
import { useBackupFlow } from '#src/state/backup/useBackupFlow.ts';
import { pageText } from '#src/text/pageText.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './BackupStrip.module.css';

/** When all was last backed up, what has happened since, and the button for it. Absent while only the example is here. */
export function BackupStrip({ list }: { list: EvaluationList }) {
  const words = pageText.exchange.backup;
  const flow = useBackupFlow(words);
  const id = useId();
  const folder = useFolderStatus();
  const found = backupNeed(list);
  if (!found) return null;
  const isStopped = folder.status === 'asleep' || folder.status === 'failed';
  // A folder that works is a reminder nobody needs; one that does not is more than a reminder.
  const need = { ...found, urgent: isStopped || (found.urgent && folder.status !== 'working') };
  return (
    <section aria-labelledby={id} className={styles.strip} data-urgent={need.urgent}>
      <span className={styles.icon} aria-hidden>
        {iconOf(need)}
      </span>
      <div>
        <Heading level="2" size="xsmall" id={id}>
          {words.title}
        </Heading>
        <BodyShort size="small">{words.status(need)}</BodyShort>
        {folder.status === 'working' && (
          <BodyShort size="small">{words.folder.working(folder.folder)}</BodyShort>
        )}
        {isStopped && (
          <BodyShort size="small">
            {words.folder[folder.status]} <RouteLink to={paths.backup}>{words.folder.toSettings}</RouteLink>
          </BodyShort>
        )}
        <Protection />
        {found.urgent && folder.status !== 'working' && <BodyShort size="small">{words.why}</BodyShort>}
        <BodyShort size="small">
          <RouteLink to={paths.backup}>{words.withPassword}</RouteLink>
        </BodyShort>
      </div>
      <GuardedAction
        {...flow}
        onPress={() => onceIdentified(flow.onPress)}
        variant={need.urgent ? 'primary' : 'secondary'}
        className={styles.action}
      />
    </section>
  );
}

/** Whether the browser has promised to keep what lies here, and a way to ask it to. */
function Protection() {
  const { use, answer, ask } = useStorageUse();
  const words = pageText.home.protection;
  if (!use) return null;
  const { persistent } = use;
  return (
    <Row gap={[0, 12]} align="center">
      <BodyShort size="small" role="status">
        {answer === 'refused' ? pageText.settings.storage.refused : protectionWords(persistent)}
      </BodyShort>
      {persistent === false && answer === null && (
        <Button type="button" size="xsmall" variant="tertiary" onClick={() => void ask()}>
          {words.ask}
        </Button>
      )}
    </Row>
  );
}

function protectionWords(persistent: boolean | null): string {
  const words = pageText.home.protection;
  if (persistent === null) return words.unknown;
  return persistent ? words.kept : words.notKept;
}

function iconOf({ urgent, changes }: BackupNeed) {
  if (urgent) return <ExclamationmarkTriangleFillIcon />;
  return changes === 0 ? <CheckmarkCircleFillIcon /> : <FloppydiskIcon />;
}
