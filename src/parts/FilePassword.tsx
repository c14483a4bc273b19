import { BodyShort } from '@navikt/ds-react';
import { canLock } from '#src/state/files/lockedFile.ts';
import type { PasswordChoice } from '#src/parts/usePasswordChoice.ts';
import { papers } from '#src/text/papers.ts';
import { PasswordFields } from '#src/ui/PasswordFields.tsx';

type Props = {
  choice: PasswordChoice;
  /** What is said otherwise where it is no file that is locked. */
  words?: { want?: string; label?: string; warning?: string };
};

/** The choice of a password for a file that is to be written, where the browser can lock at all. */
export function FilePassword({ choice, words: own = {} }: Props) {
  const words = { ...papers.backup.password, ...own };
  if (!canLock()) {
    return (
      <BodyShort size="small" textColor="subtle">
        {words.unavailable}
      </BodyShort>
    );
  }
  const { wanted, strength, password, repeated, problem, want } = choice;
  return (
    <PasswordFields
      wanted={wanted}
      password={{
        ...password,
        error: problem === 'empty' || problem === 'tooShort' ? words.errors[problem] : null,
      }}
      repeated={{ ...repeated, error: problem === 'mismatch' ? words.errors.mismatch : null }}
      words={words}
      advice={words.strength[strength]}
      onWant={want}
    />
  );
}
