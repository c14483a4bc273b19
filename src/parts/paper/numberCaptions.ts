import type { FigureBlock, Paper, TableBlock } from '#src/state/report/reportPaper.ts';

/** The number of every table and figure, each kind counted from 1 through the whole paper. */
export function numberCaptions({
  sections,
}: Pick<Paper, 'sections'>): ReadonlyMap<TableBlock | FigureBlock, number> {
  const numbers = new Map<TableBlock | FigureBlock, number>();
  const counted = { table: 0, figure: 0 };
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'table' && block.kind !== 'figure') continue;
    counted[block.kind] += 1;
    numbers.set(block, counted[block.kind]);
  }
  return numbers;
}
