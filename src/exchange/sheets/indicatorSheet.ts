import type { IndicatorYear } from '#src/domain/indicators/indicatorOverYears.ts';
import type { Indicator } from '#src/domain/standard/Standard.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { cellName, type Cell, type Row, type Sheet } from '../xlsx/Workbook.ts';
import { filterOf, textCell } from './listSheet.ts';

const words = papers.spreadsheet.indicators;
const { columns } = words;
const headerRow = 3;

const widths = [26, 7, 34, 9, 34, 9, 12, 9, 14, 22, 9, 22, 14, 22, 14, 10, 40];
const texts = new Set([
  columns.name,
  columns.numeratorText,
  columns.denominatorText,
  columns.source,
  columns.cityGoalSource,
  columns.cityComparisonSource,
  columns.comment,
]);

/** What the office has reported on each indicator, year by year. Figures of few people are not told. */
export function indicatorSheet({ office }: ReportSource, { indicators }: ReportFacts): Sheet {
  const names = Object.values(columns);
  const entries = indicators.flatMap(({ indicator, years }) => years.map((year) => ({ indicator, year })));
  return {
    name: papers.spreadsheet.sheets.indicators,
    visibility: 'visible',
    widths,
    frozen: { rows: headerRow, columns: 2 },
    filter: filterOf(headerRow, entries.length, names.length),
    repeatedRow: headerRow,
    rows: [
      { cells: [{ value: words.title(office.name), style: cellStyles.title }] },
      { cells: [{ value: indicators.length === 0 ? words.none : words.note, style: cellStyles.note }] },
      {
        cells: names.map((name) => ({
          value: name,
          style: texts.has(name) ? cellStyles.header : cellStyles.numberHeader,
        })),
      },
      ...entries.map(({ indicator, year }, index) => yearRow(indicator, year, headerRow + 1 + index)),
    ],
  };
}

function yearRow(indicator: Indicator, { year, value, share, fulfilment }: IndicatorYear, row: number): Row {
  return {
    cells: [
      textCell(indicator.name),
      number(year),
      textCell(indicator.numerator),
      share.kind === 'small' ? number(words.hidden) : number(value?.numerator ?? null),
      textCell(indicator.denominator),
      share.kind === 'small' ? number(words.hidden) : number(value?.denominator ?? null),
      shareCell(share, row),
      points(value?.goal ?? null),
      points(value?.comparison?.percent ?? null),
      textCell(value?.comparison?.source ?? ''),
      points(value?.cityGoal?.percent ?? null),
      textCell(value?.cityGoal?.source ?? ''),
      points(value?.cityComparison?.percent ?? null),
      textCell(value?.cityComparison ? words.cityComparison(value.cityComparison) : ''),
      {
        value: fulfilment === null ? null : (fulfilment.share ?? papers.spreadsheet.nothing),
        style: cellStyles.percent,
      },
      {
        value: fulfilment === null ? null : (fulfilment.coverage ?? papers.spreadsheet.nothing),
        style: cellStyles.percent,
      },
      textCell(value?.comment ?? ''),
    ],
  };
}

/** The share as a formula over its two counts, where they are told and make one. */
function shareCell(share: IndicatorYear['share'], row: number): Cell {
  const at = (name: string) => cellName(row, Object.values(columns).indexOf(name) + 1);
  if (share.kind === 'share')
    return {
      value: share.share,
      style: cellStyles.percent,
      formula: `${at(columns.numerator)}/${at(columns.denominator)}`,
    };
  return { value: share.kind === 'small' ? words.hidden : words[share.kind], style: cellStyles.percent };
}

/** A percentage the office wrote as a number from 0 to 100. */
function points(value: number | null): Cell {
  return { value: value === null ? null : value / 100, style: cellStyles.finePercent };
}

function number(value: number | string | null): Cell {
  return { value, style: cellStyles.number };
}
