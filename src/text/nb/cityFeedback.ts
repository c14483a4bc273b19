import { decimal, plural } from '../format.ts';
import { requirementLabel } from '../requirementLabel.ts';

/** What several offices say of the requirements, gathered. */
export const cityFeedback = {
  title: 'Om kravene i byen',
  lead: 'Det virksomhetene har skrevet om kravene til dem som eier standarden. De kravene flest synes er uklare eller tvilsomme, står først.',
  counts: (requirements: number, offices: number) =>
    `${plural(requirements, 'krav', 'krav')} har fått tilbakemelding fra ${plural(offices, 'virksomhet', 'virksomheter')}.`,
  requirement: requirementLabel,
  verdicts: (counts: { unclear: number; doubtful: number; good: number }, awaiting: number) => {
    const parts = [
      counts.unclear === 0 ? '' : `${decimal(counts.unclear)} sier uklart`,
      counts.doubtful === 0 ? '' : `${decimal(counts.doubtful)} sier tvilsomt`,
      counts.good === 0 ? '' : `${decimal(counts.good)} sier godt`,
    ].filter((part) => part !== '');
    const said = parts.length === 0 ? 'Ingen har valgt' : parts.join(', ');
    return `${said}. ${awaiting === 0 ? 'Ingen venter på svar.' : `${decimal(awaiting)} venter på svar.`}`;
  },
  reply: (words: string) => `Svar: ${words}`,
  empty: {
    title: 'Ingen tilbakemeldinger er samlet ennå',
    body: 'Åpne filene fra virksomhetene. Det de har skrevet under «Si fra om kravet», kommer hit.',
    open: 'Åpne filer',
  },
};
