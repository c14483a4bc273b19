import { fc } from '../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import { exportFileName, storableFileName } from './fileNames.ts';

const at = new Date(2026, 10, 22, 23, 30);
const parts = {
  office: 'Bydel Eksempelby',
  year: 2026,
  what: 'egenevaluering',
  at,
  extension: '',
} as const;

describe('the name of a file', () => {
  test('says office, year, what and the day where the person is', () => {
    expect(exportFileName(parts)).toBe('Bydel Eksempelby 2026 egenevaluering 2026-11-22');
    expect(exportFileName({ ...parts, at: new Date(2026, 0, 2) })).toContain('2026-01-02');
  });

  test.each([
    ['NAV Øst/Vest: «Åsen» <3>', 'NAV Øst Vest «Åsen» 3 2026 egenevaluering 2026-11-22'],
    ['  ..Bydel\t\nA..  ', 'Bydel A 2026 egenevaluering 2026-11-22'],
    ['con', 'con- 2026 egenevaluering 2026-11-22'],
    ['A\u030asen', 'Åsen 2026 egenevaluering 2026-11-22'],
    ['\u202etxt.exe', 'txt.exe 2026 egenevaluering 2026-11-22'],
    ['***', '2026 egenevaluering 2026-11-22'],
  ])('of the office %j is %s', (office, name) => {
    expect(exportFileName({ ...parts, office })).toBe(name);
  });

  test('can be saved on Windows, whatever the office is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (office) => {
        const name = exportFileName({ ...parts, office });
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
        expect(name).not.toMatch(/^[\s.]|[\s.]$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:[. ]|$)/i);
        expect(name.length).toBeLessThanOrEqual(200);
        expect(new TextEncoder().encode(`${name}.xlsx`).length).toBeLessThanOrEqual(255);
        expect(name).toMatch(/2026 egenevaluering 2026-11-22$/);
      }),
    );
  });

  test('has whole words of an office with a long name', () => {
    const office =
      'Bydel Eksempeldal med Flyktningtjenesten og Introduksjonssenteret for Nordre Eksempeldalsområdet';
    expect(exportFileName({ ...parts, office, what: 'referat møte i ressursteamet 29. oktober 2026' })).toBe(
      'Bydel Eksempeldal med Flyktningtjenesten og 2026 referat møte i ressursteamet 29. oktober 2026 2026-11-22',
    );
    for (let length = 20; length <= office.length; length += 1) {
      const name = exportFileName({ ...parts, office: office.slice(0, length), what: 'x'.repeat(40) });
      const words = new Set(office.slice(0, length).split(' '));
      expect(
        name
          .split(' 2026 ')[0]
          ?.split(' ')
          .filter((word) => !words.has(word)),
      ).toEqual([]);
    }
  });

  test.each(['æ', 'ø', '漢', '👩🏽‍🚒'])(
    'has room for its ending on systems that count bytes, of %s too',
    (letter) => {
      const name = exportFileName({ ...parts, office: letter.repeat(400) });
      expect(new TextEncoder().encode(`${name}.docx`).length).toBeLessThanOrEqual(255);
      expect(name).toMatch(/2026 egenevaluering 2026-11-22$/);
    },
  );
});

describe('a name as any system can store it', () => {
  test.each(['rettesnor-2026-11-22-1405.json', 'Krav på hvert nivå Bydel Eksempelby 2026.svg'])(
    'is %s as it stands',
    (name) => {
      expect(storableFileName(name, name.slice(name.lastIndexOf('.')))).toBe(name);
    },
  );

  test.each([
    ['Krav på hvert nivå NAV Øst/Vest 2026.svg', '.svg', 'Krav på hvert nivå NAV Øst Vest 2026.svg'],
    ['con.png', '.png', 'con-.png'],
    ['uten ending', '.json', 'uten ending.json'],
  ])('of %s is another', (name, ending, stored) => {
    expect(storableFileName(name, ending)).toBe(stored);
  });

  test('has at most 255 bytes with its ending, and keeps the end that tells it from others', () => {
    const office = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom('æ', '漢', '👩🏽‍🚒', 'x').map((letter) => letter.repeat(400)),
    );
    fc.assert(
      fc.property(office, (who) => {
        const name = storableFileName(`rettesnor-${who}-2026-hele-2026-11-22.json`, '.json');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^rettesnor-.*-2026-hele-2026-11-22\.json$/u);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
        expect(name).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
