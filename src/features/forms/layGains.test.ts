import { expect, test } from 'vitest';
import { exampleForms } from '../../../tests/support/exampleForms.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { filledForm } from '#src/domain/forms/filledForm.ts';
import { papers } from '#src/text/papers.ts';
import { layGains } from './layGains.ts';

const form = exampleForms().find(({ id }) => id === 'oppvekst');
if (!form) throw new Error('no form with a map');
const map = layGains(filledForm(form, exampleSource(), [], papers.forms.say));

test('gains stand in two columns, none over another, all within the map', () => {
  expect(map.boxes.length).toBeGreaterThan(3);
  for (const side of ['left', 'right'] as const) {
    const column = map.boxes.filter((box) => box.side === side);
    expect(column.length).toBeGreaterThan(0);
    for (const [index, box] of column.entries()) {
      const below = column[index + 1];
      if (below) expect(box.y + box.height).toBeLessThan(below.y);
      expect(box.y + box.height).toBeLessThanOrEqual(map.height);
      expect(box.x + box.width).toBeLessThanOrEqual(map.width);
    }
  }
});

test('lines go from what is worked for to what it leads to', () => {
  expect(map.lines.length).toBeGreaterThan(0);
  for (const { from, to } of map.lines) expect([from.side, to.side]).toEqual(['left', 'right']);
});
