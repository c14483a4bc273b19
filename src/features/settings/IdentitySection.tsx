import { Alert, Button, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { saveIdentity } from '#src/state/openSession.ts';
import { useSession, type Identity } from '#src/state/session.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import styles from './IdentitySection.module.css';

/** A change with a longer name could not be read again. */
const longest = 200;

/** Who writes here. Told only to those who are given a file. */
export function IdentitySection() {
  const words = pageText.settings.identity;
  const identity = useSession((session) => session.identity);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const { register, handleSubmit, reset, formState } = useForm<Identity>({ defaultValues: identity });
  const limit = { maxLength: { value: longest, message: words.tooLong(longest) } };

  const save = handleSubmit(async ({ name, role }) => {
    const trimmed = { name: name.trim(), role: role.trim() };
    try {
      await saveIdentity(trimmed);
      reset(trimmed);
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  });
  const forget = { onChange: () => setOutcome(null) };

  return (
    <PageSection title={words.title} lead={words.body}>
      <form noValidate className={styles.form} onSubmit={(event) => void save(event)}>
        <TextField
          label={words.name}
          autoComplete="nickname"
          error={formState.errors.name?.message}
          {...register('name', { ...limit, ...forget })}
        />
        <TextField
          label={words.role}
          description={words.roleHint}
          autoComplete="organization-title"
          error={formState.errors.role?.message}
          {...register('role', { ...limit, ...forget })}
        />
        <div className={styles.save}>
          <Button type="submit" size="small" variant="secondary">
            {words.save}
          </Button>
          <div role="status">
            {outcome && (
              <Alert variant={outcome === 'saved' ? 'success' : 'error'} size="small" inline>
                {words[outcome]}
              </Alert>
            )}
          </div>
        </div>
      </form>
    </PageSection>
  );
}
