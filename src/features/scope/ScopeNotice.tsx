import { Button } from '@navikt/ds-react';
import { isGoneThrough } from '#src/domain/evaluation/SharedScope.ts';
import { EndScope } from '#src/parts/EndScope.tsx';
import { OtherScopes } from '#src/parts/OtherScopes.tsx';
import { ScopeLine } from '#src/parts/ScopeLine.tsx';
import { chooseScope } from '#src/state/editing/scope.ts';
import { shareScope } from '#src/state/editing/sharedScopes.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { useChosenScope } from '#src/state/session/scopeChoice.ts';
import { useScopes } from '#src/state/years/scope.ts';
import { useSharedScopes } from '#src/state/years/sharedScopes.ts';
import { pageText } from '#src/text/pageText.ts';

type Props = {
  evaluation: string;
  page: 'follows' | 'proposes' | 'signs' | 'whole';
  /** Where one is. */
  where: string;
  /** Whether the page itself tells of the parts that others go through. */
  tellsOfOthers: boolean;
};

/**
 * Says that a part of the standard is gone through on this machine, and whether what stands on the page is of that part; and
 * which parts others have said that they go through.
 */
export function ScopeNotice({ evaluation, page, where, tellsOfOthers }: Props) {
  const isLimited = useChosenScope(evaluation) !== null;
  return (
    <>
      {isLimited && <OwnScope evaluation={evaluation} page={page} />}
      {!tellsOfOthers && <OtherScopes evaluation={evaluation} where={where} onLook={focusHeading} />}
    </>
  );
}

function OwnScope({ evaluation, page }: Pick<Props, 'evaluation' | 'page'>) {
  const { chosen: scope } = useScopes(evaluation, null);
  const shared = useSharedScopes(evaluation);
  if (!scope) return null;
  const { notice: words, shared: told } = pageText.scope;
  const found = shared?.said.find(({ row }) => row.scope === scope.id);
  const stands = found !== undefined && isGoneThrough(found.row);
  const isEnded = found?.row.state === 'ended';
  const isOpen = shared !== null && !shared.isSigned;
  const canTell = isOpen && !stands && !isEnded;
  const inCommon = stands
    ? [told.chosen({ author: found.said.author, at: knownNow(found.said.at) })]
    : isEnded
      ? [told.ended({ author: found.row.changedBy, at: knownNow(found.row.changedAt) })]
      : canTell
        ? [told.onlyHere]
        : [];
  const toWhole = () => {
    chooseScope(evaluation, null);
    focusHeading();
  };
  return (
    <ScopeLine
      own={scope.id}
      buttons={
        <>
          <Button type="button" size="xsmall" variant="secondary-neutral" onClick={toWhole}>
            {words.toWhole}
          </Button>
          {isOpen && (stands || isEnded) && <EndScope row={found.row} title={scope.title} />}
          {canTell && (
            <Button
              type="button"
              size="xsmall"
              variant="tertiary-neutral"
              onClick={() => shareScope(evaluation, scope.id, found?.row)}
            >
              {told.tell}
            </Button>
          )}
        </>
      }
    >
      <strong>{words.now(scope.title)}</strong> <span>{[words[page], ...inCommon].join(' ')}</span>
    </ScopeLine>
  );
}

/** The line goes with the press, or changes what it says: the focus goes to what it was about. */
function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
