import { ofHundred } from '../format.ts';

/** The words of the scale and of how an office stands, shared by every page and paper that shows them. */

type Score = number | 'notRelevant' | 'unknown' | null;
type Levels = readonly { value: number; name: string }[];
type Basis = { reached: number; scored: number; remaining: number; applicable: number };
type Carried = { count: number; answered: number; since: number | null };
type Standing = Basis & { share: number | null };

const notRelevant = 'Ikke relevant';
const unknown = 'Vet ikke';
const unanswered = 'Ubesvart';

/** «8 av 25 vurderte krav når målet»: the first number, also with one requirement and with none. */
function reaches({ reached, scored, remaining, applicable }: Basis): string {
  if (applicable === 0) return 'Ingen krav gjelder';
  if (scored === 0) return remaining === 0 ? 'Alle krav er satt til ikke relevant' : 'Ingen krav er vurdert';
  if (scored === 1) return `Det ene vurderte kravet når ${reached === 1 ? '' : 'ikke '}målet`;
  if (reached === scored)
    return scored === 2 ? 'Begge de vurderte kravene når målet' : `Alle ${scored} vurderte krav når målet`;
  return `${reached === 0 ? 'Ingen' : reached} av ${scored} vurderte krav når målet`;
}

/** The first number with what is left: «8 av 25 vurderte krav når målet. 11 er ikke vurdert.» */
function count(basis: Basis): string {
  const left = basis.remaining > 0 && basis.scored > 0 ? ` ${basis.remaining} er ikke vurdert.` : '';
  return `${reaches(basis)}.${left}`;
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
  /** An office's own step for the year, with whether it is reached: beside the target, never in its place. */
  ownTarget: (
    own: { level: number; reason: string } | null,
    reached: boolean | null,
    levels: Levels,
  ): string | null => {
    if (own === null) return null;
    const state = reached === null ? '' : reached ? ' (nådd)' : ' (ikke nådd)';
    const name = levels.find(({ value }) => value === own.level)?.name;
    const level = name === undefined ? String(own.level) : `${own.level} – ${name}`;
    const reason = own.reason.trim();
    return `Eget mål for året: ${level}${state}. ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`;
  },
  /** As a label of its own. The standard's own `obligations[].name` is the word within a sentence. */
  obligation: { skal: 'Skal', bor: 'Bør' },
  fulfilment: 'Samlet skår',
  reached: 'Når målet',
  notAssessed: 'Ikke vurdert',
  count,
  reaches,
  /** The count, and the overall score after it: «8 av 25 vurderte krav når målet. 11 er ikke vurdert. Samlet skår er 75 av 100.» */
  coverage: (standing: Standing): string =>
    standing.scored === 0
      ? count(standing)
      : `${count(standing)} Samlet skår er ${ofHundred(standing.share)}.`,
  /** «8 av 25», for a cell: how many of the assessed reach the target. */
  reachedOf: ({ reached, scored }: Pick<Basis, 'reached' | 'scored'>): string =>
    scored === 0 ? '–' : `${reached} av ${scored}`,
  /** How much of what stands was carried from an earlier year. `since`: the one year it was carried from, if it is one. */
  unchanged: ({ count: carried, answered, since }: Carried): string =>
    `${carried} av ${answered} svar er ført videre fra ${since ?? 'tidligere år'}: noen har sett på ${carried === 1 ? 'det' : 'dem'}, og alt er som før.`,
  /** What an overall score rests on, for under it: «på 25 vurderte krav, 11 er ikke vurdert». */
  basis: ({ scored, remaining }: Pick<Basis, 'scored' | 'remaining'>): string =>
    scored === 0
      ? 'ingen vurderte krav'
      : `på ${scored === 1 ? 'ett vurdert krav' : `${scored} vurderte krav`}${remaining === 0 ? '' : `, ${remaining} er ikke vurdert`}`,
};
