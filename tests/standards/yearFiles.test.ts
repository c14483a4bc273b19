import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readYearFile } from '#src/domain/year/readYearFile.ts';
import { loadStandard, publishedPaths, readJson } from '../../scripts/standards/publishedStandards.ts';

const root = new URL('../../', import.meta.url);
const standards = publishedPaths()
  .map((path) => ({ path: path.replace(/\.json$/, '.year.json'), standard: loadStandard(path) }))
  .filter(({ path }) => existsSync(new URL(path, root)));

/** Something wrong in a file, made by changing one thing in it. */
function problemsWith(change: (file: Record<string, unknown>) => void): string[] {
  const [first] = standards;
  if (!first) throw new Error('no edition has a year');
  const file = structuredClone(readJson(first.path)) as Record<string, unknown>;
  change(file);
  const result = readYearFile(file, first.standard);
  return result.ok ? [] : result.problems.map(({ where, what }) => `${where}: ${what}`);
}

type Loose = Record<string, unknown>[];

describe('what is proposed for the year', () => {
  test.each(standards)('$path is valid, and points its editor to the schema', ({ path, standard }) => {
    expect(readYearFile(readJson(path), standard)).toMatchObject({ ok: true });
    expect(readJson(path)).toHaveProperty('$schema', '../year.schema.json');
  });

  test('there is one for every edition', () => {
    expect(standards).toHaveLength(publishedPaths().length);
  });

  test('every requirement that is to be done yearly, and is about no single person, has a point', () => {
    for (const { path, standard } of standards) {
      const result = readYearFile(readJson(path), standard);
      if (!result.ok) throw new Error(path);
      const covered = new Set(result.file.points.flatMap(({ requirements }) => requirements));
      const yearly = standard.requirements.filter(({ rhythm }) => rhythm === 'yearly');
      expect(yearly.map(({ number }) => number).filter((number) => !covered.has(number))).toEqual([]);
    }
  });

  test('a wrong quote, an unknown requirement or kind, another edition, and the same id twice are found', () => {
    const points = (file: Record<string, unknown>) => file['points'] as Loose;
    expect(problemsWith((file) => Object.assign(points(file)[1] ?? {}, { quote: 'hver måned' }))).toEqual([
      'points.partnerskapsmote.quote: «hver måned» is in none of its requirements',
    ]);
    expect(problemsWith((file) => Object.assign(points(file)[0] ?? {}, { requirements: [999] }))).toEqual([
      'points.ssu.requirements: 999 does not exist',
    ]);
    expect(problemsWith((file) => Object.assign(points(file)[0] ?? {}, { officeKinds: ['skole'] }))).toEqual([
      'points.ssu.officeKinds: skole does not exist',
    ]);
    expect(problemsWith((file) => points(file).push(points(file)[0] ?? {}))).toEqual([
      'points: ssu occurs more than once',
    ]);
    expect(problemsWith((file) => Object.assign(file, { edition: '2' }))).toEqual([
      'standard: is of oslostandard-integrering-flyktninger 2',
    ]);
    expect(problemsWith((file) => Object.assign(points(file)[0] ?? {}, { months: 5 }))).toHaveLength(1);
  });
});
