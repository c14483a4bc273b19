import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFileName } from './fileNames.ts';

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
        expect(name).toMatch(/2026 egenevaluering 2026-11-22$/);
      }),
    );
  });
});
