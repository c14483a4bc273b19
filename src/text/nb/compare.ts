import { requirementLabel } from '../requirementLabel.ts';
import { decimal, inHundred, listed, plural, pointsOf } from '../format.ts';
import { scoring } from './scoring.ts';

type Basis = {
  share: number | null;
  reached: number;
  scored: number;
  remaining: number;
  applicable: number;
};
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

const ofKind = (kind: string | null) => (kind === null ? '' : ` (${kind})`);

/** @param kind the kind of office a part is about, where several are shown */
const titleOfKind = (title: string, kind: string | null) => (kind === null ? title : `${title}: ${kind}`);

/** A difference in points of 100 with its sign, between the figures as they are shown. */
function points(from: number | null, to: number | null): string {
  const [before, after] = [pointsOf(from), pointsOf(to)];
  if (before === null || after === null) return '–';
  const difference = after - before;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  return `${sign}${Math.abs(difference)}`;
}

export const compare = {
  pageName: 'Byen',
  title: (year: number) => `Virksomheter side om side i ${year}`,
  lead: 'Hvor virksomhetene står hver for seg og samlet, felles utfordringer, og hvor noen kan dele erfaring.',
  facts: (count: number, standard: string, edition: string) =>
    `${offices(count)}, ${standard}, utgave ${edition}.`,
  choice: {
    label: 'Velg hva som sammenlignes',
    standard: 'Standard',
    standardName: (standard: string, edition: string) => `${standard}, utgave ${edition}`,
    kind: 'Virksomheter',
    everyKind: 'Alle typer',
    unknownKind: 'Uten kjent type',
    year: 'År',
    yearName: (year: number, count: number) => `${year} (${offices(count)})`,
    order: 'Rekkefølge',
    orders: { name: 'Etter navn', score: 'Etter samlet skår' },
    withoutNames: 'Vis uten navn',
    withoutNamesHelp:
      'Til møter der det ikke skal synes hvem som er hvem. Hver virksomhet får et nummer, og beholder det i alle figurer og år.',
  },
  alias: (place: number) => `Virksomhet ${place}`,
  mixedKinds:
    'Virksomhetene er av ulik type og svarer på ulike krav. Hver type står derfor for seg, og tallene kan ikke holdes opp mot de andre typene.',
  note: {
    title: 'Hva tallene kan brukes til',
    can: 'De viser hvor virksomhetene selv mener de står. Bruk dem til å finne det ingen får til, til å finne noen å lære av, og til å se om det går rette veien.',
    cannot:
      'De kan ikke brukes til å kåre den beste. Den som er streng mot seg selv, får lavere tall enn den som er raus, selv om tjenesten er like god. Noen har dessuten tatt inn flere krav enn andre.',
    read: 'Små forskjeller sier lite, særlig når få krav er vurdert. Spør virksomheten før dere konkluderer.',
  },
  ranked: {
    title: 'Samlet',
    lead: (order: 'name' | 'score', named: boolean) =>
      order === 'score'
        ? 'Alle krav under ett, med den høyeste samlede skåren først. Den som er streng mot seg selv, kommer lenger ned.'
        : `Alle krav under ett, i ${named ? 'alfabetisk rekkefølge' : 'rekkefølge etter nummer'}.`,
    chartTitle: (year: number, kind: string | null) =>
      `Samlet skår i ${year}, virksomhet for virksomhet${ofKind(kind)}`,
    /** @param spread `null` when there are too few to speak of one */
    description: (spread: Spread | null, count: number) =>
      spread
        ? `Poeng av 100. Den midterste er ${inHundred(spread.median)}: halvparten ligger over, halvparten under. Den midterste halvdelen av ${offices(count)} ligger mellom ${inHundred(spread.lowerQuartile)} og ${inHundred(spread.upperQuartile)}. ${caution}`
        : `Under navnet står hvor mange krav som når målet. Det må minst fire virksomheter til før det gir mening å si hvem som ligger i midten. ${caution}`,
    point: 'en virksomhet',
    median: (share: number) => `i midten: ${inHundred(share)}`,
    quartiles: 'den midterste halvdelen',
    columns: [
      'Virksomhet',
      scoring.reached,
      'Samlet skår, av 100',
      scoring.notAssessed,
      'Se resultatet',
      'Se avvikene',
    ],
    columnsWithoutNames: ['Virksomhet', scoring.reached, 'Samlet skår, av 100', scoring.notAssessed],
    results: 'Resultat',
    gaps: 'Avvik',
    linkFor: (link: string, office: string) => `${link} for ${office}`,
  },
  map: {
    title: 'Tema for tema',
    lead: 'Se langs en rad for å finne den som får til et tema, og ned en kolonne for å se hva en virksomhet strever med.',
    chartTitle: (year: number, kind: string | null) =>
      `Samlet skår i ${year}, per tema og virksomhet${ofKind(kind)}`,
    description: `Tallet er samlet skår, poeng av 100. «–» betyr at ingen krav er vurdert, ikke 0. Tabellen viser også hvor mange av de vurderte kravene som når målet. ${caution}`,
    hint: 'Piltastene flytter, Enter åpner resultatet.',
    hintWithoutNames: 'Piltastene flytter.',
    cell: (office: string, theme: string, basis: Basis) => `${office}, ${theme}: ${scoring.coverage(basis)}`,
    notApplicable: (office: string, theme: string) =>
      `${office}, ${theme}: ingen krav i temaet gjelder virksomheten`,
    share: (share: number | null) => inHundred(share),
    none: '–',
    tableCell: ({ share, reached, scored }: Basis) =>
      scored === 0 ? '–' : `${inHundred(share)} (${reached} av ${scored} når målet)`,
    theme: 'Tema',
  },
  spread: {
    title: 'Hvor like er de?',
    lead: 'Lang strek betyr at virksomhetene står langt fra hverandre: der er det mest å lære av andre.',
    chartTitle: (year: number, kind: string | null) =>
      `Spredning i samlet skår i ${year}, tema for tema${ofKind(kind)}`,
    description: `Streken går fra lavest til høyest. Fra fire virksomheter viser feltet den midterste halvdelen, og tverrstreken den som ligger i midten. ${caution}`,
    point: 'en virksomhet',
    median: 'i midten',
    quartiles: 'den midterste halvdelen',
    range: 'lavest til høyest',
    note: (count: number) => `${offices(count)} med vurderte krav`,
    fromTo: ({ lowest, highest }: Pick<Spread, 'lowest' | 'highest'>) =>
      lowest === highest ? inHundred(lowest) : `${inHundred(lowest)}–${inHundred(highest)}`,
    columns: [
      'Tema',
      'Lavest',
      'En firedel ligger under',
      'I midten',
      'En firedel ligger over',
      'Høyest',
      'Virksomheter',
    ],
  },
  nobody: {
    title: (count: number, kind: string | null) => `${titleOfKind('Felles utfordringer', kind)} (${count})`,
    lead: 'Her har minst to virksomheter satt et nivå, og ingen når målet sitt. Kanskje er hindringen felles, og må løftes.',
    none: 'Det finnes ingen krav som minst to har vurdert og ingen når målet på.',
    facts: (scored: number, meanGap: number) =>
      `${scored} har vurdert det, i snitt ${decimal(meanGap)} ${meanGap === 1 ? 'nivå' : 'nivåer'} under målet`,
  },
  taught: {
    title: (count: number, kind: string | null) =>
      `${titleOfKind('Krav der noen kan dele erfaring', kind)} (${count})`,
    lead: 'Her når noen målet, mens minst like mange ikke gjør det. De som får det til, vet hvordan.',
    none: 'Det finnes ingen krav der noen få når målet og like mange eller flere ikke gjør det.',
    facts: (reached: number, scored: number) => `${reached} av ${scored} når målet`,
    reached: 'Når målet:',
    short: 'Når ikke målet:',
  },
  lists: {
    requirement: requirementLabel,
    more: (count: number) => `Vis ${requirements(count)} til`,
    who: (count: number) => `Hvem det gjelder (${count})`,
  },
  change: {
    title: 'Siden året før',
    lead: (year: number) => `Hver virksomhet holdt opp mot seg selv i ${year}.`,
    chartTitle: (before: number, after: number, kind: string | null) =>
      `Hva som er endret fra ${before} til ${after}${ofKind(kind)}`,
    description: (count: number) =>
      `Antall krav etter hva som har skjedd, på de kravene som har et nivå begge år. Gjelder ${offices(count)}. ${caution}`,
    unit: 'antall krav',
    total: (compared: number, applicable: number) => `${compared} av ${applicable}`,
    columns: {
      office: 'Virksomhet',
      compared: 'Sammenlignet',
      before: (year: number) => `Samlet skår ${year}`,
      after: (year: number) => `Samlet skår ${year}`,
      reached: 'Opp, og nådde målet',
      fell: 'Ned, og falt under målet',
      points: 'Endring i poeng',
    },
    points,
    without: (names: readonly string[], year: number) =>
      `${listed(names)} har ingen egenevaluering fra ${year} her, og er ikke med.`,
    none: (year: number) =>
      `Ingen av virksomhetene har en egenevaluering fra ${year} på denne maskinen, så det er ingenting å holde ${year + 1} opp mot.`,
  },
  gapYears: {
    title: 'Avvikene over år',
    lead: 'Hvor langt hver virksomhet har hatt opp til målet, holdt opp mot seg selv.',
    show: 'Vis avvikene over år',
    chartTitle: (from: number, to: number, kind: string | null) =>
      `Nivåer opp til målet ${from}–${to}, virksomhet for virksomhet${ofKind(kind)}`,
    description: `Hver virksomhet er regnet av de kravene den har et nivå på i alle årene den har vurdert. Tabellen viser også hvor mange av dem som er under målet. Et år som ikke er ferdig, er tegnet uten linje til seg. ${caution}`,
    office: 'Virksomhet',
    same: 'Samme krav',
    note: (count: number) =>
      count === 0 ? 'ingen krav i alle årene' : `${requirements(count)} i alle årene`,
    cell: ({ gaps, distance }: { gaps: number; distance: number }) =>
      `${gaps} under målet, ${plural(distance, 'nivå', 'nivåer')}`,
    none: 'Ingen av virksomhetene har et tidligere år på denne maskinen, så det er ingenting å holde opp mot.',
  },
  empty: {
    nothing: {
      title: 'Det er ingen virksomheter å sammenligne ennå',
      body: 'Her ser dere flere virksomheter side om side. Ta inn filene dere har fått fra virksomhetene, eller start en egenevaluering. Begge deler gjør du fra Hjem.',
    },
    one: {
      title: (office: string, year: number) => `Bare ${office} har en egenevaluering i ${year}`,
      body: 'Det må minst to til for å sammenligne. Velg et annet år eller andre virksomheter over, eller ta inn en fil fra en virksomhet til fra Hjem.',
    },
    standardMissing: {
      title: 'Denne versjonen av Rettesnor har ikke standarden som er brukt',
      body: 'Egenevalueringene ligger trygt lagret. Last siden på nytt for å få den nyeste versjonen av Rettesnor.',
    },
    failed: {
      title: 'Egenevalueringene kunne ikke hentes',
      body: 'Det som er lagret, er ikke rørt. Last siden på nytt.',
    },
    toOverview: 'Gå til Hjem',
    toResults: (year: number) => `Se resultatet for ${year}`,
    toTrends: 'Se utviklingen over år',
  },
  ofKind: titleOfKind,
  fileName: (part: string, year: number, kind: string | null = null) =>
    ['sammenlign', part, ...(kind === null ? [] : [kind]), year].join('-'),
};
