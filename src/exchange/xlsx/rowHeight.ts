import type { Cell } from './Workbook.ts';

/** In points, of the font the sheets are set in. */
const lineHeight = 12.75;
const titleHeight = 24;
const padding = 3;
/** A column of so many digits takes a little more of ordinary text. */
const lettersPerDigit = 1.1;
/** No row can be higher, in any program. */
const highest = 409;

/**
 * How high a row must be for its wrapped texts to be seen whole. A guess, on the safe side: programs measure again as
 * soon as somebody writes in the row, but not all of them when the file is opened.
 * @param widths of the columns, in characters
 */
export function rowHeight(cells: readonly (Cell | null)[], widths: readonly number[]): number {
  if (cells.some((cell) => cell?.style.font === 'title')) return titleHeight;
  const lines = cells.map((cell, index) =>
    cell?.style.wrap && typeof cell.value === 'string'
      ? countLines(cell.value, Math.floor((widths[index] ?? 10) * lettersPerDigit))
      : 1,
  );
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + padding);
}

function countLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, width), 0);
}

/** Words are kept whole where they fit on a line. */
function wrappedLines(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(Math.max(0, word.length - 1) / width);
    used += (used > 0 ? 1 : 0) + (word.length % width);
  }
  return lines;
}
