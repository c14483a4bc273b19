import { decimal, listed } from '../format.ts';

type Weights = readonly { name: string; weight: number; target: string }[];

/** The words of the section on method: one definition of each thing, the same as the app goes by. */
export const documentMethod = {
  title: 'Metode og begreper',
  lead: (standard: string, edition: string, publisher: string) =>
    `Virksomheten har vurdert seg selv mot «${standard}», utgave ${edition}, fra ${publisher}. Slik er tallene regnet.`,
  scale: 'Skalaen',
  scaleTable: 'Nivåene, og det som kan stå i stedet for et nivå',
  scaleColumns: { level: 'Svar', meaning: 'Hva det betyr' },
  besides: {
    notRelevant: 'Kravet gjelder ikke virksomheten. Det skal begrunnes, og teller ikke med.',
    unknown: 'Noen har sett på kravet, men kunne ikke svare. Det teller ikke med før det er avklart.',
    unanswered: 'Ingen har sagt noe om kravet ennå. Det er ikke det samme som nivå 0.',
  },
  definitions: 'Slik er tallene regnet',
  terms: {
    fulfilment: {
      name: 'Oppfyllelsesgrad',
      meaning:
        'Summen av nivåene delt på summen av de høyeste mulige nivåene, for krav som har fått et nivå. Er ingenting vurdert, står det «–», aldri 0.',
    },
    coverage: {
      name: 'Dekning',
      meaning:
        'Hvor mange av kravene som har fått et nivå, av dem som kan få et. Ubesvart og «vet ikke» gjenstår. Oppfyllelsesgraden vises aldri uten.',
    },
    target: {
      name: 'Mål',
      meaning: (weights: Weights) =>
        `Nivået kravet skal opp til: ${listed(weights.map(({ name, target }) => `«${target}» for ${name}`))}, om ikke virksomheten har satt et eget mål og begrunnet det.`,
    },
    gap: {
      name: 'Avvik',
      meaning: 'Et krav med nivå under målet. Krav uten nivå er ikke avvik: om dem vet vi ingenting.',
    },
    priority: {
      name: 'Rekkefølge',
      meaning: (weights: Weights) =>
        `Vekten av forpliktelsen (${listed(weights.map(({ name, weight }) => `${name} teller ${decimal(weight)}`))}) ganget med antall nivåer opp til målet. Står to likt, kommer det som har vært åpent lengst, først; deretter det laveste kravnummeret.`,
    },
    decision: {
      name: 'Trenger beslutning',
      meaning:
        'Bindende krav («skal») som er minst tre nivåer under målet, og de som er to nivåer under og var avvik også året før.',
    },
    comparison: {
      name: 'Endring',
      meaning:
        'To år er sammenlignet bare på krav som har et nivå i begge, og som kan følges fra utgave til utgave. Antallet som er sammenlignet, står alltid ved siden av.',
    },
    openSince: {
      name: 'Åpent siden',
      meaning:
        'Det første av årene på rad der kravet har vært et avvik. Et år uten egenevaluering bryter rekken.',
    },
  },
  limits: 'Hva en egenevaluering kan brukes til',
  limitItems: [
    'Nivåene er virksomhetens egen vurdering, ikke et tilsyn og ikke en måling utenfra.',
    'Den egner seg til å se egen utvikling fra år til år, og til å velge hva som bør gjøres først.',
    'To virksomheter kan sammenlignes bare med varsomhet: de kan ha forstått nivåene ulikt, og de kan ha vurdert ulike krav.',
    'Et høyt tall med lav dekning sier lite. Les alltid de to sammen.',
  ],
  source: 'Kilden',
};
