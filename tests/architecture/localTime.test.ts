import { describe, expect, test } from 'vitest';
import { localTimeTestsIn, testsOfLocalTime } from '../../scripts/localTime.mjs';

/** Which of the virtual files that are tests are run in a second time zone. */
function chosenOf(files: Readonly<Record<string, string>>): string[] {
  const tests = Object.keys(files).filter((path) => path.endsWith('.test.ts'));
  return testsOfLocalTime(tests, (path) => files[path] ?? null);
}

describe('what is run in a second time zone', () => {
  test.each([
    'at.getDate();',
    'at.setHours(0);',
    'at.getTimezoneOffset();',
    `new Intl.DateTimeFormat('nb-NO');`,
    'at.toLocaleDateString();',
    'new Date(year, month - 1, date);',
    `new Date('2026-03-02T08:00:00');`,
    'Date.parse(`${day}T00:00`);',
  ])('is a test that looks at the time of the place itself: %s', (text) => {
    expect(chosenOf({ 'src/domain/a.test.ts': text })).toEqual(['src/domain/a.test.ts']);
  });

  test.each([
    'at.getUTCDate(); at.toISOString(); at.getTime();',
    'Date.UTC(year, month, 1);',
    `new Date('2026-03-02T08:00:00.000Z'); Date.parse('2026-03-02');`,
  ])('is no test that sees the same everywhere: %s', (text) => {
    expect(chosenOf({ 'src/domain/a.test.ts': text })).toEqual([]);
  });

  test('is a test of what looks at it, however many steps away', () => {
    const far = {
      'src/exchange/a.test.ts': `import { b } from './b.ts';`,
      'src/exchange/b.ts': `import {\n  c,\n} from '#src/domain/c.ts';`,
      'src/domain/c.ts': `export { d } from './d.ts';`,
      'src/domain/d.ts': `const e = await import('./e.ts');`,
      'src/domain/e.ts': 'at.getMonth();',
      'src/exchange/types.test.ts': `import type { c } from '#src/domain/c.ts';`,
    };
    expect(chosenOf(far)).toEqual(['src/exchange/a.test.ts']);
  });

  test('is a part of the tests, and has those of days, papers and sheets in it', () => {
    const chosen = localTimeTestsIn(['src/domain', 'src/exchange']);
    expect(chosen).toEqual(
      expect.arrayContaining([
        'src/domain/actions/openActions.test.ts',
        'src/exchange/fileNames.test.ts',
        'src/exchange/sheets/planFilledSheet.test.ts',
      ]),
    );
    expect(chosen.length).toBeLessThan(90);
  });
});
