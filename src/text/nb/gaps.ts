import { requirementLabel, requirementName, type NamedRequirement } from '../requirementLabel.ts';
import { decimal, listed, plural, withCapital } from '../format.ts';
import { shownOf } from '../shownOf.ts';
import { scoring } from './scoring.ts';

type Check =
  | 'contradictsCheckpoints'
  | 'leapWithoutJustification'
  | 'lacksJustification'
  | 'notRelevantWithoutJustification'
  | 'gapWithoutImprovement'
  | 'fulfilledWithoutEvidence'
  | 'ownTargetWithoutReason';

type Finding =
  | { check: 'contradictsCheckpoints'; score: number; ceiling: number }
  | { check: 'leapWithoutJustification'; before: number; score: number }
  | { check: 'lacksJustification'; demand: 'notRelevant' | 'belowTarget' | 'always' }
  | { check: Exclude<Check, 'contradictsCheckpoints' | 'leapWithoutJustification' | 'lacksJustification'> };

type Weights = readonly { name: string; weight: number }[];
type Bounds = { first: number; next: number };
type Levels = readonly { value: number; name: string }[];
type Reason = { obligation: string; weight: number; size: number; priority: number };
type Basis = {
  reached: number;
  scored: number;
  remaining: number;
  notRelevant: number;
  applicable: number;
};

const requirements = (count: number) => plural(count, 'krav', 'krav');
const levels = (count: number) => plural(count, 'nivå', 'nivåer');

const kinds: Record<Check, string> = {
  contradictsCheckpoints: 'Nivået er høyere enn kontrollpunktene tilsier',
  leapWithoutJustification: 'Endret to nivåer eller mer siden sist, uten begrunnelse',
  lacksJustification: 'Begrunnelse mangler',
  notRelevantWithoutJustification: 'Ikke relevant, uten begrunnelse',
  gapWithoutImprovement: 'Avvik der det ikke står hva som bør bli bedre',
  fulfilledWithoutEvidence: 'Målet er nådd, men dokumentasjon mangler',
  ownTargetWithoutReason: 'Eget mål uten grunn',
};

const demands = {
  notRelevant: 'Bør begrunnes fordi kravet er satt til ikke relevant.',
  belowTarget: 'Bør begrunnes fordi nivået er under målet.',
  always: 'Bør begrunnes uansett nivå.',
};

const statuses = {
  new: 'Nye',
  open: 'Åpne fra før',
  unknown: 'Ukjent året før',
};

/** What to take first, without a number that tells equal things apart. */
const groups = { first: 'Først', next: 'Deretter', later: 'Når dere kan' };

const restsOn = ({ scored, applicable }: Basis) =>
  `Bygger på ${requirements(scored)} som er vurdert, av ${applicable} som gjelder.`;

export const gaps = {
  title: (office: string, year: number) => `Avvik for ${office} ${year}`,
  lead: 'Hvor dere ikke når målet, hva som bør tas først, og hvorfor.',
  onThisPage: 'På denne siden',
  statuses,
  requirement: 'Krav',
  toCard: requirementLabel,
  showAll: 'Vis hele teksten',
  showLess: 'Vis mindre',
  empty: {
    title: 'Ingen krav er vurdert ennå',
    body: 'Avvikene viser seg her etter hvert som dere vurderer. Begynn med det dere kjenner best: det er lov å hoppe over.',
    begin: 'Begynn å vurdere',
  },
  /** One action for several gaps. */
  joint: {
    start: 'Ett tiltak for flere krav',
    stop: 'Avslutt valget',
    choose: (number: number) => `Ta krav ${number} med i tiltaket`,
    chosen: (numbers: readonly number[]) =>
      numbers.length === 0
        ? 'Velg kravene som tiltaket skal løfte.'
        : `Valgt: krav ${listed(numbers.map(String))}.`,
    make: (count: number) => `Lag ett tiltak for ${count} krav`,
  },
  list: {
    title: (count: number) => `Avvik (${count})`,
    order: (weights: Weights, { first, next }: Bounds) =>
      `Avvikene står i tre grupper etter hvor mye kravet teller (${listed(
        weights.map(({ name, weight }) => `${name} teller ${decimal(weight)}`),
      )}), ganget med antall nivåer opp til målet: ${decimal(first)} eller mer er «${groups.first}», under ${decimal(next)} er «${groups.later}», og resten er «${groups.next}». I hver gruppe står det som veier tyngst, øverst; veier to likt, står det som har vært åpent lengst, først, og så det ingen har tiltak for.`,
    groups,
    none: (scored: number) =>
      scored === 1
        ? 'Ingen avvik: det ene kravet som er vurdert, når målet.'
        : `Ingen avvik: alle de ${scored} kravene som er vurdert, når målet.`,
    noneScored: 'Ingen krav har fått et nivå ennå, og derfor er det ingen avvik å vise.',
    shown: (shown: number, total: number) => shownOf(shown, total, 'det ene avviket', 'avvik'),
    several: 'Et avvik som hører hjemme flere steder, vises i hver gruppe det hører til.',
    group: (name: string | null, count: number) => `${name ?? 'Uten innsatsområde'} (${count})`,
    nothingFound: 'Ingen avvik passer til det du har valgt. Velg noe annet, eller nullstill.',
    showAll: (count: number) => `Vis alle ${count} avvik`,
    responsible: (names: readonly string[]) => `Ansvarlig: ${withCapital(listed(names))}`,
    improvements: 'Bør bli bedre:',
    size: (size: number) => `${levels(size)} under målet`,
    now: 'Nå',
    target: 'Mål',
    aim: (target: number, scale: Levels) => scoring.levelName(target, scale),
    reasonLabel: 'Står her fordi:',
    reason: ({ obligation, weight, size, priority }: Reason) =>
      `${obligation} (teller ${decimal(weight)}) × ${levels(size)} = ${decimal(priority)}`,
    /** @param since the year it opened; of one that is not known to be older, the year it is a gap of */
    status: (status: keyof typeof statuses, since: number) =>
      ({
        new: `Nytt i ${since}`,
        open: `Åpent siden ${since}`,
        unknown: `Ikke kjent om det var åpent i ${since - 1}`,
      })[status],
    history: (requirement: NamedRequirement) => `Historien til krav ${requirementName(requirement)}`,
  },
  filter: {
    label: 'Velg hvilke avvik som vises',
    search: 'Søk i krav, begrunnelser og det som bør bli bedre',
    all: 'Alle',
    fields: {
      theme: 'Tema',
      responsible: 'Ansvarlig',
      obligation: 'Skal eller bør',
      focusArea: 'Innsatsområde',
      size: 'Avstand til målet',
      status: 'Status',
    },
    option: (field: string, value: string | number) => {
      if (typeof value === 'number') return levels(value);
      return field === 'status' && Object.hasOwn(statuses, value) ? statuses[value as 'new'] : value;
    },
    grouping: 'Grupper etter',
    ungrouped: 'Ingen gruppering',
    groupings: { theme: 'Tema', responsible: 'Ansvarlig', focusArea: 'Innsatsområde' },
    clear: 'Nullstill',
  },
  profile: {
    title: 'Profil per tema',
    lead: 'Temaer uten krav til dere er ikke med. Tallene bak hver figur, og kravene de bygger på, står i tabellen under den.',
    fulfilment: {
      title: (office: string, year: number) => `Samlet skår per tema, ${office} ${year}`,
      description: (basis: Basis) =>
        `Poeng av 100 på de vurderte kravene i temaet. Under navnet står hvor mange som når målet. ${restsOn(basis)}`,
      radarDescription: (basis: Basis, leftOut: number) =>
        `Jo lenger ut, jo høyere samlet skår. ${restsOn(basis)}${
          leftOut === 0 ? '' : ` ${plural(leftOut, 'tema', 'temaer')} uten vurderte krav er ikke med.`
        }`,
      form: 'Vis som',
      dots: 'Prikker',
      radar: 'Radar',
      note: ({ reached, scored, remaining }: Basis) =>
        scored === 0
          ? 'Ingen vurderte'
          : `${reached} av ${scored} når målet${remaining === 0 ? '' : `, ${remaining} ikke vurdert`}`,
      marks: { value: scoring.fulfilment },
      columns: ['Tema', scoring.reached, 'Samlet skår, av 100', scoring.notAssessed, 'Krav (nivå)'],
      reached: scoring.reachedOf,
      fileName: (office: string, year: number) => `Samlet skår per tema ${office} ${year}`,
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
    lead: 'Det en grundig leser ville spurt om før egenevalueringen er ferdig. Ingenting er stengt på grunn av dette: dere avgjør.',
    none: 'Ingenting: svarene henger sammen, og det som bør begrunnes, er begrunnet.',
    kinds,
    kind: (check: Check, count: number) => `${kinds[check]} (${count})`,
    advice: {
      contradictsCheckpoints: 'Se nivået og kontrollpunktene sammen, og rett det som ikke stemmer.',
      leapWithoutJustification: 'Skriv kort hva som har skjedd, så endringen kan forstås senere.',
      lacksJustification: 'Skriv kort hvorfor. Da kan andre forstå nivået, også neste år.',
      notRelevantWithoutJustification: 'Skriv hvorfor kravet ikke gjelder dere, eller sett et nivå.',
      gapWithoutImprovement: 'Skriv hva som bør bli bedre. Det er det tiltakene bygger på.',
      fulfilledWithoutEvidence:
        'Vis til en rutine, en sak eller et dokument, så andre kan se det samme som dere.',
      ownTargetWithoutReason: 'Skriv i minst en setning hvorfor. Til da følges det egne målet ikke opp.',
    } satisfies Record<Check, string>,
    /** What the question rests on, where there is more to say than its kind. */
    remark: (finding: Finding, scale: Levels): string | null => {
      switch (finding.check) {
        case 'contradictsCheckpoints':
          return `Satt til ${scoring.levelName(finding.score, scale)}. Kontrollpunktene tilsier høyst ${scoring.levelName(finding.ceiling, scale)}.`;
        case 'leapWithoutJustification':
          return `Fra ${scoring.levelName(finding.before, scale)} til ${scoring.levelName(finding.score, scale)}.`;
        case 'lacksJustification':
          return demands[finding.demand];
        default:
          return null;
      }
    },
  },
};
