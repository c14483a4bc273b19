import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { seenText } from './seenText.ts';

/** One of each kind of sign that nobody sees. */
const unseen = {
  'soft hyphen': '\u00ad',
  'zero width space': '\u200b',
  'zero width non-joiner': '\u200c',
  'zero width joiner': '\u200d',
  'word joiner': '\u2060',
  'byte order mark': '\ufeff',
  'left-to-right mark': '\u200e',
  'right-to-left override': '\u202e',
  isolate: '\u2066',
  'Arabic letter mark': '\u061c',
  'variation selector': '\ufe0f',
  'variation selector of the second kind': '\u{e0101}',
  'grapheme joiner': '\u034f',
  'Mongolian vowel separator': '\u180e',
  'Hangul filler': '\u3164',
  tag: '\u{e0061}',
  'annotation anchor': '\ufff9',
  'control character': '\u0000',
};

describe('what no eye sees', () => {
  test.each(Object.entries(unseen))('a %s is not in the text as it is seen', (_name, sign) => {
    expect(seenText(`${sign}bo${sign}lig${sign}${sign}`).text).toBe('bolig');
    expect(seenText(`a${sign}\u030a`).text).toBe('å');
  });

  test.each(['\u00a0', '\u2002', '\u2009', '\u202f', '\u3000', '\u2800'])('%j is a space', (sign) => {
    expect(seenText(`to${sign}ord`).text).toBe('to ord');
  });

  test.each(['\u2010', '\u2011', '\u2212'])('%j is a hyphen, and a dash stays a dash', (sign) => {
    expect(seenText(`NAV${sign}kontor – her`).text).toBe('NAV-kontor – her');
  });

  test('digits of other scripts and wide signs are the usual ones', () => {
    expect(seenText('１７０５９５ ٠١٩ 𝟘𝟡 ०९ Ｎ＠').text).toBe('170595 019 09 09 N@');
  });

  test('line breaks, tabs and everything with ink stay', () => {
    const text = 'Én\n\tto\r\ntre½ m² «Åse» ЖЖ 👍 漢';
    expect(seenText(text).text).toBe(text);
  });
});

describe('where it stands', () => {
  test('a stretch is found in the text as it was written, with what is unseen inside it and not around it', () => {
    const written = '\u00adKari\u200b Bo\u00adlig\u00ad.';
    const seen = seenText(written);
    expect(seen.text).toBe('Kari Bolig.');
    const { start, end } = seen.placeOf({ start: 5, end: 10 });
    expect(written.slice(start, end)).toBe('Bo\u00adlig');
  });

  test('every sign that is seen stands where it was written, in order', () => {
    const sign = fc.oneof(
      fc.constantFrom(...Object.values(unseen), ' ', '\u00a0', 'a', 'å', 'a\u030a', '7', '７', '👍'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const written = signs.join('');
        const seen = seenText(written);
        const places = Array.from(seen.text.split(''), (_, at) => seen.placeOf({ start: at, end: at + 1 }));
        expect(places.every(({ start, end }) => start < end && end <= written.length)).toBe(true);
        expect(places.every(({ end }, at) => at === 0 || (places[at - 1]?.end ?? 0) <= end)).toBe(true);
        const shown = places.map(({ start, end }) => seenText(written.slice(start, end)).text);
        expect(shown.every((piece, at) => piece.includes(seen.text[at] ?? ''))).toBe(true);
        expect(seenText(seen.text).text).toBe(seen.text);
      }),
      { numRuns: 300 },
    );
  });
});
