import type { Standard } from '#src/domain/standard/Standard.ts';
import { papers } from '#src/text/papers.ts';
import { fixedRange, type Range } from '../xlsx/Workbook.ts';

const { sheets } = papers.spreadsheet;

/** The row of the first level in the sheet of definitions. Whoever lays that sheet out begins its scale here. */
export const firstLevelRow = 5;

/** A text as it stands in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A range in another sheet, for a formula. */
export function inSheet(sheet: keyof typeof sheets, range: Range): string {
  return `${sheets[sheet]}!${fixedRange(range)}`;
}

/** The scale in the sheet of definitions: the numbers of the levels, their labels, and every choice a cell offers. */
export function scaleRanges(standard: Standard): { numbers: string; labels: string; choices: string } {
  const last = firstLevelRow + standard.scale.length - 1;
  const column = (index: number, lastRow: number) =>
    inSheet('definitions', { firstRow: firstLevelRow, lastRow, firstColumn: index, lastColumn: index });
  // Below the levels stand «ikke relevant» and «vet ikke».
  return { numbers: column(1, last), labels: column(2, last), choices: column(2, last + 2) };
}

/** «Samlet skår» in whole points of 100; «–» when there is nothing to divide by, never 0. */
export function pointsFormula(part: string, whole: string): string {
  return `IF(${whole}=0,${quoted(papers.spreadsheet.nothing)},ROUND(100*${part}/${whole},0))`;
}

/**
 * A cell's text as what to look for: in COUNTIFS and SUMIFS «*», «?» and «~» stand for other letters, and «=», «<» and
 * «>» at the start compare. Where the text has none of them, the cell itself is the clearest to read.
 */
export function criterion(text: string, cell: string): string {
  if (!/[*?~]|^[=<>]/.test(text)) return cell;
  const escaped = ['~', '*', '?'].reduce(
    (formula, sign) => `SUBSTITUTE(${formula},"${sign}","~${sign}")`,
    cell,
  );
  return `"="&${escaped}`;
}
