import type { Range, Sheet } from './Workbook.ts';

/**
 * So many characters of width on one landscape sheet of A4 are printed at seven tenths of their size, which can be read:
 * what is wider goes on more sheets beside each other.
 */
const widestOnPage = 210;

/**
 * How many sheets of paper beside each other a sheet is fitted to, so that it can be read on each, and how many of its first
 * columns stand on every one of them: those that stay when it is scrolled, so that it is told what a row is about.
 */
export function pagesAcross({ widths, printed, frozen, pagesWide }: Sheet): {
  pages: number;
  repeated: number;
} {
  const sum = (some: readonly number[]) => some.reduce((total, width) => total + width, 0);
  const shown = printed ? widths.slice(printed.firstColumn - 1, printed.lastColumn) : widths;
  const columns = Math.max(1, frozen?.columns ?? 0);
  const again = sum(widths.slice(0, columns));
  let pages = 1;
  while (sum(shown) + (pages - 1) * again > pages * widestOnPage && pages < shown.length) pages += 1;
  pages = pagesWide ?? pages;
  return { pages, repeated: pages > 1 ? columns : 0 };
}

/**
 * What of a sheet goes on paper, and the title that stands above it there. Over the columns that are repeated there is no room for a title: it
 * would be cut in the middle of a word on each further sheet of paper, and goes to the head of the page instead.
 * `null`: all of it, or no title beside its own.
 */
export function onPaper(sheet: Sheet): { printed: Range | null; heading: string | null } {
  const { printed, repeatedRow, rows, widths } = sheet;
  const title = rows[0]?.cells[0]?.value;
  if (pagesAcross(sheet).repeated === 0 || repeatedRow === undefined || typeof title !== 'string')
    return { printed: printed ?? null, heading: null };
  const all = { firstRow: 1, lastRow: rows.length, firstColumn: 1, lastColumn: widths.length };
  return { printed: { ...(printed ?? all), firstRow: repeatedRow }, heading: title };
}
