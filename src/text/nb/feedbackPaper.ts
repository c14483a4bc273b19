import { plural } from '../format.ts';
import { requirementLabel } from '../requirementLabel.ts';
import { feedback } from './feedback.ts';

type Verdict = keyof typeof feedback.verdict;

/** What an office says of the requirements, as it is told in papers and sheets. The words are those of the page. */
export const feedbackPaper = {
  title: 'Tilbakemeldinger om kravene',
  /** @param part the paper is of a part of the standard: there may be others */
  none: (part: boolean) =>
    part
      ? 'Ingen tilbakemeldinger gjelder kravene i denne delen.'
      : 'Ingen tilbakemeldinger om kravene er skrevet.',
  lead: (count: number, awaiting: number) =>
    `Vi har sagt fra om ${plural(count, 'krav', 'krav')} til dem som eier standarden. ${
      awaiting === 0 ? 'Ingen av tilbakemeldingene venter på svar.' : `${awaiting} venter på svar.`
    }`,
  table: 'Tilbakemeldinger om kravene, de som venter på svar først',
  columns: { requirement: 'Krav', verdict: 'Kravet er', reason: 'Hvorfor', reply: 'Svar' },
  requirement: requirementLabel,
  verdict: (chosen: Verdict | null) => (chosen === null ? feedback.noVerdict : feedback.verdict[chosen]),
  outcome: feedback.outcome,
  /** Of a requirement that is good nothing is asked. */
  noReply: (chosen: Verdict | null) => (chosen === 'good' ? '' : 'Ikke besvart'),
  sheet: {
    name: 'Om kravene',
    title: (office: string, year: number) => `Tilbakemeldinger om kravene fra ${office} ${year}`,
    hint: 'Til dem som eier standarden. De som venter på svar, står først.',
    columns: {
      requirement: 'Krav',
      verdict: 'Kravet er',
      reason: 'Hvorfor',
      reply: 'Svar fra dem som eier standarden',
      outcome: 'Hva det ble av kravet',
    },
  },
};
