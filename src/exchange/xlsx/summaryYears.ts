import type { ChangeKind } from '#src/domain/trends/compareYears.ts';
import { papers } from '#src/text/papers.ts';
import type { PreviousFacts, ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from './cellStyles.ts';
import { quoted, shareFormula } from './formulas.ts';
import type { HistoryPlaces } from './historySheet.ts';
import { cellName, type Cell, type Row } from './Workbook.ts';

const words = papers.spreadsheet;
const { summary } = words;

type YearColumn = keyof typeof summary.yearColumns;

const columns = Object.keys(summary.yearColumns) as YearColumn[];
const shares: ReadonlySet<YearColumn> = new Set(['share', 'target', 'coverage']);

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
    ...facts.years.map(({ year, fulfilment, target }, index): Row => {
      const row = first + 1 + index;
      const at = (column: YearColumn) => cellName(row, columns.indexOf(column) + 2);
      const counted = (status: string) => `COUNTIF(${range(index)},${quoted(status)})`;
      const highest = (source.years[index]?.standard.scale.length ?? 1) - 1;
      const formulas: Partial<Record<YearColumn, string>> = {
        share: shareFormula(at('sum'), at('highestSum')),
        coverage: shareFormula(at('scored'), `(${at('scored')}+${at('unknown')}+${at('unanswered')})`),
        applicable: `${at('scored')}+${at('unknown')}+${at('notRelevant')}+${at('unanswered')}`,
        scored: `COUNT(${range(index)})`,
        unknown: counted(words.unknown),
        notRelevant: counted(words.notRelevant),
        unanswered: counted(words.unanswered),
        sum: `SUM(${range(index)})`,
        highestSum: `${at('scored')}*${highest}`,
      };
      const values = fulfilment && { ...fulfilment, target };
      return {
        cells: [
          { value: year, style: cellStyles.part },
          ...columns.map((column): Cell => {
            const isShare = shares.has(column);
            const formula = formulas[column];
            return {
              value: values?.[column] ?? (isShare ? words.nothing : 0),
              style: isShare ? cellStyles.percent : cellStyles.integer,
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
  const kinds = Object.entries(summary.kinds) as [ChangeKind, { name: string; meaning: string }][];
  const line = (name: string, cell: Cell): Row => ({
    cells: [{ value: name, style: cellStyles.text }, cell],
  });
  const share = (value: number | null): Cell => ({
    value: value ?? words.nothing,
    style: cellStyles.percent,
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
      line(summary.kind(name, meaning), { value: change.kinds[kind], style: cellStyles.integer }),
    ),
    line(summary.comparedShare(year.year), share(change.before.share)),
    line(summary.comparedShareNow, share(change.after.share)),
  ];
}
