import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  FloppydiskIcon,
} from '@navikt/aksel-icons';
import { BodyShort, Heading } from '@navikt/ds-react';
import { useId } from 'react';
import { backupNeed, type BackupNeed } from '#src/state/backupNeed.ts';
import type { EvaluationList } from '#src/state/evaluationList.ts';
import { useFolderStatus } from '#src/state/folderStatus.ts';
import { paths } from '#src/state/paths.ts';
import { useBackupFlow } from '#src/state/useBackupFlow.ts';
import { text } from '#src/text/catalogue.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './BackupStrip.module.css';

/** When all was last backed up, what has happened since, and the button for it. Absent while only the example is here. */
export function BackupStrip({ list }: { list: EvaluationList }) {
  const words = text.exchange.backup;
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
      <div className={styles.words}>
        <Heading level="2" size="xsmall" id={id}>
          {words.title}
        </Heading>
        <BodyShort size="small">{words.status(need)}</BodyShort>
        {folder.status === 'working' && (
          <BodyShort size="small">{words.folder.working(folder.folder)}</BodyShort>
        )}
        {isStopped && (
          <BodyShort size="small">
            {words.folder[folder.status]} <RouteLink to={paths.settings}>{words.folder.toSettings}</RouteLink>
          </BodyShort>
        )}
        {found.urgent && folder.status !== 'working' && <BodyShort size="small">{words.why}</BodyShort>}
      </div>
      <GuardedAction {...flow} variant={need.urgent ? 'primary' : 'secondary'} className={styles.action} />
    </section>
  );
}

function iconOf({ urgent, changes }: BackupNeed) {
  if (urgent) return <ExclamationmarkTriangleFillIcon />;
  return changes === 0 ? <CheckmarkCircleFillIcon /> : <FloppydiskIcon />;
}
