import { percent } from '../format.ts';

/** The words of the scale and of fulfilment, shared by every page that shows them. */

type Score = number | 'notRelevant' | 'unknown' | null;
type Levels = readonly { value: number; name: string }[];
type Coverage = { share: number | null; scored: number; remaining: number };

const notRelevant = 'Ikke relevant';
const unknown = 'Vet ikke';
const unanswered = 'Ubesvart';

function basis(scored: number, remaining: number): string {
  const left = remaining === 0 ? 'ingen gjenstår' : `${remaining} gjenstår`;
  if (scored === 0) return remaining === 0 ? 'Ingen krav med nivå' : `Ingen vurderte ennå, ${left}`;
  return `av ${scored} vurderte, ${left}`;
}

export const scoring = {
  notRelevant,
  unknown,
  unanswered,
  /** A score in words: «3 – I hovedsak», «Ikke relevant», «Vet ikke» or «Ubesvart». A level the scale does not have is unanswered. */
  scoreName: (score: Score, levels: Levels): string => {
    if (score === 'notRelevant') return notRelevant;
    if (score === 'unknown') return unknown;
    const level = levels.find((candidate) => candidate.value === score);
    return level ? `${level.value} – ${level.name}` : unanswered;
  },
  /** A level in words, for instance a target: «3 – I hovedsak». */
  levelName: (value: number, levels: Levels): string => {
    const level = levels.find((candidate) => candidate.value === value);
    return level ? `${level.value} – ${level.name}` : String(value);
  },
  /** As a label of its own. The standard's own `obligations[].name` is the word within a sentence. */
  obligation: { skal: 'Skal', bor: 'Bør' },
  fulfilment: 'Oppfyllelsesgrad',
  /** Fulfilment with what it rests on: «62 % av 48 vurderte, 5 gjenstår». Never one without the other. */
  coverage: ({ share, scored, remaining }: Coverage): string =>
    scored === 0 ? basis(scored, remaining) : `${percent(share)} ${basis(scored, remaining)}`,
  /** The same without the share, where that stands by itself, large: «av 48 vurderte, 5 gjenstår». */
  basis: ({ scored, remaining }: Omit<Coverage, 'share'>): string => basis(scored, remaining),
};
