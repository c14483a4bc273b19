import { scoring } from './scoring.ts';

type Score = number | 'notRelevant' | 'unknown' | null;
type Levels = readonly { value: number; name: string }[];

/** Words in the OSCAL files, for whoever opens them in a tool for standards. */
export const oscal = {
  creator: 'Utgiver',
  assessor: 'Den som har vurdert',
  requirement: (number: number) => `Krav ${number}`,
  evidence: (items: readonly string[]) =>
    `Vanlig dokumentasjon:\n\n${items.map((item) => `- ${item}`).join('\n')}`,
  resultsTitle: (office: string, year: number) => `Egenevaluering ${year}, ${office}`,
  resultsDescription: (office: string, year: number, standard: string, edition: string) =>
    `${office} har vurdert seg selv i ${year} mot ${standard}, utgave ${edition}.`,
  noPlan: {
    title: 'Egenevaluering uten egen vurderingsplan',
    description:
      'Det er ikke laget en vurderingsplan i OSCAL. Standarden selv er planen: virksomheten vurderer hvert krav som er rettet til den, på standardens egen skala.',
  },
  reviewed: 'Kravene som er rettet til virksomheten, og de den selv har tatt inn.',
  observation: (number: number, score: Score, scale: Levels, justification: string) =>
    `Krav ${number}: ${scoring.scoreName(score, scale)}.${justification === '' ? '' : ` ${justification}`}`,
  finding: (number: number, score: number, target: number, scale: Levels) =>
    score >= target
      ? `Krav ${number} når målet: ${scoring.levelName(score, scale)}.`
      : `Krav ${number} er under målet: ${scoring.levelName(score, scale)}, målet er ${scoring.levelName(target, scale)}.`,
};
