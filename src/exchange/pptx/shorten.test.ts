import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from './shorten.ts';

describe('shortening', () => {
  test.each([
    ['kort', 10, 'kort'],
    ['en lang setning om noe', 12, 'en lang…'],
    ['en lang setning, og mer', 17, 'en lang setning…'],
    ['langtordsomikkefårplass', 8, 'langtor…'],
    ['to\n  linjer', 20, 'to linjer'],
    ['', 5, ''],
  ])('%s to %i signs', (text, longest, expected) => {
    expect(shorten(text, longest)).toBe(expected);
  });

  test('is never longer than asked for, and never cuts a word that has room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, longest) => {
        expect([...shorten(text, longest)].length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
