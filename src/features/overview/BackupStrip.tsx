import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  FloppydiskIcon,
} from '@navikt/aksel-icons';
import { BodyShort, Heading } from '@navikt/ds-react';
import { useId } from 'react';
import { backupNeed, type BackupNeed } from '#src/state/backupNeed.ts';
import type { EvaluationList } from '#src/state/evaluationList.ts';
import { useBackupFlow } from '#src/state/useBackupFlow.ts';
import { text } from '#src/text/catalogue.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import styles from './BackupStrip.module.css';

/** When all was last backed up, what has happened since, and the button for it. Absent while only the example is here. */
export function BackupStrip({ list }: { list: EvaluationList }) {
  const words = text.exchange.backup;
  const flow = useBackupFlow(words);
  const id = useId();
  const need = backupNeed(list);
  if (!need) return null;
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
        {need.urgent && <BodyShort size="small">{words.why}</BodyShort>}
      </div>
      <GuardedAction {...flow} variant={need.urgent ? 'primary' : 'secondary'} className={styles.action} />
    </section>
  );
}

function iconOf({ urgent, changes }: BackupNeed) {
  if (urgent) return <ExclamationmarkTriangleFillIcon />;
  return changes === 0 ? <CheckmarkCircleFillIcon /> : <FloppydiskIcon />;
}
