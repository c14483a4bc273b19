import { Alert, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { IdentityFields } from '#src/parts/IdentityFields.tsx';
import { saveIdentity } from '#src/state/start/openSession.ts';
import { excessOfIdentity, useSession, type Identity } from '#src/state/session/session.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './IdentitySection.module.css';

/** Who writes here. Told only to those who are given a file. */
export function IdentitySection() {
  const words = pageText.settings.identity;
  const identity = useSession((session) => session.identity);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const { register, handleSubmit, reset, formState } = useForm<Identity>({ defaultValues: identity });
  const limit = {
    validate: (typed: string) => {
      const excess = excessOfIdentity(typed);
      return excess === 0 || text.identity.tooLong(excess);
    },
  };

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
        <IdentityFields
          name={{ error: formState.errors.name?.message, ...register('name', { ...limit, ...forget }) }}
          role={{ error: formState.errors.role?.message, ...register('role', { ...limit, ...forget }) }}
        />
        <Row gap={[8, 16]} align="center">
          <Button type="submit" size="small" variant="secondary">
            {words.save}
          </Button>
          <div role="status">
            {outcome && (
              <Alert variant={outcome === 'saved' ? 'success' : 'error'} size="small" inline>
                {outcome === 'saved' ? words.saved : text.identity.failed}
              </Alert>
            )}
          </div>
        </Row>
      </form>
    </PageSection>
  );
}
