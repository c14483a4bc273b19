import { decimal, listed, percent, plural } from '../format.ts';
import { scoring } from './scoring.ts';

type Check =
  | 'contradictsCheckpoints'
  | 'leapWithoutJustification'
  | 'lacksJustification'
  | 'notRelevantWithoutJustification'
  | 'gapWithoutImprovement'
  | 'fulfilledWithoutEvidence'
  | 'unanswered';

type Finding =
  | { check: 'contradictsCheckpoints'; score: number; ceiling: number }
  | { check: 'leapWithoutJustification'; before: number; score: number }
  | { check: 'lacksJustification'; demand: 'notRelevant' | 'belowTarget' | 'always' }
  | { check: Exclude<Check, 'contradictsCheckpoints' | 'leapWithoutJustification' | 'lacksJustification'> };

type Levels = readonly { value: number; name: string }[];
type Aim = { target: number; answer: { target: { level: number } | null } | null };
type Reason = { obligation: string; weight: number; size: number; priority: number };
type Basis = { scored: number; remaining: number; notRelevant: number; applicable: number };

const requirements = (count: number) => plural(count, 'krav', 'krav');
const levels = (count: number) => plural(count, 'nivå', 'nivåer');

const kinds: Record<Check, string> = {
  contradictsCheckpoints: 'Nivået er høyere enn kontrollpunktene tilsier',
  leapWithoutJustification: 'Endret to nivåer eller mer siden sist, uten begrunnelse',
  lacksJustification: 'Begrunnelse mangler',
  notRelevantWithoutJustification: 'Ikke relevant, uten begrunnelse',
  gapWithoutImprovement: 'Avvik der det ikke står hva som bør bli bedre',
  fulfilledWithoutEvidence: 'Målet er nådd, men dokumentasjon mangler',
  unanswered: 'Ubesvart',
};

const demands = {
  notRelevant: '«Ikke relevant» skal alltid begrunnes',
  belowTarget: 'nivået er under målet',
  always: 'kravet skal begrunnes uansett nivå',
};

const statuses = {
  new: 'Nye i år',
  open: 'Åpne fra før',
  unknown: 'Ukjent i fjor',
};

const restsOn = ({ scored, applicable }: Basis) =>
  `Bygger på ${scored} vurderte av ${requirements(applicable)}.`;

export const gaps = {
  title: (office: string, year: number) => `Avvik for ${office} ${year}`,
  lead: 'Hvor dere ikke når målet, hva som bør tas først, og hvorfor.',
  onThisPage: 'På denne siden',
  requirement: 'Krav',
  toCard: (number: number) => `Krav ${number}`,
  showAll: 'Vis hele teksten',
  showLess: 'Vis mindre',
  empty: {
    title: 'Ingen krav er vurdert ennå',
    body: 'Avvikene viser seg her etter hvert som dere vurderer. Begynn med det dere kjenner best: det er lov å hoppe over.',
    begin: 'Begynn å vurdere',
  },
  list: {
    title: (count: number) => `Avvik (${count})`,
    order: (weights: readonly { name: string; weight: number }[]) =>
      `Det som veier tyngst, står øverst: ${listed(
        weights.map(({ name, weight }) => `${name} teller ${decimal(weight)}`),
      )}, ganget med antall nivåer opp til målet. Står to likt, kommer det som har vært åpent lengst, først.`,
    none: (scored: number) =>
      `Ingen avvik: ${scored === 1 ? 'det ene kravet som er vurdert, har' : `alle de ${scored} kravene som er vurdert, har`} nådd målet.`,
    noneScored: 'Ingen krav har fått et nivå ennå, og derfor er det ingen avvik å vise.',
    shown: (shown: number, total: number) => `Viser ${shown} av ${total} avvik.`,
    several: 'Et avvik som hører hjemme flere steder, står på hvert av dem.',
    group: (name: string | null, count: number) => `${name ?? 'Uten satsingsområde'} (${count})`,
    nothingFound: 'Ingen avvik passer til det du har valgt. Velg noe annet, eller nullstill.',
    showAll: (count: number) => `Vis alle ${count} avvik`,
    rank: 'Nummer',
    responsible: (names: readonly string[]) => `Ansvarlig: ${listed(names)}`,
    improvements: 'Bør bli bedre:',
    size: (size: number) => `${levels(size)} under målet`,
    now: 'Nå',
    target: 'Mål',
    aim: (item: Aim, scale: Levels) =>
      `${scoring.levelName(item.target, scale)}${item.answer?.target?.level === item.target ? ' (eget mål)' : ''}`,
    reasonLabel: 'Står her fordi:',
    reason: ({ obligation, weight, size, priority }: Reason) =>
      `${obligation} (teller ${decimal(weight)}) × ${levels(size)} = ${decimal(priority)}`,
    status: (status: keyof typeof statuses, since: number) =>
      ({
        new: 'Nytt i år',
        open: `Åpent siden ${since}`,
        unknown: 'Ikke kjent om det var åpent i fjor',
      })[status],
    history: (number: number) => `Historien til krav ${number}`,
  },
  filter: {
    label: 'Velg hvilke avvik som vises',
    search: 'Søk i krav, begrunnelser og det som bør bli bedre',
    all: 'Alle',
    fields: {
      theme: 'Tema',
      responsible: 'Ansvarlig',
      obligation: 'Skal eller bør',
      focusArea: 'Satsingsområde',
      size: 'Avstand til målet',
      status: 'Status',
    },
    option: (field: string, value: string | number) => {
      if (typeof value === 'number') return levels(value);
      return field === 'status' && Object.hasOwn(statuses, value) ? statuses[value as 'new'] : value;
    },
    grouping: 'Grupper etter',
    ungrouped: 'Ingen gruppering',
    groupings: { theme: 'Tema', responsible: 'Ansvarlig', focusArea: 'Satsingsområde' },
    clear: 'Nullstill',
  },
  profile: {
    title: 'Profil per tema',
    lead: 'Temaer uten krav til dere er ikke med. Tallene bak hver tegning, og kravene de bygger på, står i tabellen under den.',
    fulfilment: {
      title: (office: string, year: number) => `Oppfyllelsesgrad og mål per tema, ${office} ${year}`,
      description: (basis: Basis) =>
        `Prikken er oppfyllelsesgraden, ruten er målet: det den ville vært om alle vurderte krav i temaet nådde målet sitt. ${restsOn(basis)}`,
      radarDescription: (basis: Basis, leftOut: number) =>
        `Jo lenger ut, jo mer er oppfylt. Den stiplede linjen er målet. ${restsOn(basis)}${
          leftOut === 0 ? '' : ` ${plural(leftOut, 'tema', 'temaer')} uten vurderte krav er ikke med.`
        }`,
      form: 'Vis som',
      dots: 'Prikker',
      radar: 'Radar',
      note: ({ scored, remaining }: Basis) =>
        scored === 0
          ? 'Ingen vurderte'
          : `${plural(scored, 'vurdert', 'vurderte')}, ${remaining === 0 ? 'ingen gjenstår' : `${remaining} gjenstår`}`,
      marks: { value: 'Oppfyllelsesgrad', target: 'Mål' },
      target: (share: number) => `mål ${percent(share)}`,
      columns: ['Tema', 'Oppfyllelsesgrad', 'Mål', 'Vurdert', 'Krav (nivå)'],
      scored: ({ scored, remaining }: Basis) =>
        scored + remaining === 0 ? percent(null) : `${scored} av ${scored + remaining}`,
      fileName: (office: string, year: number) => `Oppfyllelsesgrad per tema ${office} ${year}`,
    },
    distribution: {
      title: (office: string, year: number) => `Krav på hvert nivå per tema, ${office} ${year}`,
      description: (applicable: number) =>
        `Hver søyle er alle kravene i temaet, fra det laveste nivået til det høyeste, og til slutt de som ikke har noe nivå. ${requirements(applicable)} i alt.`,
      theme: 'Tema',
      all: 'Krav i alt',
      unit: 'antall krav',
      total: (count: number) => requirements(count),
      fileName: (office: string, year: number) => `Krav på hvert nivå ${office} ${year}`,
    },
  },
  checks: {
    title: (count: number) => `Bør ses på igjen (${count})`,
    lead: 'Det en nøye leser ville spurt om før egenevalueringen er ferdig. Ingenting er stengt på grunn av dette: dere avgjør.',
    none: 'Ingenting: svarene henger sammen, og det som skal begrunnes, er begrunnet.',
    kinds,
    kind: (check: Check, count: number) => `${kinds[check]} (${count})`,
    advice: {
      contradictsCheckpoints: 'Se nivået og kontrollpunktene sammen, og rett det som ikke stemmer.',
      leapWithoutJustification: 'Skriv kort hva som har skjedd, så endringen kan forstås senere.',
      lacksJustification: 'Standarden ber om en begrunnelse her.',
      notRelevantWithoutJustification: 'Skriv hvorfor kravet ikke gjelder dere, eller sett et nivå.',
      gapWithoutImprovement: 'Skriv hva som bør bli bedre. Det er det tiltakene bygger på.',
      fulfilledWithoutEvidence:
        'Vis til en rutine, en sak eller et dokument, så andre kan se det samme som dere.',
      unanswered: 'Ingen har sagt noe om disse ennå. Er dere usikre, velger dere «Vet ikke».',
    } satisfies Record<Check, string>,
    /** What the question rests on, where there is more to say than its kind. */
    remark: (finding: Finding, scale: Levels): string | null => {
      switch (finding.check) {
        case 'contradictsCheckpoints':
          return `Satt til ${scoring.levelName(finding.score, scale)}. Kontrollpunktene tilsier høyst ${scoring.levelName(finding.ceiling, scale)}.`;
        case 'leapWithoutJustification':
          return `Fra ${scoring.levelName(finding.before, scale)} til ${scoring.levelName(finding.score, scale)}.`;
        case 'lacksJustification':
          return `Kreves fordi ${demands[finding.demand]}.`;
        default:
          return null;
      }
    },
  },
};
