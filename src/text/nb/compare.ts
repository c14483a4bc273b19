import { decimal, listed, percent, plural } from '../format.ts';
import { scoring } from './scoring.ts';

type Basis = { share: number | null; scored: number; remaining: number };
type Spread = {
  lowest: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  highest: number;
};

const offices = (count: number) => plural(count, 'virksomhet', 'virksomheter');
const requirements = (count: number) => plural(count, 'krav', 'krav');

/** Goes with every picture that leaves the page. */
const caution =
  'Egenevaluering: tallene er virksomhetenes egne vurderinger, og er ikke en rangering av tjenestene.';

/** A difference in percentage points, with its sign. */
function points(from: number | null, to: number | null): string {
  if (from === null || to === null) return '–';
  const difference = Math.round(to * 100) - Math.round(from * 100);
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  return `${sign}${Math.abs(difference)}`;
}

export const compare = {
  pageName: 'Sammenlign',
  title: (year: number) => `Virksomheter side om side i ${year}`,
  lead: 'Hvor virksomhetene står hver for seg og samlet, hva ingen får til, og hva én kan lære de andre.',
  facts: (count: number, standard: string, edition: string) =>
    `${offices(count)}, ${standard}, utgave ${edition}.`,
  choice: {
    label: 'Velg hva som sammenlignes',
    standard: 'Standard',
    standardName: (standard: string, edition: string) => `${standard}, utgave ${edition}`,
    kind: 'Virksomheter',
    everyKind: 'Alle slag',
    unknownKind: 'Uten kjent slag',
    year: 'År',
    yearName: (year: number, count: number) => `${year} (${offices(count)})`,
    withoutNames: 'Vis uten navn',
    withoutNamesHelp:
      'Til møter der det ikke skal synes hvem som er hvem. Hver virksomhet får et nummer, og beholder det i alle tegninger og år.',
  },
  alias: (place: number) => `Virksomhet ${place}`,
  mixedKinds:
    'Virksomhetene er av ulikt slag og svarer på ulike krav. Sammenlign tema for tema, og se hvor mange krav hvert tall bygger på.',
  note: {
    title: 'Hva tallene kan brukes til',
    can: 'De viser hvor virksomhetene selv mener de står. Bruk dem til å finne det ingen får til, til å finne noen å lære av, og til å se om det går rette veien.',
    cannot:
      'De kan ikke brukes til å kåre den beste. Den som er streng mot seg selv, får lavere tall enn den som er raus, selv om tjenesten er like god. Noen har dessuten tatt inn flere krav enn andre, eller satt seg egne mål.',
    read: 'Små forskjeller sier lite, særlig når få krav er vurdert. Spør virksomheten før dere konkluderer.',
  },
  ranked: {
    title: 'Samlet',
    lead: 'Alle krav under ett, høyest oppfyllelsesgrad øverst.',
    chartTitle: (year: number) => `Oppfyllelsesgrad i ${year}, virksomhet for virksomhet`,
    /** @param spread `null` when there are too few to speak of one */
    description: (spread: Spread | null, count: number) =>
      spread
        ? `Medianen er ${percent(spread.median)}: halvparten ligger over, halvparten under. Den midterste halvdelen av ${offices(count)} ligger mellom ${percent(spread.lowerQuartile)} og ${percent(spread.upperQuartile)}. ${caution}`
        : `Tallet under navnet er hvor mange krav det bygger på. Det må fire virksomheter til før median og spredning sier noe. ${caution}`,
    point: 'en virksomhet',
    median: (share: number) => `median ${percent(share)}`,
    quartiles: 'den midterste halvdelen',
    columns: ['Virksomhet', scoring.fulfilment, 'Vurdert', 'Gjenstår', 'Se resultatet', 'Se avvikene'],
    columnsWithoutNames: ['Virksomhet', scoring.fulfilment, 'Vurdert', 'Gjenstår'],
    results: 'Resultat',
    gaps: 'Avvik',
    linkFor: (link: string, office: string) => `${link} for ${office}`,
  },
  map: {
    title: 'Tema for tema',
    lead: 'Se langs en rad for å finne den som får til et tema, og ned en kolonne for å se hva en virksomhet strever med.',
    chartTitle: (year: number) => `Oppfyllelsesgrad i ${year}, tema mot virksomhet`,
    description: `Tallet er prosent av høyeste mulige nivå. «–» betyr at ingen krav er vurdert, ikke 0. Tabellen viser hvor mange krav hvert tall bygger på. ${caution}`,
    hint: 'Piltastene flytter, Enter åpner resultatet.',
    hintWithoutNames: 'Piltastene flytter.',
    cell: (office: string, theme: string, basis: Basis) => `${office}, ${theme}: ${scoring.coverage(basis)}`,
    notApplicable: (office: string, theme: string) =>
      `${office}, ${theme}: ingen krav i temaet gjelder virksomheten`,
    share: (share: number | null) => (share === null ? '–' : decimal(Math.round(share * 100))),
    none: '–',
    tableCell: ({ share, scored, remaining }: Basis) =>
      [percent(share), `av ${scored}`, ...(remaining > 0 ? [`(${remaining} gjenstår)`] : [])].join(' '),
    theme: 'Tema',
  },
  spread: {
    title: 'Hvor like er de?',
    lead: 'Lang strek betyr at virksomhetene står langt fra hverandre: der er det mest å lære av andre.',
    chartTitle: (year: number) => `Spredning i oppfyllelsesgrad i ${year}, tema for tema`,
    description: `Streken går fra lavest til høyest. Fra fire virksomheter viser feltet den midterste halvdelen, og tverrstreken medianen. ${caution}`,
    point: 'en virksomhet',
    median: 'median',
    quartiles: 'den midterste halvdelen',
    range: 'lavest til høyest',
    note: (count: number) => `${offices(count)} med vurderte krav`,
    fromTo: ({ lowest, highest }: Pick<Spread, 'lowest' | 'highest'>) =>
      lowest === highest ? percent(lowest) : `${percent(lowest)}–${percent(highest)}`,
    columns: ['Tema', 'Lavest', 'Nedre kvartil', 'Median', 'Øvre kvartil', 'Høyest', 'Virksomheter'],
  },
  nobody: {
    title: (count: number) => `Krav ingen oppfyller (${count})`,
    lead: 'Her har minst to virksomheter satt et nivå, og ingen når målet sitt. Kanskje er hindringen felles, og må løftes.',
    none: 'Det finnes ingen krav som minst to har vurdert og ingen oppfyller.',
    facts: (scored: number, meanGap: number) =>
      `${scored} har vurdert det, i snitt ${decimal(meanGap)} ${meanGap === 1 ? 'nivå' : 'nivåer'} under målet`,
  },
  taught: {
    title: (count: number) => `Krav der noen kan lære de andre (${count})`,
    lead: 'Her når noen målet, mens minst like mange ikke gjør det. De som får det til, vet hvordan.',
    none: 'Det finnes ingen krav der noen få når målet og like mange eller flere ikke gjør det.',
    facts: (reached: number, scored: number) => `${reached} av ${scored} når målet`,
    reached: 'Når målet:',
    short: 'Når det ikke:',
  },
  lists: {
    requirement: (number: number) => `Krav ${number}`,
    more: (count: number) => `Vis ${requirements(count)} til`,
    who: (count: number) => `Hvem det gjelder (${count})`,
  },
  change: {
    title: 'Siden året før',
    lead: (year: number) => `Hver virksomhet holdt opp mot seg selv i ${year}.`,
    chartTitle: (before: number, after: number) => `Hva som er endret fra ${before} til ${after}`,
    description: (count: number) =>
      `Antall krav etter hva som har skjedd, på de kravene som har et nivå begge år. Gjelder ${offices(count)}. ${caution}`,
    unit: 'antall krav',
    total: (compared: number, applicable: number) => `${compared} av ${applicable}`,
    columns: {
      office: 'Virksomhet',
      compared: 'Sammenlignet',
      before: (year: number) => `Oppfyllelsesgrad ${year}`,
      after: (year: number) => `Oppfyllelsesgrad ${year}`,
      points: 'Prosentpoeng',
    },
    points,
    without: (names: readonly string[], year: number) =>
      `${listed(names)} har ingen egenevaluering fra ${year} her, og er ikke med.`,
    none: (year: number) =>
      `Ingen av virksomhetene har en egenevaluering fra ${year} på denne maskinen, så det er ingenting å holde ${year + 1} opp mot.`,
    trends: 'Utvikling',
  },
  empty: {
    nothing: {
      title: 'Det er ingen virksomheter å sammenligne ennå',
      body: 'Her ser dere flere virksomheter side om side. Ta inn filene dere har fått fra virksomhetene, eller start en egenevaluering. Begge deler gjør du fra oversikten.',
    },
    one: {
      title: (office: string, year: number) => `Bare ${office} har en egenevaluering i ${year}`,
      body: 'Det må minst to til for å sammenligne. Velg et annet år eller andre virksomheter over, eller ta inn en fil fra en virksomhet til fra oversikten.',
    },
    standardMissing: {
      title: 'Denne versjonen av Rettesnor har ikke standarden som er brukt',
      body: 'Egenevalueringene ligger trygt lagret. Last siden på nytt for å få den nyeste versjonen av Rettesnor.',
    },
    failed: {
      title: 'Egenevalueringene kunne ikke hentes',
      body: 'Det som er lagret, er ikke rørt. Last siden på nytt.',
    },
    toOverview: 'Gå til oversikten',
    toResults: (year: number) => `Se resultatet for ${year}`,
    toTrends: 'Se utviklingen over år',
  },
  fileName: (part: string, year: number) => `sammenlign-${part}-${year}`,
};
