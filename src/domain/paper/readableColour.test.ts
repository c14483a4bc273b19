import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { contrastWithWhite, readableColour } from './readableColour.ts';

const channelsOf = (colour: string) =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

describe('a colour that can be read on white', () => {
  test('contrast is that of WCAG', () => {
    expect(contrastWithWhite([255, 255, 255])).toBeCloseTo(1, 5);
    expect(contrastWithWhite([0, 0, 0])).toBeCloseTo(21, 5);
    expect(contrastWithWhite([0x76, 0x76, 0x76])).toBeCloseTo(4.54, 2);
  });

  test.each(['#000000', '#767676', '#005bb6'])('%s stays as it is', (colour) => {
    expect(readableColour(colour)).toBe(colour);
  });

  test('what is too light becomes darker, of the same hue', () => {
    expect(readableColour('#ffffff')).toMatch(/^#(..)\1\1$/);
    expect(readableColour('#ffff00')).toMatch(/^#(..)\1(?:00)$/);
  });

  test('whatever is chosen can be read', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (channels) => {
        const colour = `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
        expect(contrastWithWhite(channelsOf(readableColour(colour)))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
