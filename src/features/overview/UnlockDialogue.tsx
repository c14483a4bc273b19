import '@navikt/ds-css/dist/component/form.min.css';
import { Alert, BodyLong, Button, Checkbox, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { shownName } from '#src/domain/input/shownName.ts';
import { unlock, type UnlockResult } from '#src/state/files/lockedFile.ts';
import { papers } from '#src/text/papers.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import { Stack } from '#src/ui/Stack.tsx';

type Failure = Extract<UnlockResult, { ok: false }>['kind'];

type Props = { file: File; onClose: () => void; onUnlocked: (file: File) => void };

/** Asks for the password of a file that is locked. */
export function UnlockDialogue({ file, onClose, onUnlocked }: Props) {
  const words = papers.backup.unlock;
  const [shown, setShown] = useState(false);
  const [failure, setFailure] = useState<Exclude<Failure, 'wrong-password'> | null>(null);
  const { register, handleSubmit, setError, formState } = useForm({ defaultValues: { password: '' } });
  const { errors, isSubmitting } = formState;

  const open = handleSubmit(async ({ password }) => {
    setFailure(null);
    const result = await unlock(file, password);
    if (result.ok) onUnlocked(result.file);
    else if (result.kind === 'wrong-password')
      setError('password', { message: words.errors[result.kind] }, { shouldFocus: true });
    else setFailure(result.kind);
  });

  return (
    <Dialogue title={words.title} closeLabel={words.close} busy={isSubmitting} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSubmitting) void open(event);
        }}
      >
        <Stack gap={16}>
          <BodyLong>{words.body(shownName(file.name))}</BodyLong>
          <div>
            <TextField
              type={shown ? 'text' : 'password'}
              label={words.label}
              autoComplete="off"
              spellCheck={false}
              error={errors.password?.message}
              {...register('password', { required: words.missing })}
            />
            <Checkbox size="small" checked={shown} onChange={(event) => setShown(event.target.checked)}>
              {words.show}
            </Checkbox>
          </div>
          <div role="alert">
            {failure && (
              <Alert variant="error" size="small">
                {words.errors[failure]}
              </Alert>
            )}
          </div>
          <DialogueActions>
            <Button type="submit" aria-disabled={isSubmitting}>
              {isSubmitting ? words.opening : words.open}
            </Button>
            <Button type="button" variant="secondary" disabled={isSubmitting} onClick={onClose}>
              {words.cancel}
            </Button>
          </DialogueActions>
        </Stack>
      </form>
    </Dialogue>
  );
}
