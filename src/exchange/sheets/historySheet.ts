import { historyMatrix, type HistoryCell, type HistoryRow } from '#src/domain/trends/historyMatrix.ts';
import type { OfficeYear } from '#src/domain/trends/OfficeYear.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import type { ReportSource } from '../report/ReportSource.ts';
import { cellStyles } from '../xlsx/cellStyles.ts';
import { inSheet } from './formulas.ts';
import type { Cell, Sheet } from '../xlsx/Workbook.ts';
import { filterOf } from './listSheet.ts';

const words = papers.spreadsheet.history;
const headerRow = 3;
/** Number, edition, short name, theme and text stand before the years. */
const columnsBefore = 5;

/** Where the years lie, for formulas in other sheets. */
export type HistoryPlaces = {
  rows: readonly HistoryRow[];
  /** All cells of one year, the sheet named; the years are counted from 0, oldest first. */
  range: (index: number) => string;
};

/** Where each year of the history will stand. */
export function historyPlaces({ years, chain }: ReportSource): HistoryPlaces {
  const rows = historyMatrix(years, chain);
  return {
    rows,
    range: (index) =>
      inSheet('history', {
        firstRow: headerRow + 1,
        lastRow: headerRow + Math.max(1, rows.length),
        firstColumn: columnsBefore + 1 + index,
        lastColumn: columnsBefore + 1 + index,
      }),
  };
}

/** Every requirement through the years. Only a level is a number: each thing that is no level says which it is. */
export function historySheet(source: ReportSource, facts: ReportFacts, { rows }: HistoryPlaces): Sheet {
  const { office, standard } = source;
  const years = facts.years.map(({ year }) => year);
  const names = [...Object.values(words.columns).slice(0, columnsBefore), ...years, words.columns.openSince];
  const centred = (index: number) => index < 2 || index >= columnsBefore;
  const editionOf = new Map(source.years.map((each) => [each.evaluation, each]));
  return {
    name: papers.spreadsheet.sheets.history,
    visibility: 'visible',
    widths: [7, 8, 24, 26, 60, ...years.map(() => 15), 10],
    frozen: { rows: headerRow, columns: 1 },
    filter: filterOf(headerRow, rows.length, names.length),
    repeatedRow: headerRow,
    rows: [
      { cells: [{ value: words.title(office.name), style: cellStyles.title }] },
      { cells: [{ value: words.note, style: cellStyles.note }] },
      {
        cells: names.map((name, index) => ({
          value: name,
          style: centred(index) ? cellStyles.numberHeader : cellStyles.header,
        })),
      },
      ...rows.map(({ standard: edition, requirement, cells }) => ({
        cells: [
          number(requirement.number),
          number(editionValue(edition.edition)),
          text(requirement.shortName),
          text(edition.themes.find(({ id }) => id === requirement.theme)?.title ?? ''),
          text(requirement.text),
          ...cells.map((cell) => stateCell(cell, editionOf.get(cell.evaluation))),
          number(
            edition.edition === standard.edition ? (facts.ages.get(requirement.number)?.since ?? null) : null,
          ),
        ],
      })),
    ],
  };
}

function stateCell({ state }: HistoryCell, year: OfficeYear | undefined): Cell {
  return number(typeof state === 'number' ? state : words.state(state, year?.standard.scale ?? []));
}

function number(value: number | string | null): Cell {
  return { value, style: cellStyles.number };
}

function text(value: string): Cell {
  return { value, style: cellStyles.text };
}

/** An edition that is called by a number is one, so that no program remarks on a number written as a text. */
function editionValue(edition: string): string | number {
  return /^\d{1,9}$/.test(edition) ? Number(edition) : edition;
}
