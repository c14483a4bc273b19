import type { Block, Section } from '#src/exchange/report/Block.ts';

/** Everything a section says, a line for each paragraph, entry, fact and row. */
export function sectionLines({ title, blocks }: Omit<Section, 'id'>): string[] {
  return [title, ...blocks.flatMap(blockLines)];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'facts':
      return block.facts.map(({ name, value }) => `${name}: ${value}`);
    case 'keyFigures':
      return block.figures.map(({ value, label, note }) => [value, label, note ?? ''].join(' | '));
    case 'figure':
      return [block.caption, block.alt];
    case 'table':
      return [
        block.caption,
        block.columns.map(({ name }) => name).join(' | '),
        ...block.rows.map(({ cells }) => cells.join(' | ')),
      ];
  }
}
