import { Select } from '@navikt/ds-react';
import { useState } from 'react';
import { useChosenScope } from '#src/state/session/scopeChoice.ts';
import { useScopes } from '#src/state/years/scope.ts';
import { pageText } from '#src/text/pageText.ts';

/**
 * What a new evaluation is to go through: a part that was chosen here, or what was gone through in the one before.
 * @param evaluation id of the new one; `null`: none is asked for yet
 * @param before id of the one the office made last, where there is one
 * @returns `scope`: id of a part, `null` for all of it; `field`: where it is chosen, absent where there is nothing to choose
 */
export function useStartScope(evaluation: string | null, officeKind: string, before: string | undefined) {
  const [wanted, setWanted] = useState<string | null>(null);
  const { offered } = useScopes(evaluation, officeKind);
  const earlier = useChosenScope(before);
  const scope = offered.find(({ id }) => id === (wanted ?? earlier))?.id ?? null;
  const words = pageText.scope.choice;
  const field = offered.length > 0 && (
    <Select
      label={words.label}
      description={words.hint}
      value={scope ?? ''}
      onChange={({ target }) => setWanted(target.value)}
    >
      <option value="">{words.whole}</option>
      {offered.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  );
  return { scope, field };
}
