import { expect, test } from 'vitest';
import type { FigureBlock, TableBlock } from '#src/state/report/reportPaper.ts';
import { numberCaptions } from './numberCaptions.ts';

test('tables and figures are counted each for themselves, through all sections', () => {
  const table = (): TableBlock => ({ kind: 'table', caption: 'Samme', columns: [], rows: [] });
  const figure = (): FigureBlock => ({ kind: 'figure', id: 'profile', caption: 'Samme', alt: '' });
  const blocks = [table(), figure(), table(), table(), figure()] as const;
  const section = { title: '', newPage: false } as const;
  const numbers = numberCaptions({
    sections: [
      { ...section, id: 'profile', blocks: blocks.slice(0, 2) },
      { ...section, id: 'gaps', blocks: [{ kind: 'paragraph', text: '' }, ...blocks.slice(2)] },
    ],
  });
  expect(blocks.map((block) => numbers.get(block))).toEqual([1, 1, 2, 3, 2]);
});
