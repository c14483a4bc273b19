import type { IndicatorYear } from '#src/domain/indicators/indicatorOverYears.ts';
import { comparisonText, countText, goalText, shareText } from '#src/text/describeIndicator.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { ReportFacts } from '../reportFacts.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** What the office reports on each of the standard's indicators. Figures of few people are not told. */
export const indicatorsSection: SectionBuilder = (input) => {
  const words = papers.document.parts.indicators;
  const { indicators } = input.facts;
  const small = indicators.some(({ years }) => years.some(({ share }) => share.kind === 'small'));
  return {
    title: words.title,
    newPage: false,
    blocks:
      indicators.length === 0
        ? [{ kind: 'paragraph', tone: 'absent', text: words.none }]
        : [
            { kind: 'paragraph', tone: 'lead', text: words.lead },
            ...(small ? [{ kind: 'paragraph', tone: 'note', text: words.small } as const] : []),
            ...indicators.flatMap((each) => indicatorBlocks(input, each)),
          ],
  };
};

function indicatorBlocks(
  { source }: SectionInput,
  { indicator, years }: ReportFacts['indicators'][number],
): Block[] {
  const words = papers.document.parts.indicators;
  const comment = years.find(({ evaluation }) => evaluation === source.evaluation.id)?.value?.comment.trim();
  const reported = years.some(({ value }) => value !== null);
  return [
    { kind: 'heading', level: 2, text: indicator.name },
    {
      kind: 'facts',
      facts: [
        { name: words.numerator, value: indicator.numerator },
        { name: words.denominator, value: indicator.denominator },
        ...(comment ? [{ name: words.comment(source.evaluation.year), value: comment }] : []),
      ],
    },
    ...(reported
      ? [yearTable(indicator.name, years)]
      : [{ kind: 'paragraph', tone: 'absent', text: words.nothing } as const]),
  ];
}

function yearTable(name: string, years: readonly IndicatorYear[]): Block {
  const { columns, table } = papers.document.parts.indicators;
  return {
    kind: 'table',
    caption: table(name),
    columns: [
      { name: columns.year, width: 0.07 },
      { name: columns.numerator, width: 0.12, align: 'end' },
      { name: columns.denominator, width: 0.12, align: 'end' },
      { name: columns.share, width: 0.11, align: 'end' },
      { name: columns.goal, width: 0.1 },
      { name: columns.comparison, width: 0.24 },
      { name: columns.bearing, width: 0.24 },
    ],
    rows: years.map((each) => ({ cells: yearCells(each) })),
  };
}

function yearCells(each: IndicatorYear): string[] {
  const { indicators: words } = papers.document.parts.words;
  const { year } = each;
  return [
    String(year),
    countText(each, 'numerator'),
    countText(each, 'denominator'),
    shareText(each),
    goalText(each),
    comparisonText(each),
    each.fulfilment ? papers.document.parts.coverage(each.fulfilment) : words.years.nothing,
  ];
}
