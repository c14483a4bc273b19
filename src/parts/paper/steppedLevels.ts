import type { Block } from '#src/state/report/reportPaper.ts';

type HeadingLevel = Extract<Block, { kind: 'heading' }>['level'];

/**
 * The level of every heading of a section among the headings on the page: none is left out on the way down, as a screen
 * reader's list of headings would have it. They look as they were written.
 */
export function steppedLevels(blocks: readonly Block[]): ReadonlyMap<Block, HeadingLevel> {
  const levels = new Map<Block, HeadingLevel>();
  let above = 1;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const level = Math.min(block.level, above + 1) as HeadingLevel;
    levels.set(block, level);
    above = level;
  }
  return levels;
}
