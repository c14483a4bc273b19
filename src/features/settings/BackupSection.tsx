import { BodyLong } from '@navikt/ds-react';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { backupNeed } from '#src/state/start/backupNeed.ts';
import { saveBackup } from '#src/state/backup/backup.ts';
import { useEvaluationList } from '#src/state/start/evaluationList.ts';
import { useBackupFlow } from '#src/state/backup/useBackupFlow.ts';
import { usePasswordChoice } from '#src/parts/usePasswordChoice.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { FilePassword } from '#src/parts/FilePassword.tsx';
import styles from './BackupSection.module.css';

/** Everything in one file, locked where the person wants it. */
export function BackupSection() {
  const words = pageText.exchange.backup;
  const list = useEvaluationList();
  const password = usePasswordChoice();
  const flow = useBackupFlow(words, async (naming, options) =>
    saveBackup(naming, { ...options, password: password.value }),
  );
  const need = list && backupNeed(list);
  const start = async () => {
    if (await password.check()) onceIdentified(flow.onPress);
  };
  return (
    <PageSection title={papers.backup.page.oneFile} lead={words.about}>
      {/* Takes its place before the list is read, so that what is below does not move. */}
      <BodyLong spacing>
        {list
          ? need
            ? words.status(need)
            : list.summaries.length > 0
              ? words.onlyExample
              : words.nothing
          : '\u00a0'}
      </BodyLong>
      {need && (
        <div className={styles.file}>
          <FilePassword choice={password} />
          <GuardedAction {...flow} onPress={() => void start()} />
        </div>
      )}
    </PageSection>
  );
}
