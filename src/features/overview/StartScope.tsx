import { Select } from '@navikt/ds-react';
import { useState } from 'react';
import { useChosenScope } from '#src/state/session/scopeChoice.ts';
import type { CarryOffer } from '#src/state/years/carryOffer.ts';
import { useScopes } from '#src/state/years/scope.ts';
import { pageText } from '#src/text/pageText.ts';

/**
 * What a new evaluation is to go through: a part that was chosen here, or what was gone through in the one before, by whoever
 * sits here or by the office where that was one part. Other parts of the year before are gone through by whoever does that.
 * @param evaluation id of the new one; `null`: none is asked for yet
 * @param offer of the one the office made last, where there is one
 * @returns `scope`: id of a part, `null` for all of it; `shared`: ids of the parts that everybody is told of; `field`: where it
 * is chosen, absent where there is nothing to choose; `along`: what is told besides
 */
export function useStartScope(
  evaluation: string | null,
  officeKind: string,
  offer: Pick<CarryOffer, 'from' | 'year' | 'scopes'> | null,
) {
  const [wanted, setWanted] = useState<string | null>(null);
  const { offered } = useScopes(evaluation, officeKind);
  const before = offered.filter(({ id }) => offer?.scopes.includes(id) === true);
  const own = useChosenScope(offer?.from);
  const proposed = own ?? (before.length === 1 ? before[0]?.id : null) ?? null;
  const scope = offered.find(({ id }) => id === (wanted ?? proposed))?.id ?? null;
  // Whoever chooses the whole in place of what is proposed has said that it is no longer gone through by itself.
  const others = before.filter(({ id }) => id !== scope && (scope !== null || id !== proposed));
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
  return {
    scope,
    shared: [...(scope === null ? [] : [scope]), ...others.map(({ id }) => id)],
    field,
    along:
      offer && others.length > 0
        ? words.along(
            others.map(({ title }) => title),
            offer.year,
          )
        : null,
  };
}
