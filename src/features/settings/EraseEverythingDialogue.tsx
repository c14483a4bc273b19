import { Alert, BodyLong, Button, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import { backupNeed } from '#src/state/start/backupNeed.ts';
import { eraseEverything } from '#src/state/start/erase.ts';
import { useEvaluationList } from '#src/state/start/evaluationList.ts';
import { paths } from '#src/state/paths.ts';
import { useBackupFlow } from '#src/state/backup/useBackupFlow.ts';
import { pageText } from '#src/text/pageText.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import { GuardedAction } from '#src/ui/GuardedAction.tsx';
import { Stack } from '#src/ui/Stack.tsx';

type Props = { onClose: () => void };

/** Asks twice: first what is lost, with the offer of a backup, then for words that nobody writes by mistake. */
export function EraseEverythingDialogue({ onClose }: Props) {
  const words = pageText.settings.erase;
  const [step, setStep] = useState<'explain' | 'confirm' | 'erasing'>('explain');
  return (
    <Dialogue
      // A new step is a new dialogue to whoever hears it: its title takes the focus.
      key={step === 'explain' ? 'explain' : 'confirm'}
      title={step === 'explain' ? words.firstTitle : words.secondTitle}
      closeLabel={words.close}
      busy={step === 'erasing'}
      onClose={onClose}
    >
      {step === 'explain' ? (
        <Explain onGoOn={() => setStep('confirm')} onClose={onClose} />
      ) : (
        <Confirm onErasing={(erasing) => setStep(erasing ? 'erasing' : 'confirm')} onClose={onClose} />
      )}
    </Dialogue>
  );
}

function Explain({ onGoOn, onClose }: { onGoOn: () => void; onClose: () => void }) {
  const words = pageText.settings.erase;
  const list = useEvaluationList();
  const backupFlow = useBackupFlow(pageText.exchange.backup);
  const need = list && backupNeed(list);
  const summaries = list?.summaries ?? [];
  return (
    <>
      {summaries.length === 0 ? (
        <BodyLong>{words.noEvaluations}</BodyLong>
      ) : (
        <div>
          <BodyLong>{words.lost}</BodyLong>
          <ul>
            {summaries.map(({ evaluation, office, isExample }) => (
              <li key={evaluation.id}>{words.evaluation(office.name, evaluation.year, isExample)}</li>
            ))}
          </ul>
          <BodyLong>{words.alsoSettings}</BodyLong>
        </div>
      )}
      {need && (
        <div>
          <BodyLong spacing>
            {pageText.exchange.backup.title}: {pageText.exchange.backup.status(need)}
          </BodyLong>
          <GuardedAction {...backupFlow} />
        </div>
      )}
      <DialogueActions>
        <Button type="button" variant="danger" onClick={onGoOn}>
          {words.goOn}
        </Button>
        <Button type="button" variant="secondary" onClick={onClose}>
          {words.cancel}
        </Button>
      </DialogueActions>
    </>
  );
}

type ConfirmProps = { onErasing: (erasing: boolean) => void; onClose: () => void };

function Confirm({ onErasing, onClose }: ConfirmProps) {
  const words = pageText.settings.erase;
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { word: '' } });
  const isTheWord = (typed: string) =>
    typed.trim().replace(/\s+/g, ' ').toLowerCase() === words.word || words.wrong;

  const erase = handleSubmit(async () => {
    onErasing(true);
    setFailed(false);
    try {
      await eraseEverything();
      onClose();
      navigate(paths.overview);
    } catch {
      onErasing(false);
      setFailed(true);
    }
  });

  return (
    <form noValidate onSubmit={(event) => void erase(event)}>
      <Stack gap={20}>
        <TextField
          label={words.field}
          description={words.secondBody}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={formState.errors.word?.message}
          {...register('word', { validate: isTheWord })}
        />
        {failed && (
          <Alert variant="error" size="small" role="alert">
            {words.failed}
          </Alert>
        )}
        <DialogueActions>
          <Button type="submit" variant="danger" loading={formState.isSubmitting}>
            {words.confirm}
          </Button>
          <Button type="button" variant="secondary" disabled={formState.isSubmitting} onClick={onClose}>
            {words.cancel}
          </Button>
        </DialogueActions>
      </Stack>
    </form>
  );
}
