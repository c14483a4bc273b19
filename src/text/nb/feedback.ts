import { plural } from '../format.ts';
import { requirementLabel } from '../requirementLabel.ts';

type Verdict = 'unclear' | 'doubtful' | 'good';

const verdict: Record<Verdict, string> = { unclear: 'Uklart', doubtful: 'Tvilsomt', good: 'Godt' };

const outcome = {
  changed: 'Kravet er endret på grunn av dette',
  kept: 'Kravet blir stående',
};

/** What an office says of a requirement to those who own the standard. */
export const feedback = {
  /** On the card of a requirement. */
  card: {
    title: 'Si fra om kravet',
    hint: 'Si fra til dem som eier standarden. Det dere velger her, teller ikke i vurderingen.',
    legend: 'Hva mener dere om kravet, slik det er skrevet?',
    choice: {
      unclear: 'Uklart: vi er ikke sikre på hva det krever',
      doubtful: 'Tvilsomt: vi mener at kravet bør være et annet',
      good: 'Godt: det er klart, og det er riktig å kreve',
    } satisfies Record<Verdict, string>,
    reason: 'Hvorfor?',
    reasonHint: 'Skriv gjerne hvordan dere mener at kravet bør stå.',
    clear: 'Fjern valget',
    replied: 'Svar fra dem som eier standarden',
  },
  verdict,
  outcome,
  unsettled: 'Ikke avgjort',
  /** Of a requirement that a text is written about, and nothing chosen. */
  noVerdict: 'Ikke valgt',
  list: {
    pageTitle: (office: string, year: number) => `Tilbakemeldinger om kravene fra ${office} ${year}`,
    lead: 'Er et krav uklart eller tvilsomt, kan dere si fra til dem som eier standarden. Det teller ikke i vurderingen.',
    counts: (count: number, awaiting: number) =>
      `${plural(count, 'tilbakemelding', 'tilbakemeldinger')}. ${
        awaiting === 0 ? 'Ingen venter på svar.' : `${awaiting} venter på svar.`
      }`,
    empty: {
      title: 'Ingen tilbakemeldinger ennå',
      body: 'Dere sier fra på kortet til kravet, under «Si fra om kravet». Det dere skriver der, samles her, i rapporten og i Excel.',
      toRequirements: 'Gå til Kravene',
    },
    requirement: requirementLabel,
    reply: (number: number) => `Svar fra dem som eier standarden, på krav ${number}`,
    outcome: (number: number) => `Hva ble det av krav ${number}?`,
    step: (field: string, number: number) => `${field}, krav ${number}`,
  },
};
