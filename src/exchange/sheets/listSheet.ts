import { cellStyles } from '../xlsx/cellStyles.ts';
import type { Cell, Range, Row, Sheet } from '../xlsx/Workbook.ts';

const headerRow = 3;

/** A sheet that is one list: its title, what is to be known of it, and under the names of the columns a thing a row. */
export function listSheet(list: {
  name: string;
  title: string;
  note: string;
  columns: readonly string[];
  /** As many as there are columns, in characters. */
  widths: number[];
  /** The columns of numbers and days. */
  centred: ReadonlySet<string>;
  rows: readonly Row[];
}): Sheet {
  const { name, title, note, columns, widths, centred, rows } = list;
  return {
    name,
    visibility: 'visible',
    widths,
    frozen: { rows: headerRow, columns: 1 },
    filter: filterOf(headerRow, rows.length, columns.length),
    repeatedRow: headerRow,
    rows: [
      { cells: [{ value: title, style: cellStyles.title }] },
      { cells: [{ value: note, style: cellStyles.note }] },
      {
        cells: columns.map((column) => ({
          value: column,
          style: centred.has(column) ? cellStyles.numberHeader : cellStyles.header,
        })),
      },
      ...rows,
    ],
  };
}

/** What can be filtered and sorted: the names of the columns, and the rows below them, of which there is one at least. */
export function filterOf(headerRow: number, rows: number, columns: number): Range {
  return {
    firstRow: headerRow,
    lastRow: headerRow + Math.max(1, rows),
    firstColumn: 1,
    lastColumn: columns,
  };
}

/** A text in a cell; '' leaves it empty. */
export function textCell(value: string): Cell {
  return { value: value === '' ? null : value, style: cellStyles.text };
}
