import { groupDistribution, type Distribution } from '#src/domain/scoring/distribution.ts';
import type { Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import { groupsOverYears } from '#src/domain/trends/fulfilmentOverYears.ts';
import { percent } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import type { Block, TableBlock } from '../Block.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** How each theme stands against its target and against last year, and how the requirements spread over the levels. */
export const profileSection: SectionBuilder = (input) => {
  const { facts } = input;
  const words = papers.document.parts.profile;
  return {
    title: words.title,
    newPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead },
      ...(facts.total.scored === 0
        ? [{ kind: 'paragraph', tone: 'absent', text: papers.document.parts.nothingScored } as const]
        : [profileFigure(input)]),
      ...(facts.themes.length === 0
        ? []
        : [themeTable(input), { kind: 'paragraph', tone: 'note', text: words.note } as const]),
      ...distributionBlocks(input),
    ],
  };
};

function profileFigure({ facts }: SectionInput): Block {
  const words = papers.document.parts.profile;
  return {
    kind: 'figure',
    id: 'profile',
    caption: words.figure,
    alt: words.figureAlt(
      facts.themes.map(({ name, fulfilment, target }) => words.figurePart(name, fulfilment, target)),
    ),
  };
}

/** Last year's columns stand only where there is such a year. */
function themeTable({ source, facts }: SectionInput): TableBlock {
  const words = papers.document.parts.profile;
  const { scored, total } = papers.document.parts;
  const before = facts.previous?.year.year;
  const past = new Map(
    before === undefined
      ? []
      : groupsOverYears(source.years, 'theme').map(({ id, points }) => [
          id,
          points.find(({ year }) => year === before)?.fulfilment ?? null,
        ]),
  );
  const allBefore = facts.years.find(({ year }) => year === before)?.fulfilment ?? null;
  const pastCells = (was: Fulfilment | null) =>
    before === undefined ? [] : [percent(was?.share ?? null), was ? scored(was) : papers.document.nothing];
  const row = (name: string, now: Fulfilment, target: number | null, was: Fulfilment | null) => [
    name,
    percent(now.share),
    scored(now),
    percent(target),
    ...pastCells(was),
  ];
  const numbers = before === undefined ? 0.16 : 0.13;
  const names = [
    words.columns.fulfilment,
    words.columns.scored,
    words.columns.target,
    ...(before === undefined ? [] : [words.columns.before(before), words.columns.scoredBefore(before)]),
  ];
  return {
    kind: 'table',
    caption: words.table,
    columns: [
      { name: words.columns.theme, width: 1 - numbers * names.length },
      ...names.map((name) => ({ name, width: numbers, align: 'end' as const })),
    ],
    rows: [
      ...facts.themes.map(({ id, name, fulfilment, target }) => ({
        cells: row(name, fulfilment, target, past.get(id) ?? null),
      })),
      { cells: row(total, facts.total, facts.target, allBefore), emphasis: true },
    ],
  };
}

function distributionBlocks({ source, facts }: SectionInput): Block[] {
  const words = papers.document.parts.profile;
  const { standard } = source;
  if (facts.applicable.length === 0) return [];
  const groups = groupDistribution(standard, facts.applicable, 'theme');
  const { signs } = words;
  const names = [
    ...standard.scale.map(({ value }) => String(value)),
    signs.notRelevant,
    signs.unknown,
    signs.unanswered,
    signs.sum,
  ];
  const width = 0.065;
  const cells = (name: string, { levels, notRelevant, unknown, unanswered, applicable }: Distribution) => [
    name,
    ...[...levels, notRelevant, unknown, unanswered, applicable].map(String),
  ];
  const rows = [
    ...groups.map(({ name, distribution }) => ({ cells: cells(name, distribution) })),
    { cells: cells(papers.document.parts.total, facts.distribution), emphasis: true },
  ];
  return [
    { kind: 'heading', level: 2, text: words.distribution },
    { kind: 'paragraph', text: words.distributionLead },
    {
      kind: 'figure',
      id: 'distribution',
      caption: words.distributionFigure,
      alt: words.distributionAlt(distributionParts(source.standard.scale, facts.distribution)),
    },
    {
      kind: 'table',
      caption: words.distributionTable,
      columns: [
        { name: words.columns.theme, width: 1 - width * names.length },
        ...names.map((name) => ({ name, width, align: 'end' as const })),
      ],
      rows,
    },
    { kind: 'paragraph', tone: 'note', text: words.distributionNote(standard.scale) },
  ];
}

function distributionParts(
  scale: SectionInput['source']['standard']['scale'],
  { levels, notRelevant, unknown, unanswered }: Distribution,
): string[] {
  const { scoring } = papers.document.parts.words;
  const { count } = papers.document.parts;
  return [
    ...levels.map((number, level) => count(scoring.scoreName(level, scale), number)),
    count(scoring.notRelevant, notRelevant),
    count(scoring.unknown, unknown),
    count(scoring.unanswered, unanswered),
  ];
}
