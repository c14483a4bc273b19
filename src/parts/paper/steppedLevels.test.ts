import { expect, test } from 'vitest';
import type { Block } from '#src/state/report/reportPaper.ts';
import { steppedLevels } from './steppedLevels.ts';

test('no level is left out on the way down, and each heading may go as far up as it likes', () => {
  const blocks = ([3, 4, 4, 2, 4, 3] as const).map((level): Block => ({ kind: 'heading', level, text: '' }));
  const paragraph: Block = { kind: 'paragraph', text: '' };
  const levels = steppedLevels([paragraph, ...blocks]);
  expect(blocks.map((block) => levels.get(block))).toEqual([2, 3, 4, 2, 3, 3]);
});
