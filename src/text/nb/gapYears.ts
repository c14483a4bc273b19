import type { GapsOverYears, GapYear } from '#src/domain/trends/gapsOverYears.ts';
import { listed, oneDecimal, plural, yearsListed } from '../format.ts';
import { gaps } from './gaps.ts';

const levels = (count: number) => plural(count, 'nivå', 'nivåer');
const nothing = '–';
const columns = {
  year: 'År',
  gaps: 'Under målet',
  carriedOver: gaps.statuses.open,
  fresh: gaps.statuses.new,
  unknownBefore: gaps.statuses.unknown,
  closed: 'Lukket',
  unknownNow: 'Uten nivå nå',
  distance: 'Nivåer opp til målet',
  meanDistance: 'I snitt per vurdert krav',
  same: 'Nivåer opp til målet, på de samme kravene',
};

/** What the gaps of a year were in the year before: «9 var det også i 2024, 5 er nye.» */
function sinceWhen({ before, gaps: all, carriedOver, fresh, unknownBefore }: GapYear): string {
  if (before === null || all === null || all === 0) return '.';
  if (carriedOver === all)
    return all === 1 ? `, og var det også i ${before}.` : `, og alle var det også i ${before}.`;
  if (fresh === all) return all === 1 ? ', og det er nytt.' : ', og alle er nye.';
  if (unknownBefore === all)
    return all === 1
      ? `. Det hadde ikke noe nivå i ${before}.`
      : `. Ingen av dem hadde noe nivå i ${before}.`;
  const parts = [
    ...(carriedOver === 0 ? [] : [`${carriedOver} var det også i ${before}`]),
    ...(fresh === 0 ? [] : [`${fresh} er ${fresh === 1 ? 'nytt' : 'nye'}`]),
    ...(unknownBefore === 0 ? [] : [`${unknownBefore} hadde ikke noe nivå i ${before}`]),
  ];
  return `: ${listed(parts)}.`;
}

/** What became of the gaps of the year before: «4 av de 13 fra 2024 er lukket.» */
function whatBecame({ year, before, gapsBefore, closed, unknownNow }: GapYear): string {
  if (before === null || gapsBefore === 0) return '';
  if (gapsBefore === 1) {
    if (unknownNow === 1) return ` Det ene fra ${before} har ikke noe nivå i ${year}.`;
    return ` Det ene fra ${before} er ${closed === 1 ? '' : 'ikke '}lukket.`;
  }
  const count = closed === gapsBefore ? 'Alle' : closed === 0 ? 'Ingen av' : `${closed} av`;
  const unknown = unknownNow === 0 ? '' : `, og ${unknownNow} har ikke noe nivå i ${year}`;
  return ` ${count} de ${gapsBefore} fra ${before} er lukket${unknown}.`;
}

/** A year read aloud: «I 2025 er 14 krav under målet: 9 var det også i 2024 og 5 er nye. 4 av de 13 fra 2024 er lukket.» */
function sentence(counts: GapYear, theme: string | null): string {
  const where = theme === null ? `I ${counts.year}` : `I temaet «${theme}»`;
  const when = theme === null ? '' : ` i ${counts.year}`;
  if (counts.gaps === null) return `${where} har ingen krav et nivå${when}.${whatBecame(counts)}`;
  const count =
    counts.gaps === 0 ? 'ingen vurderte krav' : counts.gaps === 1 ? 'ett krav' : `${counts.gaps} krav`;
  return `${where} er ${count} under målet${when}${sinceWhen(counts)}${whatBecame(counts)}`;
}

/** How far the same requirements are from the target, then and now. '' where there is nothing to hold together. */
function comparison({ sameCount, assessed, years }: GapsOverYears): string {
  const [first, last] = [years.find(({ same }) => same), years.findLast(({ same }) => same)];
  if (!first?.same || !last?.same || first === last)
    return assessed.length < 2 ? '' : `Ingen krav har et nivå i hvert av årene ${yearsListed(assessed)}.`;
  const them = sameCount === 1 ? 'Ett krav' : `${sameCount} krav`;
  const way =
    first.same.distance === last.same.distance
      ? `${levels(first.same.distance)} opp til målet både i ${first.year} og i ${last.year}`
      : `${levels(first.same.distance)} opp til målet i ${first.year} og ${levels(last.same.distance)} i ${last.year}`;
  return `${them} har et nivå i hvert av årene ${yearsListed(assessed)}. På ${sameCount === 1 ? 'det' : 'dem'} var det ${way}.`;
}

/** What is known only beside an earlier year: «–» where there is none, never 0. */
function since({ before, gaps: all }: GapYear, count: number, needsLevel = true): string {
  return before === null || (needsLevel && all === null) ? nothing : String(count);
}

/** The cells of a year, in the order of `columns`, without the year itself. */
function cells(counts: GapYear): string[] {
  const { gaps: all, distance, meanDistance, same } = counts;
  return [
    String(all ?? nothing),
    since(counts, counts.carriedOver),
    since(counts, counts.fresh),
    all === null ? nothing : String(counts.unknownBefore),
    since(counts, counts.closed),
    since(counts, counts.unknownNow, false),
    String(distance ?? nothing),
    meanDistance === null ? nothing : oneDecimal(meanDistance),
    String(same?.distance ?? nothing),
  ];
}

/** The gaps over the years, on the page and in every paper. */
export const gapYears = {
  title: 'Avvikene over år',
  lead: 'Hvor mange krav som er under målet hvert år, hvor mange av dem som var det fra før, og hvor langt det er opp.',
  chartTitle: (from: number, to: number, theme: string | null) =>
    `Avvik ${from}–${to}${theme === null ? '' : `, ${theme}`}`,
  description:
    'Søylen er kravene under målet det året. Under streken står de som er lukket siden sist. Linjen er regnet av de samme kravene i alle årene. Et år som ikke er ferdig, er stiplet, og har ingen linje til seg.',
  theme: 'Tema',
  allThemes: 'Alle temaer',
  sentence,
  comparison,
  columnsTitle: 'Antall krav under målet',
  lineTitle: (count: number) =>
    count === 0
      ? 'Nivåer opp til målet: ingen krav har et nivå i alle årene'
      : `Nivåer opp til målet, på ${count === 1 ? 'det ene kravet' : `de ${count} kravene`} med nivå i alle årene`,
  unfinished: 'ikke ferdig',
  hint: { keys: 'Pek på et år, eller bruk piltastene.', touch: 'Trykk på et år for å se tallene.' },
  explore: (title: string) => `${title}. Velg år`,
  columns,
  cells,
  nothing,
  /** At the end of a bar of gaps, and of the closed. */
  barTotal: ({ gaps: all }: GapYear) => (all === null ? 'ingen vurdert' : String(all)),
  closedTotal: ({ closed }: GapYear) => `${closed} lukket`,
  figure: (from: number, to: number) => `Krav under målet, og lukket siden sist, ${from}–${to}`,
  figureAlt: (years: readonly string[]) => `Krav under målet hvert år. ${years.join(' ')}`,
  table: (from: number, to: number) => `Avvikene år for år ${from}–${to}`,
  note: '«Lukket» er krav som var under målet sist, og som når det nå. «Uten nivå nå» er krav som var under målet sist, og som ikke har noe nivå nå. «–» betyr at det ikke er noe tidligere år å holde opp mot, eller at ingenting er vurdert.',
  themeTable: 'Nivåer opp til målet, tema for tema, på de samme kravene',
  sameCount: 'Krav',
  themeNote: (assessed: readonly number[]) =>
    `Bare krav med et nivå i hvert av årene ${yearsListed(assessed)} er med. «–» betyr at temaet ikke har noen slike krav.`,
  /** What is said of one year beside the drawing. What is none is left out. */
  facts: (counts: GapYear) => {
    const names = Object.values(columns).slice(1);
    return cells(counts)
      .map((value, index) => ({ name: names[index] ?? '', value }))
      .filter(({ value }) => !/^(?:0|0,0|–)$/.test(value));
  },
  heading: ({ year, unfinished }: Pick<GapYear, 'year' | 'unfinished'>) =>
    unfinished ? `${year}, ikke ferdig` : String(year),
};
