import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScopesFile } from '#src/domain/standard/readScopesFile.ts';
import { scopesOf, type ScopesFile } from '#src/domain/standard/Scope.ts';
import { loadStandard, publishedPaths, readJson } from '../../scripts/standards/publishedStandards.ts';

const root = new URL('../../', import.meta.url);
const files = publishedPaths()
  .map((path) => ({ path: path.replace(/\.json$/, '.scopes.json'), standard: loadStandard(path) }))
  .filter(({ path }) => existsSync(new URL(path, root)));

/** Something wrong in a file, made by changing one thing in it. */
function problemsWith(change: (file: ScopesFile) => void): string[] {
  const [first] = files;
  if (!first) throw new Error('no edition has scopes');
  const file = structuredClone(readJson(first.path)) as ScopesFile;
  change(file);
  const result = readScopesFile(file, first.standard);
  return result.ok ? [] : result.problems.map(({ where, what }) => `${where}: ${what}`);
}

/** Changes the first scope. */
const first = (change: (scope: ScopesFile['scopes'][number]) => void) => (file: ScopesFile) => {
  const [scope] = file.scopes;
  if (scope) change(scope);
};

describe('the parts of a standard that may be gone through by themselves', () => {
  test.each(files)('$path is valid, and points its editor to the schema', ({ path, standard }) => {
    expect(readScopesFile(readJson(path), standard)).toMatchObject({ ok: true });
    expect(readJson(path)).toHaveProperty('$schema', '../scopes.schema.json');
  });

  test('chapter 4 holds all its requirements, and the part of the ressursteam every one that names it', () => {
    const [oslo] = files;
    if (!oslo) throw new Error('no edition has scopes');
    const scopes = scopesOf(readJson(oslo.path) as ScopesFile, oslo.standard);
    const numbers = Object.fromEntries(scopes.map(({ id, requirements }) => [id, requirements]));
    const naming = oslo.standard.requirements.filter(({ text }) => /ressursteam/i.test(text));
    expect(numbers['introduksjonsprogrammet']).toEqual(Array.from({ length: 36 }, (_, index) => 30 + index));
    expect(numbers['ressursteamet']).toEqual(naming.map(({ number }) => number));
  });

  test('an unknown chapter or requirement, a wrong quote, an empty part, the same name twice, another edition are found', () => {
    expect(problemsWith(first((scope) => scope.chapters.push('kapittel-9')))).toEqual([
      'scopes.introduksjonsprogrammet.chapters: kapittel-9 does not exist',
    ]);
    expect(problemsWith(first((scope) => scope.requirements.push(999)))).toEqual([
      'scopes.introduksjonsprogrammet: 999 does not exist',
    ]);
    expect(
      problemsWith(first((scope) => scope.askedFor.push({ requirement: 1, quote: 'annethvert år' }))),
    ).toEqual(['scopes.introduksjonsprogrammet.askedFor: «annethvert år» is not in 1']);
    expect(problemsWith(first((scope) => (scope.chapters = [])))).toEqual([
      'scopes.introduksjonsprogrammet: is empty, or the whole',
    ]);
    expect(problemsWith((file) => file.scopes.push(...structuredClone(file.scopes.slice(0, 1))))).toEqual([
      'scopes: introduksjonsprogrammet occurs more than once',
      'scopes: Kapittel 4 occurs more than once',
    ]);
    expect(problemsWith((file) => (file.edition = '2'))).toEqual([
      'standard: is of oslostandard-integrering-flyktninger 2',
    ]);
  });
});
