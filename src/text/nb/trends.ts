import { shownIn } from '../shownOf.ts';
import { requirementLabel, requirementName, type NamedRequirement } from '../requirementLabel.ts';
import { inHundred, listed, ofHundred, plural, yearsListed } from '../format.ts';
import { scoring } from './scoring.ts';

type Basis = {
  share: number | null;
  reached: number;
  scored: number;
  remaining: number;
  applicable: number;
};
type SetAside = { year: number; notRelevant: number; applicable: number; remaining: number };
type Direction = 'up' | 'unchanged' | 'down';
type Counts = Record<Direction | 'reachedTarget' | 'fellBelowTarget', number>;
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

const theSame = (count: number) => (count === 1 ? 'ett og samme krav' : `de samme ${count} kravene`);

const lineRestsOn = (count: number) => `Linjen for samlet skår bygger på ${theSame(count)} hele veien.`;
const eachByItself = 'Hvert år er regnet av sine egne krav, og tegnet uten linje mellom.';

const kinds: Record<Direction, { name: string; meaning: string }> = {
  up: { name: 'Opp', meaning: 'høyere nivå enn sist' },
  unchanged: { name: 'Uendret', meaning: 'samme nivå som sist' },
  down: { name: 'Ned', meaning: 'lavere nivå enn sist' },
};

/** How many of those that moved one way crossed the target: «5 av dem nådde målet». */
function ofThem(count: number, all: number, what: string): string {
  if (all === 1) return `kravet ${what}`;
  return count === all ? `alle ${what}` : `${count} av dem ${what}`;
}

/** Direction first, then what of it crossed the target: «12 krav gikk opp, 7 av dem nådde målet. 8 er uendret. 1 gikk ned, og falt under målet.» */
function changeSentence({ up, unchanged, down, reachedTarget, fellBelowTarget }: Counts): string {
  const crossed = (count: number, all: number, what: string) =>
    count === 0
      ? ''
      : all === 1
        ? ` og ${what}`
        : count === all
          ? `, og alle ${what}`
          : `, ${count} av dem ${what}`;
  const moved = (count: number, none: string) => (count === 0 ? none : `${count}`);
  return [
    `${moved(up, 'Ingen')} krav gikk opp${crossed(reachedTarget, up, 'nådde målet')}.`,
    `${moved(unchanged, 'Ingen')} er uendret.`,
    `${moved(down, 'Ingen')} gikk ned${crossed(fellBelowTarget, down, 'falt under målet')}.`,
  ].join(' ');
}

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

/** What has become of the score from one year to another; what is shown as the same has not gone from one to the other. */
function score(from: number, to: number, first: number | null, last: number | null): string {
  return inHundred(first) === inHundred(last)
    ? `er samlet skår ${ofHundred(last)} i ${to}, som i ${from}.`
    : `gikk samlet skår fra ${inHundred(first)} i ${from} til ${ofHundred(last)} i ${to}.`;
}

export const trends = {
  theSame,
  pageName: 'Siden i fjor',
  title: (office: string) => `Siden i fjor, ${office}`,
  lead: 'Hva som har gått opp og ned fra år til år, og hvilke avvik som har stått åpne lenge.',
  facts: (standard: string, years: readonly number[], editions: readonly string[]) =>
    `${standard}, ${editions.length === 1 ? 'utgave' : 'utgavene'} ${listed(editions)}. ${
      years.length === 1 ? 'Året' : 'Årene'
    } ${yearsListed(years)}.`,
  withoutStandard: (years: readonly number[]) =>
    `${yearsListed(years)} er ikke med: denne versjonen av Rettesnor har ikke utgaven som ble brukt. Last siden på nytt for å få den nyeste versjonen.`,
  toResults: (year: number) => `Se resultatet for ${year}`,
  requirement: requirementLabel,
  empty: {
    title: 'Ingen krav er vurdert ennå',
    body: 'Utviklingen vises her når dere har vurdert de første kravene. Det som teller, er nivåene dere setter på siden «Vurder».',
    begin: 'Begynn å vurdere',
  },
  setAside: {
    title: 'Ingen krav har et nivå',
    body: ({ year, notRelevant, applicable, remaining }: SetAside) => {
      const who =
        notRelevant < applicable
          ? `${notRelevant} av ${requirements(applicable)}`
          : applicable === 1
            ? 'det ene kravet'
            : `alle ${requirements(applicable)}`;
      const rest = remaining === 0 ? '' : `, og ${remaining} er ikke vurdert`;
      return `I ${year} er ${who} satt til ikke relevant${rest}. Ingen har et nivå, og derfor er det ingen utvikling å vise.`;
    },
    goTo: 'Gå til vurderingen',
  },
  oneYear: {
    title: (year: number) => `Foreløpig er ${year} det eneste året`,
    body: 'Utvikling ser man først når to år kan legges ved siden av hverandre. Start neste års egenevaluering fra Hjem når tiden er inne, eller ta inn en fil med et tidligere år.',
    now: (basis: Basis) => `I dag: ${scoring.coverage(basis)}`,
    /** Of several years, one has levels. */
    onlyScored: (year: number) => `Bare ${year} har krav med et nivå`,
    onlyScoredBody: 'Hva som har gått opp og ned, vises her når to år har et nivå på de samme kravene.',
    inYear: (year: number, basis: Basis) => `I ${year}: ${scoring.coverage(basis)}`,
    assess: (year: number) => `Gå til vurderingen for ${year}`,
  },
  total: {
    title: 'Samlet',
    chartTitle: (from: number, to: number) => `Samlet skår og vurderte krav ${from}–${to}`,
    /** @param count how many requirements the line rests on */
    description: (count: number) =>
      count === 0
        ? eachByItself
        : `${lineRestsOn(count)} Et år som ikke er ferdig, er tegnet uten linje til seg.`,
    line: (count: number) => (count === 0 ? eachByItself : lineRestsOn(count)),
    note: theSame,
    fulfilment: scoring.fulfilment,
    coverage: 'Andel av kravene som er vurdert',
    unfinished: (year: number) => `${year} er ikke ferdig.`,
    steady: (count: number, from: number, to: number, first: number | null, last: number | null) =>
      `${requirements(count)} har et nivå i hvert av årene ${from}–${to}. På ${count === 1 ? 'det' : 'dem'} ${score(from, to, first, last)}`,
    noSteady: 'Ingen krav har et nivå i alle årene, så årene kan ikke sammenlignes under ett.',
    onlyYear: (year: number) => `Bare ${year} har krav med nivå, så det er ingenting å sammenligne med ennå.`,
    newEdition: 'Der linjen over andelen er brutt, kom standarden i ny utgave.',
    table: {
      year: 'År',
      reached: scoring.reached,
      steady: 'Samlet skår på de samme kravene, av 100',
      score: 'Samlet skår på årets krav, av 100',
      remaining: scoring.notAssessed,
      edition: 'Utgave',
    },
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
      `På disse ${score(before, after, first, last)}`,
    nothingCompared:
      'Ingen krav har et nivå i begge årene, så det er ingenting å sammenligne. Grunnene står under.',
    countsLabel: 'Antall krav etter hva som har skjedd',
    kinds,
    counts: changeSentence,
    crossed: {
      up: (count: number, all: number) => ofThem(count, all, 'nådde målet'),
      down: (count: number, all: number) => ofThem(count, all, 'falt under målet'),
    },
    improved: shownIn('Gått mest opp'),
    noneImproved: 'Ingen krav har gått opp.',
    worrying: shownIn('Gått tilbake'),
    noneWorrying: 'Ingen krav har gått ned.',
    longestOpen: shownIn('Åpne lengst'),
    noneLongOpen: (year: number) => `Ingen avvik i ${year} var åpne også året før.`,
    /** @param year the one looked at: of what was not assessed the year before, nobody knows whether it is new */
    openSince: ({ status, since }: { status: 'open' | 'new' | 'unknown'; since: number }, year: number) =>
      ({
        open: `åpent siden ${since}`,
        new: `nytt i ${year}`,
        unknown: `ikke vurdert i ${year - 1}`,
      })[status],
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
    title: 'Tema for tema',
    lead: 'Like høye figurer med samme skala, så de kan holdes opp mot hverandre.',
    grouping: 'Del opp etter',
    groupings: {
      theme: 'Tema',
      chapter: 'Kapittel',
      focusArea: 'Innsatsområde',
      responsible: 'Ansvarlig',
    },
    chartTitle: (grouping: string) => `${scoring.fulfilment} etter ${grouping.toLocaleLowerCase('nb')}`,
    description:
      'Poeng av 100, på de samme kravene i alle årene. Et år som ikke er ferdig, er tegnet uten linje til seg. «–» betyr at ingen krav har et nivå i alle årene.',
    note: (count: number) =>
      count === 0 ? 'ingen krav i alle årene' : `${requirements(count)} i alle årene`,
    overlap: 'Et krav kan høre til flere, og er da med i hver av dem.',
    none: 'Ingen av kravene deres hører til en slik gruppe.',
    name: 'Del',
    cell: ({ share, reached, scored }: Basis) => `${inHundred(share)} (${reached} av ${scored} når målet)`,
  },
  history: {
    fold: 'Se alle kravene, år for år',
    title: 'Hele historien',
    lead: 'Hvert krav i hvert år. Trykk på en rute for å se kravets egen historie.',
    chartTitle: 'Nivået på hvert krav, år for år',
    description: (count: number, years: number) =>
      `${requirements(count)} gjennom ${plural(years, 'år', 'år')}. Tallet er nivået; tegnene forklares under.`,
    half: (first: number, last: number) => `Nivå på krav ${first}–${last}, år for år`,
    olderRows: (editions: readonly string[]) =>
      `Sist i listen står krav som bare finnes i utgave ${listed(editions)}.`,
    row: requirementName,
    olderRow: (requirement: NamedRequirement, edition: string) =>
      `${requirementName(requirement)} (utg. ${edition})`,
    hint: 'Piltastene flytter, Enter åpner kravets historie.',
    state: stateName,
    /** With the sign that stands in the cell, where it is letters: «IR – Ikke relevant», as levels are said. */
    stateInCell: (state: State, levels: Levels): string =>
      state === 'notRelevant' || state === 'unanswered'
        ? `${signs[state]} – ${stateName(state, levels)}`
        : stateName(state, levels),
    broken: (reason: keyof typeof breaks) => breaks[reason],
    signs,
    cell: (requirement: NamedRequirement, year: number, state: string) =>
      `${requirementLabel(requirement)}, ${year}: ${state}`,
    legend: 'Tegnforklaring',
    name: 'Krav',
  },
  fileName: (part: string, office: string) => `${part}-${office}`,
};
