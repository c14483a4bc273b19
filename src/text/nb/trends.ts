import { listed, percent, plural } from '../format.ts';
import { scoring } from './scoring.ts';

type Basis = { share: number | null; scored: number; remaining: number };
type Kind = 'closed' | 'improved' | 'unchanged' | 'weaker' | 'newGap';
type State = number | 'notRelevant' | 'unknown' | 'unanswered' | 'notApplicable' | 'notInEdition';
type Reason =
  | 'changed'
  | 'merged'
  | 'split'
  | 'new'
  | 'gone'
  | 'scale'
  | 'unmapped'
  | 'unscoredBefore'
  | 'unscoredAfter'
  | 'notApplicableAfter';
type Years = { before: number; after: number };
type Levels = readonly { value: number; name: string }[];

const requirements = (count: number) => plural(count, 'krav', 'krav');

const kinds: Record<Kind, { name: string; meaning: string }> = {
  closed: { name: 'Lukket', meaning: 'var avvik, har nådd målet' },
  improved: { name: 'Forbedret', meaning: 'høyere nivå enn sist' },
  unchanged: { name: 'Uendret', meaning: 'samme nivå' },
  weaker: { name: 'Svakere', meaning: 'lavere nivå enn sist' },
  newGap: { name: 'Nytt avvik', meaning: 'nådde målet sist, gjør det ikke nå' },
};

const breaks: Record<Exclude<Reason, `${string}Before` | `${string}After`>, string> = {
  changed: 'Teksten er endret så mye at nivåene ikke sier det samme',
  merged: 'Flere krav er slått sammen til ett',
  split: 'Ett krav er delt i flere',
  new: 'Nytt krav, uten noe før seg',
  gone: 'Kravet er tatt ut av standarden',
  scale: 'Skalaen har fått et annet antall nivåer',
  unmapped: 'Det står ikke i standarden hvordan kravet henger sammen med den andre utgaven',
};

/** What stands in a cell that has no level. */
const signs = {
  notRelevant: 'IR',
  unknown: '?',
  unanswered: 'U',
  notApplicable: '–',
  notInEdition: '×',
};

function stateName(state: State, levels: Levels): string {
  switch (state) {
    case 'unanswered':
      return scoring.unanswered;
    case 'notApplicable':
      return 'Gjaldt ikke dere';
    case 'notInEdition':
      return 'Ikke i den utgaven';
    default:
      return scoring.scoreName(state, levels);
  }
}

export const trends = {
  pageName: 'Utvikling',
  title: (office: string) => `Utvikling for ${office}`,
  lead: 'Hva som er blitt bedre eller svakere fra år til år, og hvilke avvik som har stått åpne lenge.',
  facts: (standard: string, years: readonly number[], editions: readonly string[]) =>
    `${standard}, ${editions.length === 1 ? 'utgave' : 'utgavene'} ${listed(editions)}. ${
      years.length === 1 ? 'Året' : 'Årene'
    } ${listed(years)}.`,
  withoutStandard: (years: readonly number[]) =>
    `${listed(years)} er ikke med: denne versjonen av Rettesnor har ikke utgaven som ble brukt. Last siden på nytt for å få den nyeste versjonen.`,
  toResults: (year: number) => `Se resultatet for ${year}`,
  requirement: (number: number) => `Krav ${number}`,
  empty: {
    title: 'Ingen krav er vurdert ennå',
    body: 'Utviklingen vises her når dere har vurdert de første kravene. Det som teller, er nivåene dere setter på siden «Vurder».',
    begin: 'Begynn å vurdere',
  },
  oneYear: {
    title: (year: number) => `Foreløpig er ${year} det eneste året`,
    body: 'Utvikling ser man først når to år kan legges ved siden av hverandre. Start neste års egenevaluering fra oversikten når tiden er inne, eller ta inn en fil med et tidligere år. Under ser dere alt som er svart i år.',
    now: (basis: Basis) => `I dag er oppfyllelsesgraden ${scoring.coverage(basis)}.`,
  },
  total: {
    title: 'Samlet',
    chartTitle: (from: number, to: number) => `Oppfyllelsesgrad og dekning ${from}–${to}`,
    description:
      'Hvert år er regnet av de kravene som var vurdert det året. Dekning er hvor stor del av kravene som hadde fått et nivå.',
    fulfilment: scoring.fulfilment,
    coverage: 'Dekning',
    target: (share: number) => `mål ${percent(share)}`,
    steady: (count: number, from: number, to: number, first: number | null, last: number | null) =>
      `${requirements(count)} har et nivå i alle årene. På ${count === 1 ? 'det' : 'dem'} gikk oppfyllelsesgraden fra ${percent(first)} i ${from} til ${percent(last)} i ${to}.`,
    noSteady:
      'Ingen krav har et nivå i alle årene. Les derfor linjene med varsomhet: de bygger på ulike krav.',
    newEdition: 'Brudd i linjen betyr at standarden kom i ny utgave.',
    table: { year: 'År', scored: 'Vurdert', remaining: 'Gjenstår', target: 'Mål', edition: 'Utgave' },
  },
  since: {
    title: 'Siden sist',
    lead: 'To år lagt ved siden av hverandre, på de kravene som kan sammenlignes.',
    choose: 'Velg hvilke år som sammenlignes',
    from: 'Fra',
    to: 'Til',
    basis: (compared: number, applicable: number, { before, after }: Years) =>
      `${before} og ${after} er sammenlignet på ${compared} av ${requirements(applicable)}.`,
    fulfilment: ({ before, after }: Years, first: number | null, last: number | null) =>
      `På disse gikk oppfyllelsesgraden fra ${percent(first)} i ${before} til ${percent(last)} i ${after}.`,
    nothingCompared:
      'Ingen krav har et nivå i begge årene, så det er ingenting å sammenligne. Grunnene står under.',
    countsLabel: 'Antall krav etter hva som har skjedd',
    kinds,
    improved: 'Mest forbedret',
    noneImproved: 'Ingen krav har fått høyere nivå.',
    worrying: 'Verdt å bekymre seg for',
    noneWorrying: 'Ingen krav har fått lavere nivå.',
    longestOpen: 'Åpne lengst',
    noneLongOpen: (year: number) => `Ingen avvik i ${year} var åpne også året før.`,
    openSince: (year: number) => `åpent siden ${year}`,
    levels: (before: number, after: number) =>
      before === after ? `fortsatt ${after}` : `fra ${before} til ${after}`,
    levelNow: (level: number, target: number) => `nivå ${level}, mål ${target}`,
    difference: (difference: number) =>
      `${difference > 0 ? 'opp' : 'ned'} ${plural(Math.abs(difference), 'nivå', 'nivåer')}`,
    all: (count: number) => `Alle ${requirements(count)} som er sammenlignet`,
    kindCount: (name: string, count: number) => `${name} (${count})`,
    renumbered: (number: number, year: number) => `krav ${number} i ${year}`,
    notCompared: (count: number) => `Kan ikke sammenlignes (${count})`,
    notComparedLead: 'Disse er ikke med i tallene over. Ingenting er gjettet.',
    reason: (reason: Reason, { before, after }: Years): string => {
      if (reason === 'unscoredBefore') return `Uten nivå i ${before}`;
      if (reason === 'unscoredAfter') return `Uten nivå i ${after}`;
      if (reason === 'notApplicableAfter') return `Gjelder ikke dere i ${after}`;
      return breaks[reason];
    },
    onlyIn: (reason: string, year: number) => `${reason} (krav i ${year})`,
  },
  groups: {
    title: 'Del for del',
    lead: 'Like høye tegninger med samme skala, så de kan holdes opp mot hverandre.',
    grouping: 'Del opp etter',
    groupings: {
      theme: 'Tema',
      chapter: 'Kapittel',
      focusArea: 'Fokusområde',
      responsible: 'Ansvarlig',
    },
    measure: 'Vis',
    measures: { fulfilment: scoring.fulfilment, coverage: 'Dekning' },
    chartTitle: (measure: string, grouping: string) => `${measure} etter ${grouping.toLocaleLowerCase('nb')}`,
    description: {
      fulfilment: 'Stiplet strek er målet i det siste året. «–» betyr at ingen krav var vurdert.',
      coverage: 'Hvor stor del av kravene som hadde fått et nivå. «–» betyr at ingen krav gjaldt dere.',
    },
    overlap: 'Et krav kan høre til flere, og er da med i hver av dem.',
    none: 'Ingen av kravene deres hører til en slik gruppe.',
    name: 'Del',
    cell: (basis: Basis) => scoring.coverage(basis),
  },
  history: {
    title: 'Hele historien',
    lead: 'Hvert krav i hvert år. Trykk på en rute, eller velg den med piltastene og trykk Enter, for å se kravets egen historie.',
    chartTitle: 'Nivået på hvert krav, år for år',
    description: (count: number, years: number) =>
      `${requirements(count)} gjennom ${plural(years, 'år', 'år')}. Tallet er nivået; tegnene forklares under.`,
    half: (first: number, last: number) => `Nivå på krav ${first}–${last}, år for år`,
    olderRows: (editions: readonly string[]) =>
      `Sist i listen står krav som bare finnes i utgave ${listed(editions)}.`,
    row: (number: number, content: string) => `${number}. ${content}`,
    olderRow: (number: number, edition: string, content: string) => `${number} (utg. ${edition}). ${content}`,
    hint: 'Piltastene flytter, Enter åpner kravets historie.',
    state: stateName,
    /** With the sign that stands in the cell, where it is letters: «IR – Ikke relevant», as levels are said. */
    stateInCell: (state: State, levels: Levels): string =>
      state === 'notRelevant' || state === 'unanswered'
        ? `${signs[state]} – ${stateName(state, levels)}`
        : stateName(state, levels),
    broken: (reason: keyof typeof breaks) => breaks[reason],
    signs,
    cell: (number: number, year: number, state: string, content: string) =>
      `Krav ${number} i ${year}: ${state}. ${content}`,
    legend: 'Tegnforklaring',
    name: 'Krav',
  },
  fileName: (part: string, office: string) => `${part}-${office}`,
};
