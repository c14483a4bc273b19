import { TextField } from '@navikt/ds-react';
import type { ComponentProps } from 'react';
import { text } from '#src/text/catalogue.ts';

type Field = Omit<ComponentProps<typeof TextField>, 'label' | 'description'>;

type Props = { name: Field; role: Field };

/** Who somebody is: the same two fields wherever it is asked. */
export function IdentityFields({ name, role }: Props) {
  const words = text.identity;
  return (
    <>
      <TextField label={words.name} autoComplete="nickname" {...name} />
      <TextField
        label={words.role}
        description={words.roleHint}
        autoComplete="organization-title"
        {...role}
      />
    </>
  );
}
