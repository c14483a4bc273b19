import { fc } from '../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { xmlLines, xmlText } from './xmlText.ts';

/** Halves of signs and control characters among the rest. */
const codeUnits = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0xd700, max: 0xe0ff }), fc.constant(0xfffe)),
  { maxLength: 40 },
);

describe('a text in a document', () => {
  test('loses what XML forbids and nothing else', () => {
    expect(xmlText('a\u0000b\u0007c\u000Bd\uFFFEe\uD800f\uDC00g')).toBe('abc\ndefg');
    expect(xmlText('å < & > " \t 😀 «–» \u00A0')).toBe('å < & > " \t 😀 «–» \u00A0');
  });

  test('is never a half of a sign', () => {
    fc.assert(
      fc.property(codeUnits, (units) => {
        const text = String.fromCharCode(...units);
        expect(xmlText(text)).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}|\uFFFE/u);
      }),
    );
  });

  test('is parted at every kind of line end', () => {
    expect(xmlLines('a\r\nb\rc\nd\ve\ff\u0085g\u2028h\u2029i')).toEqual([...'abcdefghi']);
  });
});
