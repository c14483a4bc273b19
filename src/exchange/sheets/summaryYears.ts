import type { Direction } from '#src/domain/trends/compareYears.ts';
import { pointsOf } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import type { PreviousFacts, ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { pointsFormula, quoted } from './formulas.ts';
import type { HistoryPlaces } from './historySheet.ts';
import { cellName, type Cell, type Row } from '../xlsx/Workbook.ts';

const words = papers.spreadsheet;
const { summary } = words;

type YearColumn = keyof typeof summary.yearColumns;

const columns = Object.keys(summary.yearColumns) as YearColumn[];

/** Each year on the requirements of its own, as sums over its column in the history. */
export function yearRows(
  source: ReportSource,
  facts: ReportFacts,
  { range }: HistoryPlaces,
  first: number,
): Row[] {
  return [
    {
      cells: [
        { value: summary.year, style: cellStyles.header },
        ...columns.map((column) => ({ value: summary.yearColumns[column], style: cellStyles.numberHeader })),
      ],
    },
    ...facts.years.map(({ year, fulfilment }, index): Row => {
      const row = first + 1 + index;
      const at = (column: YearColumn) => cellName(row, columns.indexOf(column) + 2);
      const counted = (status: string) => `COUNTIF(${range(index)},${quoted(status)})`;
      const highest = (source.years[index]?.standard.scale.length ?? 1) - 1;
      const formulas: Partial<Record<YearColumn, string>> = {
        share: pointsFormula(at('sum'), at('highestSum')),
        applicable: `${at('scored')}+${at('unknown')}+${at('notRelevant')}+${at('unanswered')}`,
        scored: `COUNT(${range(index)})`,
        unknown: counted(words.unknown),
        notRelevant: counted(words.notRelevant),
        unanswered: counted(words.unanswered),
        sum: `SUM(${range(index)})`,
        highestSum: `${at('scored')}*${highest}`,
      };
      const values = fulfilment && { ...fulfilment, share: pointsOf(fulfilment.share) };
      return {
        cells: [
          { value: year, style: cellStyles.part },
          ...columns.map((column): Cell => {
            const isShare = column === 'share';
            const formula = formulas[column];
            return {
              value: values?.[column] ?? (isShare ? words.nothing : 0),
              style: cellStyles.integer,
              ...(formula === undefined ? {} : { formula }),
            };
          }),
        ],
      };
    }),
  ];
}

/** What has become of the requirements since the year before, on those that have a level in both years. */
export function changeRows({ change, year }: PreviousFacts): Row[] {
  const kinds = Object.entries(summary.kinds) as [Direction, { name: string; meaning: string }][];
  const line = (name: string, cell: Cell): Row => ({
    cells: [{ value: name, style: cellStyles.text }, cell],
  });
  const share = (value: number | null): Cell => ({
    value: pointsOf(value) ?? words.nothing,
    style: cellStyles.integer,
  });
  return [
    { cells: [{ value: summary.compared(change.compared, change.applicable), style: cellStyles.note }] },
    {
      cells: [
        { value: summary.kindsHeader, style: cellStyles.header },
        { value: summary.count, style: cellStyles.numberHeader },
      ],
    },
    ...kinds.map(([kind, { name, meaning }]) =>
      line(summary.kind(name, meaning), { value: change.counts[kind], style: cellStyles.integer }),
    ),
    line(summary.reachedTarget, { value: change.counts.reachedTarget, style: cellStyles.integer }),
    line(summary.fellBelowTarget, { value: change.counts.fellBelowTarget, style: cellStyles.integer }),
    line(summary.comparedShare(year.year), share(change.before.share)),
    line(summary.comparedShareNow, share(change.after.share)),
  ];
}
