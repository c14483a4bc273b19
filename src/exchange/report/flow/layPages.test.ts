import { describe, expect, test } from 'vitest';
import { layPages, pageHeight } from './layPages.ts';
import type { Measured } from './measureFlow.ts';

const line = 300;

/** As many lines as fit on a page. */
const full = Math.floor(pageHeight / line);

const lines = (count: number, more: Partial<Extract<Measured, { kind: 'lines' }>> = {}): Measured => ({
  kind: 'lines',
  lines: count,
  line,
  type: line,
  before: 0,
  after: 0,
  keepNext: false,
  keepLines: false,
  newPage: false,
  ...more,
});

const rows = (...heights: number[]): Measured => ({
  kind: 'rows',
  rows: heights,
  names: heights[0] ?? 0,
  parted: new Map(),
});

const pages = (...items: Measured[]) => layPages(items).map(({ page, endPage }) => [page, endPage]);

describe('pages', () => {
  test('are filled line by line, with no line alone on either side', () => {
    expect(pages(lines(full), lines(1))).toEqual([
      [0, 0],
      [1, 1],
    ]);
    // One line would stand alone at the foot, or at the head: both go.
    expect(pages(lines(full - 1), lines(4))[1]).toEqual([1, 1]);
    expect(pages(lines(full - 2), lines(3))[1]).toEqual([1, 1]);
    expect(pages(lines(full - 2), lines(4))[1]).toEqual([0, 1]);
    expect(pages(lines(full - 3), lines(4))[1]).toEqual([0, 1]);
  });

  test('have the larger of two neighbours’ spaces, and none at their head', () => {
    const places = layPages([
      lines(1, { after: 200 }),
      lines(1, { before: 350 }),
      lines(full, { before: 90 }),
    ]);
    expect(places.map(({ top }) => top)).toEqual([0, line + 350, 2 * line + 350 + 90]);
    expect(layPages([lines(full), lines(2, { before: 500 })])[1]).toMatchObject({ page: 1, top: 0 });
  });

  test('keep what is kept with the next on its page, down to the first row of a table', () => {
    const kept = lines(1, { keepNext: true });
    expect(pages(lines(full - 3), kept, kept, lines(2))).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(pages(lines(full - 4), kept, kept, lines(2))[1]).toEqual([0, 0]);
    expect(pages(lines(full - 2), kept, rows(line, line, line))[1]).toEqual([1, 1]);
    expect(pages(lines(full - 3), kept, rows(line, line, line))[1]).toEqual([0, 0]);
  });

  test('have rows whole, below the names of the columns on each page', () => {
    const [, table] = layPages([lines(full - 3), rows(line, line, 2 * line, line)]);
    expect(table).toMatchObject({ page: 0, endPage: 1, end: 4 * line });
  });

  test('have a row that may be parted on several, whole lines on each, below the names of the columns', () => {
    const parted = { line, around: 90 };
    const row = (count: number) => count * line + parted.around;
    const table: Measured = {
      kind: 'rows',
      rows: [line, row(2 * full)],
      names: line,
      parted: new Map([[1, parted]]),
    };
    // Of its lines a page has room for one less than it would, below the names, and for one less again beside what is around.
    const onPage = Math.floor((pageHeight - line - parted.around) / line);
    const left = 2 * full - 2 * onPage;
    expect(layPages([table])[0]).toEqual({ page: 0, top: 0, endPage: 2, end: line + row(left) });
    // It begins where two of its lines have room, and not where they have not.
    expect(pages(lines(full - 5), table)[1]).toEqual([0, 3]);
    expect(pages(lines(full - 2), table)[1]).toEqual([1, 3]);
  });

  test('are broken where that is said', () => {
    expect(pages(lines(1), lines(1, { newPage: true }))[1]).toEqual([1, 1]);
    expect(pages(lines(1, { newPage: true }))[0]).toEqual([0, 0]);
  });
});
