import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { GapFacts } from '../gapFacts.ts';
import type { SectionInput } from './SectionBuilder.ts';

/** As many years as have room beside the name of a theme. */
const mostYears = 6;

/** The gaps themselves over the years: how many, which are old and closed, and how far it is to the target. */
export function gapYearsBlocks({ source, facts }: SectionInput): Block[] {
  const words = papers.document.parts.gapYears;
  const { gapYears } = facts;
  const [first, last] = [gapYears.years[0], gapYears.years.at(-1)];
  if (!first || !last || gapYears.assessed.length === 0) return [];
  const said = [words.sentence(last, null), words.comparison(gapYears)].filter((text) => text !== '');
  const { columns } = words;
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', text: said.join(' ') },
    {
      kind: 'figure',
      id: 'gapYears',
      caption: words.figure(first.year, last.year),
      alt: words.figureAlt(gapYears.years.map((year) => words.sentence(year, null))),
    },
    {
      kind: 'table',
      caption: words.table(first.year, last.year),
      columns: [
        { name: columns.year, width: 0.13 },
        { name: columns.gaps, width: 0.105, align: 'end' },
        { name: columns.carriedOver, width: 0.1, align: 'end' },
        { name: columns.fresh, width: 0.075, align: 'end' },
        { name: columns.unknownBefore, width: 0.12, align: 'end' },
        { name: columns.closed, width: 0.12, align: 'end' },
        { name: columns.unknownNow, width: 0.095, align: 'end' },
        { name: columns.distance, width: 0.12, align: 'end' },
        { name: columns.meanDistance, width: 0.135, align: 'end' },
      ],
      rows: gapYears.years.map((year) => ({
        // The same requirements stand in the table of themes, with what they rest on.
        cells: [words.heading(year), ...words.cells(year).slice(0, -1)],
        ...(year.year === source.evaluation.year ? { emphasis: true } : {}),
      })),
    },
    { kind: 'paragraph', tone: 'note', text: words.note },
    ...perTheme(gapYears),
  ];
}

function perTheme({ years, themes, sameCount, ...all }: GapFacts): Block[] {
  const words = papers.document.parts.gapYears;
  if (sameCount === 0 || years.length < 2) return [];
  const shown = years.slice(-mostYears);
  const row = (name: string, over: { years: GapFacts['years']; sameCount: number }) => [
    name,
    String(over.sameCount),
    ...over.years.slice(-mostYears).map(({ same }) => String(same?.distance ?? words.nothing)),
  ];
  const each = 0.52 / shown.length;
  return [
    {
      kind: 'table',
      caption: words.themeTable,
      columns: [
        { name: words.theme, width: 0.36 },
        { name: words.sameCount, width: 0.12, align: 'end' },
        ...shown.map(({ year }) => ({ name: String(year), width: each, align: 'end' as const })),
      ],
      rows: [
        ...themes.map(({ name, over }) => ({ cells: row(name, over) })),
        { cells: row(words.allThemes, { years, sameCount }), emphasis: true },
      ],
    },
    { kind: 'paragraph', tone: 'note', text: words.themeNote(all.assessed) },
  ];
}
