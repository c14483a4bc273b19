import { requirementLabel, requirementNames, type NamedRequirement } from '../requirementLabel.ts';
import { barrierPaper } from './barrierPaper.ts';
import { documentMethod } from './documentMethod.ts';
import { planPaper } from './planPaper.ts';
import { scoring } from './scoring.ts';

type Score = number | 'notRelevant' | 'unknown' | null;
type Levels = readonly { value: number; name: string }[];

/** Words in the OSCAL files, for whoever opens them in a tool for standards. */
export const oscal = {
  creator: 'Utgiver',
  assessor: 'Den som har vurdert',
  requirement: requirementLabel,
  explanations: documentMethod.explanations,
  evidence: (items: readonly string[]) =>
    `Vanlig dokumentasjon:\n\n${items.map((item) => `- ${item}`).join('\n')}`,
  resultsTitle: (office: string, year: number) => `Egenevaluering ${year}, ${office}`,
  resultsDescription: (office: string, year: number, standard: string, edition: string) =>
    `${office} har vurdert seg selv i ${year} mot ${standard}, utgave ${edition}.`,
  planTitle: (office: string, year: number) => `Plan ${year}, ${office}`,
  planRemarks:
    'Dette er en plan, ikke et resultat. Nivåene er det tiltakene er ventet å gi; de er ikke satt på kravene.',
  noActions: planPaper.none,
  actionTitle: planPaper.name,
  actionWhy: (why: string) => (why.trim() === '' ? 'Det er ikke skrevet hvorfor.' : why),
  actionFor: (requirements: readonly { requirement: NamedRequirement; score: Score; level: number }[]) =>
    requirements.length === 0
      ? planPaper.noRequirements
      : requirements
          .map(({ requirement, score, level }) => planPaper.requirement(requirement, score, level))
          .join('\n\n'),
  barriers: {
    name: barrierPaper.name,
    description: (said: string) => (said.trim() === '' ? 'Det er ikke skrevet hva som står i veien.' : said),
    consequence: (said: string) => (said.trim() === '' ? 'Det er ikke skrevet hva den fører til.' : said),
    lifted: (to: string) => (to.trim() === '' ? 'Løftet videre' : `Løftet til ${to.trim()}`),
    followUp: (said: string) => (said.trim() === '' ? 'Det er ikke skrevet hva som er gjort.' : said),
    answerDue: 'Svar innen',
  },
  noPlan: {
    title: 'Egenevaluering uten egen vurderingsplan',
    description:
      'Det er ikke laget en vurderingsplan i OSCAL. Standarden selv er planen: virksomheten vurderer hvert krav som gjelder den, på Rettesnors skala.',
  },
  reviewed: 'Kravene som gjelder virksomheten, og de den selv har tatt inn.',
  observation: (requirement: NamedRequirement, score: Score, scale: Levels, justification: string) =>
    `${requirementLabel(requirement)}: ${scoring.scoreName(score, scale)}.${justification === '' ? '' : ` ${justification}`}`,
  finding: (requirement: NamedRequirement, score: number, target: number, scale: Levels) =>
    score >= target
      ? `Krav ${requirementNames([requirement])} når målet. Nivået er ${scoring.levelName(score, scale)}.`
      : `Krav ${requirementNames([requirement])} er under målet. Nivået er ${scoring.levelName(score, scale)}, og målet er ${scoring.levelName(target, scale)}.`,
};
