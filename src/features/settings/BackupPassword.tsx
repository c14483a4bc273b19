import { BodyShort } from '@navikt/ds-react';
import { canLock } from '#src/state/files/lockedFile.ts';
import type { PasswordChoice } from '#src/state/files/usePasswordChoice.ts';
import { papers } from '#src/text/papers.ts';
import { PasswordFields } from '#src/ui/PasswordFields.tsx';

/** The choice of a password for the backup, where the browser can lock at all. */
export function BackupPassword({ choice }: { choice: PasswordChoice }) {
  const words = papers.backup.password;
  if (!canLock()) {
    return (
      <BodyShort size="small" textColor="subtle">
        {words.unavailable}
      </BodyShort>
    );
  }
  const { problem, strength, wanted, password, repeated, want, setPassword, setRepeated } = choice;
  return (
    <PasswordFields
      wanted={wanted}
      password={password}
      repeated={repeated}
      words={words}
      advice={words.strength[strength]}
      errors={{
        password: problem === 'empty' || problem === 'tooShort' ? words.errors[problem] : null,
        repeated: problem === 'mismatch' ? words.errors.mismatch : null,
      }}
      onWant={want}
      onPassword={setPassword}
      onRepeated={setRepeated}
    />
  );
}
