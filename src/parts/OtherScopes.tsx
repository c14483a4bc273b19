import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { isGoneThrough } from '#src/domain/evaluation/SharedScope.ts';
import { chooseScope } from '#src/state/editing/scope.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { useScopes } from '#src/state/years/scope.ts';
import { useSharedScopes, type SharedScopeSaid } from '#src/state/years/sharedScopes.ts';
import { pageText } from '#src/text/pageText.ts';
import { EndScope } from './EndScope.tsx';
import { ScopeLine } from './ScopeLine.tsx';

type Props = {
  evaluation: string;
  /** Where one is: that something was just ended is told there, and no longer on the next page. */
  where: string;
  /** The part is gone through on this machine too from now on. */
  onLook: () => void;
};

/**
 * The parts of an evaluation that somebody goes through by themselves, with who chose them, beside the one that is chosen on
 * this machine: each can be gone through here too, or be ended for everybody.
 */
export function OtherScopes({ evaluation, ...props }: Props) {
  const shared = useSharedScopes(evaluation);
  if (!shared || shared.isSigned || shared.said.length === 0) return null;
  return <Lines key={evaluation} evaluation={evaluation} said={shared.said} {...props} />;
}

function Lines({ evaluation, said, where, onLook }: Props & { said: readonly SharedScopeSaid[] }) {
  const { offered: all, chosen } = useScopes(evaluation, null);
  const [ended, setEnded] = useState<{ scope: string; where: string } | null>(null);
  const words = pageText.scope.shared;
  return all.flatMap(({ id, title }) => {
    const found = said.find(({ row }) => row.scope === id);
    if (!found || id === chosen?.id) return [];
    const { row, said: voice } = found;
    const stands = isGoneThrough(row);
    if (!stands && (ended?.scope !== id || ended.where !== where)) return [];
    const look = () => {
      chooseScope(evaluation, id);
      onLook();
    };
    return (
      <ScopeLine
        key={id}
        shared={id}
        buttons={
          <>
            {stands && (
              <Button type="button" size="xsmall" variant="secondary-neutral" onClick={look}>
                {words.look}
                <span className="aksel-sr-only">{words.about(title)}</span>
              </Button>
            )}
            <EndScope row={row} title={title} onEnd={() => setEnded({ scope: id, where })} />
          </>
        }
      >
        <strong>{title}</strong>{' '}
        <span>
          {stands
            ? `${words.goesThrough} ${words.chosen({ author: voice.author, at: knownNow(voice.at) })}`
            : words.noLonger}
        </span>
      </ScopeLine>
    );
  });
}
