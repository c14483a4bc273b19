import { describe, expect, test } from 'vitest';
import { fitTable } from './fitTable.ts';
import { contentArea, type SlideContent } from './Slide.ts';

const more = (count: number) => `${count} til`;

const tableWith = (cells: readonly string[], h = contentArea.h) => ({
  box: { ...contentArea, h },
  name: 'Tabell',
  columns: [
    { name: 'Hva', width: 0.7 },
    { name: 'Hvem', width: 0.3 },
  ],
  rows: cells.map((cell) => [cell, 'Leder']),
});

function rowsIn(contents: readonly SlideContent[]): number {
  return contents.flatMap((each) => (each.kind === 'table' ? each.rows : [])).length;
}

function saidIn(contents: readonly SlideContent[]): string[] {
  return contents.flatMap((each) => (each.kind === 'text' ? each.paragraphs.map(({ text }) => text) : []));
}

describe('a table on a slide', () => {
  test('that has room is whole, and nothing is told of a rest', () => {
    const contents = fitTable(tableWith(['a', 'b', 'c']), { most: 3, more, place: 'below' });
    expect(contents).toHaveLength(1);
    expect(rowsIn(contents)).toBe(3);
  });

  test('shows no more than can be taken in, and counts all that is left out', () => {
    const contents = fitTable(tableWith(['a', 'b', 'c', 'd', 'e']), { most: 3, more, place: 'below' });
    expect([rowsIn(contents), saidIn(contents)]).toEqual([3, ['2 til']]);
  });

  test('shows only what fits, and never nothing', () => {
    const long = Array.from({ length: 6 }, () => 'Ord som tar mange linjer. '.repeat(20));
    const contents = fitTable(tableWith(long), { most: 6, more, place: 'above' });
    const shown = rowsIn(contents);
    expect(shown).toBeGreaterThanOrEqual(1);
    expect(shown).toBeLessThan(6);
    expect(saidIn(contents)).toEqual([more(6 - shown)]);
    expect(contents[0]?.kind).toBe('text');
  });

  test('parts no word: its column takes the room it needs from the other', () => {
    const word = 'Utgangspunktsvurderingsansvarlig';
    const table = { ...tableWith(['a']), rows: [['a', word]] };
    const [content] = fitTable(
      {
        ...table,
        box: { ...contentArea, w: 7 },
        columns: [
          { name: 'Hva', width: 0.9 },
          { name: 'Hvem', width: 0.1 },
        ],
      },
      { most: 3, more, place: 'below' },
    );
    const widths = content?.kind === 'table' ? content.columns.map(({ width }) => width) : [];
    expect(widths[1]).toBeGreaterThan(0.4);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
  });
});
