import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../fixtures/evaluations/', import.meta.url));

/** A frozen evaluation by the name of its file, parsed anew each time so that no test can alter it for another. */
export function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
}

/** The versions for which there is a frozen evaluation (`v<version>.json`), lowest first. */
export function fixtureVersions(): number[] {
  return readdirSync(folder)
    .flatMap((file) => /^v(\d+)\.json$/.exec(file)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}
