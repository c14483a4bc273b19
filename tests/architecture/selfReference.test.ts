import { describe, expect, test } from 'vitest';
import { checkAddresses } from './checkAddresses.ts';
import { checkLockFile } from './checkLockFile.ts';
import { checkMachinePaths } from './checkMachinePaths.ts';
import { checkRoot } from './checkRoot.ts';
import { readRepository } from './readRepository.ts';

const repository = readRepository();

/** One virtual file. */
function only(path: string, text: string) {
  return new Map([[path, text]]);
}

/** A path, put together here so that this file does not hold it itself. */
function pathOf(...folders: string[]) {
  return `/${folders.join('/')}/`;
}

describe('the project', () => {
  test('is read as a whole', () => {
    expect([...repository.keys()]).toEqual(expect.arrayContaining(['package.json', 'src/app/main.tsx']));
  });

  test('holds no path of a machine', () => {
    expect(checkMachinePaths(repository)).toEqual([]);
  });

  test('has a lock file that names no registry', () => {
    expect(repository.get('package-lock.json')).toContain('"lockfileVersion"');
    expect(checkLockFile(repository)).toEqual([]);
  });

  test('has no address of anybody else in what becomes the app', () => {
    expect(checkAddresses(repository)).toEqual([]);
  });

  test('has nothing in its root that does not belong there', () => {
    expect(checkRoot(repository)).toEqual([]);
  });
});

describe('the rules catch', () => {
  test.each([
    [pathOf('work', 'main')],
    [pathOf('root')],
    [pathOf('home', 'kari')],
    [pathOf('Users', 'kari')],
    [['C:', 'Users', 'kari'].join('\\')],
  ])('the path %s', (path) => {
    expect(checkMachinePaths(only('docs/x.md', `See\n${path}x.ts`))).toEqual([
      expect.stringContaining('docs/x.md:2: '),
    ]);
  });

  test.each([
    'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
    'http://localhost:4873/a.tgz',
    'git+ssh://git@x.no/a.git',
  ])('the registry %s', (address) => {
    const text = JSON.stringify(
      { packages: { 'node_modules/a': { version: '1.0.0', resolved: address } } },
      null,
      2,
    );
    expect(checkLockFile(only('package-lock.json', text))).toHaveLength(1);
  });

  test.each([
    ['src/state/x.ts', `fetch('https://eksempel.no/a');`],
    ['src/state/x.ts', `// see http://x.no`],
    ['src/state/x.ts', 'const socket = `wss://x.no/${id}`;'],
    ['src/ui/x.css', `@import url(//x.no/a.css);`],
    ['public/a.svg', `<image href="https://x.no/a.png" />`],
    ['index.html', `<script src="//x.no/a.js"></script>`],
    ['src/state/x.test.ts', `fetch('https://x.no/a');`],
  ])('in %s the address in %s', (path, text) => {
    expect(checkAddresses(only(path, text))).toHaveLength(1);
  });

  test.each(['vitest.config.ts', 'notes.txt', 'lib/x.ts', 'README'])('in the root %s', (path) => {
    expect(checkRoot(only(path, ''))).toHaveLength(1);
  });
});

describe('the rules let through', () => {
  test('what only looks like a fault', () => {
    expect(
      checkMachinePaths(only('docs/x.md', 'src/work/x.ts, a/root/b, /home, https://x.no/root/')),
    ).toEqual([]);
    expect(checkAddresses(only('public/a.svg', `<svg xmlns="http://www.w3.org/2000/svg">`))).toEqual([]);
    expect(checkAddresses(only('src/x.ts', `text.startsWith('https://'); // a comment`))).toEqual([]);
    expect(checkAddresses(only('docs/x.md', 'https://x.no'))).toEqual([]);
    expect(checkRoot(only('.ci/run', ''))).toEqual([]);
    expect(checkLockFile(only('package-lock.json', `"funding": { "url": "https://x.no" }`))).toEqual([]);
  });
});
