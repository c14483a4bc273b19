import { expect, test } from 'vitest';
import { exampleSource } from '../../tests/support/exampleSource.ts';
import { readExportFixture } from '../../tests/support/exportFixtures.ts';
import { writeCsv } from './csv/writeCsv.ts';
import { writeJson } from './json/writeJson.ts';
import { writeOscalCatalog } from './oscal/writeOscalCatalog.ts';
import { writeOscalPlan } from './oscal/writeOscalPlan.ts';
import { writeOscalResults } from './oscal/writeOscalResults.ts';
import { reportFacts } from './report/reportFacts.ts';

const source = exampleSource();
const facts = reportFacts(source);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Every path of a value with the kinds of what stands there; members of a list share a path. */
function shapeOf(
  value: unknown,
  path = '',
  found = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  const kinds = found.get(path) ?? new Set();
  found.set(path, kinds.add(kind));
  if (Array.isArray(value)) for (const item of value) shapeOf(item, `${path}[]`, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) shapeOf(item, `${path}.${key}`, found);
  return found;
}

function outline(bytes: Uint8Array): string {
  return [...shapeOf(JSON.parse(textOf(bytes)))]
    .map(([path, kinds]) => `${path}: ${[...kinds].toSorted().join(' | ')}`)
    .toSorted()
    .join('\n');
}

test.each([
  ['result.json', () => outline(writeJson(source, facts))],
  ['oscal-results.json', () => outline(writeOscalResults(source, facts))],
  ['oscal-plan.json', () => outline(writeOscalPlan(source, facts))],
  ['oscal-catalog.json', () => outline(writeOscalCatalog(source))],
  ['answers.csv', () => textOf(writeCsv(source, facts)).split('\r\n')[0]?.replaceAll(';', '\n') ?? ''],
])('the shape of %s is the one that has been read', (name, shape) => {
  expect(`${shape()}\n`).toBe(readExportFixture(`${name}.shape.txt`));
});
