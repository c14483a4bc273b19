import type { CellStyle } from './cellStyles.ts';

/** What a sheet is made of, before it is a file. Rows and columns are counted from 1, as a reader sees them. */
export type Workbook = {
  title: string;
  /** Who stands as its author: the office. */
  creator: string;
  /** ISO. */
  madeAt: string;
  sheets: readonly Sheet[];
};

export type Sheet = {
  /** Letters only where formulas in other sheets name it, so that they need not quote it. */
  name: string;
  /** `veryHidden`: not offered by «Vis ark», so that nobody deletes it by mistake. */
  visibility: 'visible' | 'veryHidden';
  /** In characters. */
  widths: readonly number[];
  rows: readonly Row[];
  /** Rows at the top, and columns to the left, that stay when the rest is scrolled. */
  frozen?: { rows: number; columns: number };
  /** Heading row and the rows that can be filtered and sorted. */
  filter?: Range;
  /** The row that is repeated on each printed page. */
  repeatedRow?: number;
  /** How many sheets of paper beside each other it is fitted to; as many as it can be read on unless told otherwise. */
  pagesWide?: number;
  /** What goes on paper; all of it unless told otherwise. */
  printed?: Range;
  /** The row that begins a new printed page. */
  pageBreak?: number;
  choices?: readonly Choice[];
};

export type Row = { cells: readonly (Cell | null)[] };

export type Cell = {
  /** With a formula: what it comes to now, for whoever shows the file without computing. */
  value: CellValue;
  style: CellStyle;
  /** Without the leading «=», in English names, which every office program translates. */
  formula?: string;
};

/** A text is always a text: what stands in it is never a formula. `null`: an empty cell. */
export type CellValue = string | number | Date | null;

export type Range = { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number };

/** A drop-down list. */
export type Choice = {
  range: Range;
  /** Where the choices stand. */ source: string;
  title: string;
  message: string;
};

/** A cell or a range as a formula names it: `cellName(3, 2)` is «B3». */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest === 0 ? '' : columnName(rest)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** A range that stays the same wherever the formula is copied: «$B$3:$B$9». */
export function fixedRange({ firstRow, lastRow, firstColumn, lastColumn }: Range): string {
  return `$${columnName(firstColumn)}$${firstRow}:$${columnName(lastColumn)}$${lastRow}`;
}
