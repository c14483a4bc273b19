import '@navikt/ds-css/dist/component/form.min.css';
import { Alert, BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { IdentityFields } from '#src/parts/IdentityFields.tsx';
import { closeIdentityQuestion, goOnIdentified } from '#src/state/start/identityQuestion.ts';
import { saveIdentity } from '#src/state/start/openSession.ts';
import { excessOfIdentity, type Identity } from '#src/state/session/session.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import { Stack } from '#src/ui/Stack.tsx';

/** Asks who one is before the first file goes out or comes in. Nobody has to say it. */
export function IdentityDialogue() {
  const question = pageText.identityQuestion;
  const [failed, setFailed] = useState(false);
  const { register, handleSubmit, setError, formState } = useForm<Identity>({
    defaultValues: { name: '', role: '' },
  });
  const { errors } = formState;
  const limit = {
    validate: (typed: string) => {
      const excess = excessOfIdentity(typed);
      return excess === 0 || text.identity.tooLong(excess);
    },
  };

  const save = handleSubmit(async ({ name, role }) => {
    const identity = { name: name.trim(), role: role.trim() };
    if (identity.name === '' && identity.role === '') {
      setError('name', { message: question.nothing }, { shouldFocus: true });
      return;
    }
    try {
      await saveIdentity(identity);
    } catch {
      setFailed(true);
      return;
    }
    goOnIdentified();
  });
  const goOnWithout = () => {
    // A full disk stops nobody: then it is asked again another time.
    void saveIdentity({ name: '', role: '' }).then(goOnIdentified, goOnIdentified);
  };

  return (
    <Dialogue title={question.title} closeLabel={question.close} onClose={closeIdentityQuestion}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap={20}>
          <BodyLong>{question.body}</BodyLong>
          <IdentityFields
            name={{ error: errors.name?.message, ...register('name', limit) }}
            role={{ error: errors.role?.message, ...register('role', limit) }}
          />
          {failed && (
            <Alert variant="error" size="small" role="alert">
              {text.identity.failed}
            </Alert>
          )}
          <DialogueActions>
            <Button type="submit">{question.goOn}</Button>
            <Button type="button" variant="secondary" onClick={goOnWithout}>
              {question.withoutName}
            </Button>
          </DialogueActions>
        </Stack>
      </form>
    </Dialogue>
  );
}
