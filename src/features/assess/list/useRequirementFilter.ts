import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { assessedNow } from '#src/state/editing/answers.ts';
import { filterRequirements, noFilter, type RequirementFilter } from './filterRequirements.ts';

export type FilteredList = {
  filter: RequirementFilter;
  setFilter: (filter: RequirementFilter) => void;
  /** Numbers of the requirements to show, in the order of the standard. */
  shown: readonly number[];
  /** Requirements addressed to others that fit the search. */
  others: readonly Requirement[];
  /** Applies the filter anew, to what is answered by now. */
  refresh: () => void;
  /** Shows a requirement whatever the filter says: somebody wants to go to it. */
  reveal: (number: number) => void;
};

/**
 * What the filter lets through. It looks at the answers when it is applied, and not again while one works: a card that
 * is answered must not vanish from under the hands of whoever answers it.
 * @param applicable numbers of the requirements the office is to answer
 * @param terms of the standard
 * @param scope what part of it is gone through: another one is looked at anew
 */
export function useRequirementFilter(
  applicable: readonly number[],
  terms: Standard['terms'],
  scope: string,
): FilteredList {
  const [filter, setWanted] = useState(noFilter);
  const [round, setRound] = useState(0);
  const [revealed, setRevealed] = useState<readonly number[]>([]);
  const applied = useDeferredValue(filter);

  const { matching, addressedToOthers } = useMemo(
    () => look(applied, `${round} ${scope}`, terms),
    [applied, round, scope, terms],
  );
  const shown = useMemo(
    () => applicable.filter((number) => matching.has(number) || revealed.includes(number)),
    [applicable, matching, revealed],
  );
  const others = useMemo(
    () => addressedToOthers.filter(({ number }) => matching.has(number) || revealed.includes(number)),
    [addressedToOthers, matching, revealed],
  );
  const setFilter = useCallback((wanted: RequirementFilter) => {
    setRevealed([]);
    setWanted(wanted);
  }, []);
  const refresh = useCallback(() => {
    setRevealed([]);
    setRound((rounds) => rounds + 1);
  }, []);
  const reveal = useCallback(
    (number: number) => setRevealed((known) => (known.includes(number) ? known : [...known, number])),
    [],
  );
  return { filter, setFilter, shown, others, refresh, reveal };
}

/** @param _round only there to look again: the answers are read where they are, and not watched */
function look(
  filter: RequirementFilter,
  _round: string,
  terms: Standard['terms'],
): { matching: ReadonlySet<number>; addressedToOthers: Requirement[] } {
  const items = assessedNow();
  const others = items.filter((item) => item.inScope && item.reason !== 'addressed');
  // Whoever looks for something to take in does not ask whether it is answered.
  const matching = [
    ...filterRequirements(items, filter, terms),
    ...filterRequirements(others, { ...filter, onlyUnanswered: false }, terms).filter(
      (item) => !item.applicable,
    ),
  ];
  return {
    matching: new Set(matching.map((item) => item.requirement.number)),
    addressedToOthers: others.map((item) => item.requirement),
  };
}
