import { BodyLong } from '@navikt/ds-react';
import { backupNeed } from '#src/state/backupNeed.ts';
import { saveBackup } from '#src/state/backup.ts';
import { useEvaluationList } from '#src/state/evaluationList.ts';
import { useBackupFlow } from '#src/state/useBackupFlow.ts';
import { usePasswordChoice } from '#src/state/usePasswordChoice.ts';
import { text } from '#src/text/catalogue.ts';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { BackupPassword } from './BackupPassword.tsx';

/** Everything in one file, locked where the person wants it. */
export function BackupSection() {
  const words = text.exchange.backup;
  const list = useEvaluationList();
  const password = usePasswordChoice();
  const flow = useBackupFlow(words, async (naming) => saveBackup(naming, password.value));
  const need = list && backupNeed(list);
  return (
    <PageSection title={words.title} lead={words.about}>
      {/* Takes its place before the list is read, so that what is below does not move. */}
      <BodyLong spacing>{list ? (need ? words.status(need) : words.nothing) : '\u00a0'}</BodyLong>
      {need && (
        <>
          <BackupPassword choice={password} />
          <GuardedAction
            {...flow}
            onPress={() => {
              if (password.check()) flow.onPress();
            }}
          />
        </>
      )}
    </PageSection>
  );
}
