import type { GapYear } from '#src/domain/trends/gapsOverYears.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { cellName, type Cell, type Row, type Sheet } from '../xlsx/Workbook.ts';

const words = papers.spreadsheet.gapYears;
const { nothing } = papers.spreadsheet;

type Column = keyof typeof words.columns;

const columns = Object.keys(words.columns) as Column[];
const headerRow = 4;

/** The gaps over the years: a row for each year, and the distance to the target of each theme. Sums are formulas. */
export function gapYearSheet(source: ReportSource, facts: ReportFacts): Sheet {
  const { gapYears } = facts;
  const { years, themes } = gapYears;
  const rows: Row[] = [
    { cells: [{ value: words.title(source.office.name), style: cellStyles.title }] },
    { cells: [{ value: words.note, style: cellStyles.note }] },
    { cells: [] },
    {
      cells: [
        { value: words.year, style: cellStyles.header },
        ...columns.map((column) => ({ value: words.columns[column], style: cellStyles.numberHeader })),
      ],
    },
    ...years.map((year, index) => yearRow(year, headerRow + 1 + index)),
  ];
  const addThemes = (title: string, pick: (year: GapYear) => number | null, count: boolean) => {
    rows.push({ cells: [] }, { cells: [{ value: title, style: cellStyles.heading }] });
    rows.push({
      cells: [
        { value: words.theme, style: cellStyles.header },
        ...(count ? [{ value: words.sameCount, style: cellStyles.numberHeader }] : []),
        ...years.map(({ year }) => ({ value: year, style: cellStyles.numberHeader })),
      ],
    });
    const first = rows.length + 1;
    for (const { name, over } of themes) {
      const numbers = [...(count ? [over.sameCount] : []), ...over.years.map(pick)];
      rows.push({ cells: [{ value: name, style: cellStyles.text }, ...numbers.map(known)] });
    }
    const all = [...(count ? [gapYears.sameCount] : []), ...years.map(pick)];
    rows.push({
      cells: [
        { value: words.all, style: cellStyles.total },
        ...all.map((value, index): Cell => ({
          value: value ?? nothing,
          style: cellStyles.totalInteger,
          ...(value === null
            ? {}
            : { formula: `SUM(${cellName(first, index + 2)}:${cellName(rows.length, index + 2)})` }),
        })),
      ],
    });
  };
  addThemes(words.perTheme, ({ distance }) => distance, false);
  addThemes(words.perThemeSame, ({ same }) => same?.distance ?? null, true);
  return {
    name: papers.spreadsheet.sheets.gapYears,
    visibility: 'visible',
    // So narrow that all of it goes on one sheet of paper.
    widths: [50, ...Array.from({ length: Math.max(columns.length, years.length + 1) }, () => 13)],
    rows,
  };
}

function yearRow(year: GapYear, row: number): Row {
  const at = (column: Column) => cellName(row, columns.indexOf(column) + 2);
  const isFirst = year.before === null;
  const none = year.gaps === null;
  const sum = (...parts: Column[]) => parts.map(at).join('+');
  const cells: Record<Column, { value: number | null; formula?: string }> = {
    before: { value: year.before },
    scored: { value: year.scored },
    carriedOver: { value: isFirst || none ? null : year.carriedOver },
    fresh: { value: isFirst || none ? null : year.fresh },
    unknownBefore: { value: none ? null : year.unknownBefore },
    gaps: { value: year.gaps, formula: `SUM(${at('carriedOver')}:${at('unknownBefore')})` },
    closed: { value: isFirst || none ? null : year.closed },
    unknownNow: { value: isFirst ? null : year.unknownNow },
    gapsBefore: {
      value: isFirst ? null : year.gapsBefore,
      formula: none ? at('unknownNow') : sum('carriedOver', 'closed', 'unknownNow'),
    },
    distance: { value: year.distance },
    meanDistance: { value: year.meanDistance, formula: `${at('distance')}/${at('scored')}` },
    same: { value: year.same?.distance ?? null },
  };
  return {
    cells: [
      { value: year.unfinished ? words.heading(year) : year.year, style: cellStyles.part },
      ...columns.map((column): Cell => {
        const { value, formula } = cells[column];
        const style = column === 'meanDistance' ? cellStyles.decimal : cellStyles.integer;
        return {
          value: value ?? nothing,
          style,
          ...(value === null || formula === undefined ? {} : { formula }),
        };
      }),
    ],
  };
}

/** A number, or «–» where nothing is known: never 0. */
function known(value: number | null): Cell {
  return { value: value ?? nothing, style: cellStyles.integer };
}
