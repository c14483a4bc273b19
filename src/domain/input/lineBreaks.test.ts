import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { oneLine, plainLineBreaks, withPlainLineBreaks } from './lineBreaks.ts';

const breaks = ['\r\n', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];

describe('line breaks of other programs', () => {
  test.each(breaks)('%j becomes one line end', (end) => {
    expect(plainLineBreaks(`Første linje${end}andre linje`)).toBe('Første linje\nandre linje');
    expect(oneLine(`Første linje${end}andre linje`)).toBe('Første linje andre linje');
  });

  test('two in a row stay two, and a Windows one stays one', () => {
    expect(plainLineBreaks('a\r\n\r\nb\v\vc\n\rd')).toBe('a\n\nb\n\nc\n\nd');
  });

  test('what is no line break stays: tabs, hard spaces, soft hyphens, pairs', () => {
    const text = 'a\tb\u00A0c\u00ADd\u200Be 😀 «–»';
    expect(plainLineBreaks(text)).toBe(text);
  });

  test('done twice is done once, and no other letter goes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...breaks))), (parts) => {
        const text = plainLineBreaks(parts.join(''));
        expect(plainLineBreaks(text)).toBe(text);
        const letters = (whole: string) => whole.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, '');
        expect(letters(text)).toBe(letters(parts.join('')));
      }),
    );
  });

  test('reaches every text of plain data, and leaves the rest', () => {
    const data = { a: 'x\vy', list: ['p\u2028q', 3, null, { deep: 'r\r\ns' }], truth: true };
    expect(withPlainLineBreaks(data)).toEqual({
      a: 'x\ny',
      list: ['p\nq', 3, null, { deep: 'r\ns' }],
      truth: true,
    });
  });
});
