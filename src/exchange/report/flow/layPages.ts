import { page } from './measures.ts';
import type { Measured, MeasuredLines, MeasuredRows } from './measureFlow.ts';

/** Where something stands. */
export type Place = {
  /** Of its first line or row, counted from 0. */
  page: number;
  /** From the head of that page. In twips. */
  top: number;
  /** The page and the place of its end. */
  endPage: number;
  end: number;
};

/** Between the margins. */
export const pageHeight = page.height - page.top - page.bottom;

/**
 * Lays what stands in a paper on pages, as word processors do it: no line of a paragraph alone at the head or the foot of a
 * page, a row whole on its page, and what is kept with the next on the page where that begins.
 * @param items in order, from the head of the first page
 * @param height of a page
 * @param longChains what becomes of that which is kept together and is higher than a page: programs differ
 */
export function layPages(
  items: readonly Measured[],
  height: number = pageHeight,
  longChains: 'parted' | 'moved' = 'parted',
): Place[] {
  const places: Place[] = [];
  let page = 0;
  let used = 0;
  /** Room that what was before asks for below it. Of the two of neighbours only the larger counts. */
  let after = 0;
  const turn = () => {
    page += 1;
    used = 0;
    after = 0;
  };
  for (const [index, item] of items.entries()) {
    const isFirstKept = index === 0 || !keepsNext(items[index - 1]);
    if (item.kind === 'lines' && item.newPage && (page > 0 || used > 0)) turn();
    else if (used > 0 && isFirstKept && !chainFits(items, index, used, after, height, longChains)) turn();
    if (item.kind === 'lines') {
      if (used > 0) used += Math.max(after, item.before);
      let fit = linesThatFit(item, height - used, height);
      if (fit === 0 && used > 0) {
        turn();
        fit = linesThatFit(item, height, height);
      }
      const top = used;
      const first = page;
      let left = item.lines;
      while (left > fit && fit > 0) {
        left -= fit;
        turn();
        fit = linesThatFit({ ...item, lines: left }, height, height);
      }
      used += left * item.line;
      after = item.after;
      places.push({ page: first, top, endPage: page, end: used });
    } else {
      used += after;
      after = 0;
      let first: { page: number; top: number } | null = null;
      for (const [row, high] of item.rows.entries()) {
        const nextToo = row === 0 && item.names > 0 ? leastOfRow(item, 1) : 0;
        if (used > 0 && used + leastOfRow(item, row) + nextToo > height) {
          turn();
          if (row > 0) used += item.names;
        }
        first ??= { page, top: used };
        let left = high;
        const parted = item.parted.get(row);
        while (parted && used + left > height) {
          const fit = Math.floor((height - used - parted.around) / parted.line);
          if (fit < fewestLines) break;
          left -= fit * parted.line;
          turn();
          used += item.names;
        }
        used += left;
      }
      places.push({ page: first?.page ?? page, top: first?.top ?? used, endPage: page, end: used });
    }
  }
  return places;
}

function keepsNext(item: Measured | undefined): boolean {
  return item?.kind === 'lines' && item.keepNext;
}

/** Whether what is kept together from here on has room: all of it, and of the last the least that may stand alone. */
function chainFits(
  items: readonly Measured[],
  from: number,
  used: number,
  after: number,
  height: number,
  longChains: 'parted' | 'moved',
): boolean {
  let chain = 0;
  let above = after;
  for (let index = from; index < items.length; index++) {
    const item = items[index];
    if (!item) break;
    if (item.kind === 'rows') return used + chain + above + leastOfRows(item, height) <= height;
    if (index > from && item.newPage) break;
    chain += Math.max(above, item.before);
    if (!item.keepNext) {
      chain += leastLines(item) * item.line;
      break;
    }
    chain += item.lines * item.line;
    above = item.after;
  }
  return used + chain <= height || (chain > height && longChains === 'parted');
}

/** So many lines of a paragraph stand together at the least, on either page. */
const fewestLines = 2;

/** How much of a table has to have room below what is kept with it: its first row is not parted there if it has room on a page. */
function leastOfRows(item: MeasuredRows, height: number): number {
  const [names = 0, first = 0] = item.rows;
  if (item.names === 0) return leastOfRow(item, 0);
  return names + (names + first <= height ? first : leastOfRow(item, 1));
}

/** How much of a row has to have room where it begins: all of it, or of one that may be parted a few lines. */
function leastOfRow({ rows, parted }: MeasuredRows, row: number): number {
  const lines = parted.get(row);
  return lines ? lines.around + fewestLines * lines.line : (rows[row] ?? 0);
}

function leastLines({ lines, keepLines }: MeasuredLines): number {
  return keepLines || lines <= 3 ? lines : 2;
}

/** How many lines of a paragraph stand in the room there is: 0 when it is to begin on the next page. */
function linesThatFit({ lines, line, type, keepLines }: MeasuredLines, room: number, height: number): number {
  // The room between lines, below the last of them, may reach below the margin.
  const most = Math.floor((room - type + 0.5) / line) + 1;
  if (most >= lines) return lines;
  if (keepLines && lines * line <= height) return 0;
  const fit = lines - most < 2 ? lines - 2 : most;
  return fit < 2 ? 0 : fit;
}
