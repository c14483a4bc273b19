import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences } from './licences.ts';

function readPackage(path: string): { dependencies?: Record<string, string>; license?: string } {
  return JSON.parse(readFileSync(path, 'utf8')) as {
    dependencies?: Record<string, string>;
    license?: string;
  };
}

test('the list names every package that the app is built from, with the licence that it states', () => {
  const stated = Object.keys(readPackage('package.json').dependencies ?? {}).map((name) => ({
    name,
    licence: readPackage(`node_modules/${name}/package.json`).license,
  }));
  expect(licences).toEqual(stated);
});
