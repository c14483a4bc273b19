import type { Standard } from './Standard.ts';

/**
 * The names of parties as they are written inside a sentence, in the order given. Which names keep their capital there
 * (abbreviations, proper names) cannot be seen from the letters: the standard says it.
 */
export function partyNames({ parties }: Standard, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const party = parties.find((each) => each.id === id);
    return party?.inSentence ?? party?.name ?? id;
  });
}
