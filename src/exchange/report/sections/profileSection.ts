import { groupDistribution, type Distribution } from '#src/domain/scoring/distribution.ts';
import type { Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import { groupsOverYears, type GroupOverYears } from '#src/domain/trends/groupsOverYears.ts';
import { inHundred } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import type { Block, TableBlock } from '../Block.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** How each theme stands, and what has moved since last year on the same requirements; how the requirements spread over the levels. */
export const profileSection: SectionBuilder = (input) => {
  const { facts } = input;
  const words = papers.document.parts.profile;
  return {
    title: words.title,
    newPage: false,
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
    alt: words.figureAlt(facts.themes.map(({ name, fulfilment }) => words.figurePart(name, fulfilment))),
  };
}

/** What has moved stands only where there is an earlier year, and rests on the same requirements in both. */
function themeTable({ source, facts }: SectionInput): TableBlock {
  const words = papers.document.parts.profile;
  const { reachedOf, total } = papers.document.parts;
  const { previous } = facts;
  const moved = new Map(
    previous
      ? groupsOverYears([previous.year, ...source.years.slice(-1)], 'theme', source.chain).map((group) => [
          group.id,
          movedText(group),
        ])
      : [],
  );
  const row = (name: string, now: Fulfilment, since: string) => [
    name,
    reachedOf(now),
    inHundred(now.share),
    String(now.remaining),
    ...(previous ? [since] : []),
  ];
  const all = previous
    ? words.since(previous.change.before.share, previous.change.after.share, previous.change.compared)
    : '';
  const names = [
    words.columns.reached,
    words.columns.fulfilment,
    words.columns.remaining,
    ...(previous ? [words.columns.since(previous.year.year)] : []),
  ];
  const width = previous ? 0.15 : 0.16;
  return {
    kind: 'table',
    caption: words.table,
    columns: [
      { name: words.columns.theme, width: 1 - width * names.length },
      ...names.map((name) => ({ name, width, align: 'end' as const })),
    ],
    rows: [
      ...facts.themes.map(({ id, name, fulfilment }) => ({
        cells: row(name, fulfilment, moved.get(id) ?? papers.document.nothing),
      })),
      { cells: row(total, facts.total, all), emphasis: true },
    ],
  };
}

function movedText({ count, points }: GroupOverYears): string {
  const [before, now] = points;
  return papers.document.parts.profile.since(
    before?.fulfilment?.share ?? null,
    now?.fulfilment?.share ?? null,
    count,
  );
}

/** Of a table: a sign or a number, and a word that no typeface is to part. */
const signWidth = 0.06;
const sumWidth = 0.09;

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
  const widthOf = (name: string) => (name === signs.sum ? sumWidth : signWidth);
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
        { name: words.columns.theme, width: 1 - sumWidth - signWidth * (names.length - 1) },
        ...names.map((name) => ({ name, width: widthOf(name), align: 'end' as const })),
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
