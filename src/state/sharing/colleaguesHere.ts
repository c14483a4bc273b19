import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Colleague } from '#src/sync/live/presence.ts';

/** A colleague who is here now: in which evaluation, and on which requirement. */
export type Present = Colleague;

/** Who else is here now, on whatever evaluation. Empty where sharing live is off or away. */
export const useColleaguesHere = create<{ colleagues: readonly Present[] }>()(() => ({ colleagues: [] }));

/** The names of the colleagues who are on a requirement now. */
export function useNamesOn(evaluation: string, requirement: number): readonly string[] {
  return useColleaguesHere(
    useShallow(({ colleagues }) =>
      colleagues
        .filter((colleague) => colleague.evaluation === evaluation && colleague.requirement === requirement)
        .map(({ name }) => name),
    ),
  );
}
