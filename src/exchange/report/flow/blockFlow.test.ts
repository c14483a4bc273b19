import { describe, expect, test } from 'vitest';
import type { TableBlock } from '../Block.ts';
import { blockFlow } from './blockFlow.ts';
import { longestWordOf } from './countLines.ts';
import { looksOf } from './looksOf.ts';
import { textWidth } from './measures.ts';
import { styleIds } from './styleNames.ts';

const looks = looksOf('form');

function flowOf(block: TableBlock) {
  const flow = blockFlow([block], { figures: 0, tables: 0, lists: 0, pictures: [], looks } as never);
  const table = flow.find((item) => item.kind === 'table');
  if (!table) throw new Error('no table');
  return table;
}

function tableOf(names: readonly string[], ...cells: string[][]): TableBlock {
  return {
    kind: 'table',
    caption: 'Gevinstkart',
    columns: names.map((name) => ({ name, width: 1 / names.length })),
    rows: cells.map((row, index) => ({
      cells: row,
      ...(index === cells.length - 1 ? { emphasis: true } : {}),
    })),
  };
}

const gains = tableOf(
  ['Gevinst', 'Type', 'Bidrar til', 'Krav og tiltak bak', 'Nullpunkt, med år', 'Mål', 'Eier', 'Sluttmåling'],
  [
    'Bydelens bidrag til livsmestringskurset',
    'Mellomliggende gevinst',
    'I arbeid eller utdanning ett år etter programmet',
    'En fast ettermiddag i uken til førstegangsundersøkelser',
    'nivå\u00a01 (2025)',
    'nivå\u00a04',
    'Koordinator for flyktningarbeidet',
    'nivå\u00a02 (2026)',
  ],
);

describe('a table', () => {
  test('with so many columns that words would be parted is set smaller, and parts none', () => {
    const { rows, widths } = flowOf(gains);
    const styles = new Set(rows.flat(2).map(({ style }) => style));
    expect(styles).toEqual(new Set([styleIds.smallHeaderCell, styleIds.smallSumCell]));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(textWidth);
    for (const cells of rows)
      for (const [column, lines] of cells.entries())
        for (const { style, text } of lines) {
          const { face, size } = looks(style);
          expect(longestWordOf(text, face, size), text).toBeLessThanOrEqual((widths[column] ?? 0) - 2 * 85);
        }
  });

  test('that has room is set as usual', () => {
    const { rows } = flowOf(tableOf(['Post', 'Budsjett'], ['Tolk', '60 000'], ['Totalt', '60 000']));
    expect(rows.map((cells) => cells[0]?.[0]?.style)).toEqual([
      styleIds.headerCell,
      styleIds.cell,
      styleIds.sumCell,
    ]);
  });
});
