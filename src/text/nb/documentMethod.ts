import { day, listed } from '../format.ts';
import { gaps } from './gaps.ts';

type Weights = readonly { name: string; weight: number; target: string }[];

/** The words of the section on method: one definition of each thing, the same as the app goes by. */
export const documentMethod = {
  title: 'Metode og begreper',
  lead: (standard: string, edition: string, publisher: string) =>
    `Virksomheten har vurdert seg selv mot «${standard}», utgave ${edition}, fra ${publisher}. Slik er tallene regnet.`,
  explanations: (revision: number, date: string) =>
    `Skalaen, målene, kontrollpunktene, de korte navnene på kravene og lesningen av hvem som er ansvarlig, er Rettesnors egne, ikke standardens: revisjon ${revision} av forklaringene, fra ${day(new Date(date))}.`,
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
      name: 'Samlet skår',
      meaning:
        'Summen av nivåene som poeng av 100, der 100 er det høyeste nivået på alle krav som har fått et nivå. Det er ikke en andel av kravene. Er ingenting vurdert, står det «–», aldri 0.',
    },
    coverage: {
      name: 'Vurdert og besvart',
      meaning:
        'Et krav er vurdert når det har fått et nivå. Ubesvart og «vet ikke» er ikke vurdert. Besvart er alt noen har sagt noe om, også «vet ikke» og «ikke relevant».',
    },
    target: {
      name: 'Mål',
      meaning: (weights: Weights) =>
        `Nivået kravet skal opp til: ${listed(weights.map(({ name, target }) => `«${target}» for ${name}`))}. Målene er satt av Rettesnor, ikke av standarden. Et eget mål for året er et steg på veien: det følges opp ved siden av, og tar ikke bort avviket.`,
    },
    gap: {
      name: 'Avvik',
      meaning: 'Et krav med nivå under målet. Krav uten nivå er ikke avvik: om dem vet vi ingenting.',
    },
    priority: {
      name: 'Rekkefølge',
      meaning: gaps.list.order,
    },
    decision: {
      name: 'Trenger beslutning',
      meaning:
        'Bindende krav («skal») som er minst tre nivåer under målet, og de som er to nivåer under og var avvik også året før.',
    },
    comparison: {
      name: 'Endring',
      meaning:
        'To år er sammenlignet bare på krav som har et nivå i begge, og som kan følges fra utgave til utgave. Først telles hvor mange som gikk opp, er uendret og gikk ned, så hvor mange av dem som nådde målet eller falt under det. Antallet som er sammenlignet, står alltid ved siden av.',
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
    'Et høyt tall på få vurderte krav sier lite. Les alltid tallet sammen med hvor mange krav det bygger på.',
  ],
  source: 'Kilden',
};
