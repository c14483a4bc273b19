import { directions, type ComparedRequirement } from '#src/domain/trends/compareYears.ts';
import { inHundred } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { PreviousFacts } from '../reportFacts.ts';
import { gapYearsBlocks } from './gapYearsBlocks.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** The office over the years, and what has become of its requirements since the last time. */
export const trendSection: SectionBuilder = (input) => {
  const { source, facts } = input;
  const words = papers.document.parts.trend;
  const { year } = source.evaluation;
  if (!facts.previous) {
    const text = facts.total.scored === 0 ? words.oneYearEmpty(year) : words.oneYear(year, facts.total);
    return { title: words.title, newPage: false, blocks: [{ kind: 'paragraph', tone: 'absent', text }] };
  }
  return {
    title: words.title,
    newPage: false,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(facts.steady.count) },
      ...overYears(input),
      ...gapYearsBlocks(input),
      ...since(input, facts.previous),
    ],
  };
};

function overYears({ source, facts }: SectionInput): Block[] {
  const words = papers.document.parts.trend;
  const { reachedOf } = papers.document.parts;
  const { nothing } = papers.document;
  const years = facts.years.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const missing = Array.from({ length: last - first }, (_, index) => first + index).filter(
    (year) => !years.includes(year),
  );
  const editions = new Map(source.years.map(({ year, standard }) => [year, standard.edition]));
  const { columns } = words;
  const { count, points } = facts.steady;
  return [
    ...(missing.length === 0 ? [] : [{ kind: 'paragraph', text: words.missing(missing) } as const]),
    {
      kind: 'figure',
      id: 'trend',
      caption: papers.document.scope.figure(words.figure(first, last), source.limitedTo?.scope.name ?? null),
      alt: words.figureAlt(facts.years.map(({ year, fulfilment }) => words.figurePart(year, fulfilment))),
    },
    {
      kind: 'table',
      caption: words.table,
      columns: [
        { name: columns.year, width: 0.08 },
        { name: columns.edition, width: 0.12 },
        ...(count === 0 ? [] : [{ name: columns.steady, width: 0.17, align: 'end' } as const]),
        { name: columns.reached, width: 0.15, align: 'end' },
        { name: columns.fulfilment, width: 0.17, align: 'end' },
        { name: columns.remaining, width: 0.15, align: 'end' },
        { name: columns.notRelevant, width: 0.16, align: 'end' },
      ],
      rows: facts.years.map(({ year, fulfilment }, index) => ({
        cells: [
          String(year),
          editions.get(year) ?? nothing,
          // The same as the line above, so that a year with more to answer does not look like a fall.
          ...(count === 0 ? [] : [inHundred(points[index]?.fulfilment?.share ?? null)]),
          fulfilment ? reachedOf(fulfilment) : nothing,
          inHundred(fulfilment?.share ?? null),
          fulfilment ? String(fulfilment.remaining) : nothing,
          fulfilment ? String(fulfilment.notRelevant) : nothing,
        ],
        ...(year === source.evaluation.year ? { emphasis: true } : {}),
      })),
    },
  ];
}

function since(
  { source }: SectionInput,
  { year, change, comparison, improved, fallen }: PreviousFacts,
): Block[] {
  const words = papers.document.parts.trend;
  const { kinds } = papers.document.parts.words;
  const years = { before: year.year, after: source.evaluation.year };
  const heading = { kind: 'heading', level: 2, text: words.since(years.before, years.after) } as const;
  const left = comparison.notCompared.length;
  const notCompared: Block[] =
    left === 0 ? [] : [{ kind: 'paragraph', tone: 'note', text: words.notCompared(left) }];
  if (change.compared === 0)
    return [heading, { kind: 'paragraph', tone: 'absent', text: words.nothingCompared }, ...notCompared];
  return [
    heading,
    {
      kind: 'paragraph',
      text: `${words.basis(change.compared, change.applicable, years)} ${words.fulfilment(years, change.before.share, change.after.share)}`,
    },
    {
      kind: 'table',
      caption: words.kindsTable(years.before, years.after),
      columns: [
        { name: words.kindColumns.kind, width: 0.25 },
        { name: words.kindColumns.meaning, width: 0.6 },
        { name: words.kindColumns.count, width: 0.15, align: 'end' },
      ],
      rows: directions.map((kind) => ({
        cells: [kinds[kind].name, kinds[kind].meaning, String(change.counts[kind])],
      })),
    },
    ...notCompared,
    { kind: 'heading', level: 3, text: words.improved(improved.length, change.counts.up) },
    changeList(improved, words.noneImproved),
    { kind: 'heading', level: 3, text: words.worrying(fallen.length, change.counts.down) },
    changeList(fallen, words.noneWorrying),
  ];
}

function changeList(compared: readonly ComparedRequirement[], none: string): Block {
  const words = papers.document.parts.trend;
  if (compared.length === 0) return { kind: 'paragraph', tone: 'absent', text: none };
  return {
    kind: 'list',
    items: compared.map(({ before, after }) =>
      words.change(after.requirement, Number(before.score), Number(after.score)),
    ),
  };
}
