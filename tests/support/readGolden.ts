import { readFileSync } from 'node:fs';

/** The shape of an export as somebody has read and approved it, by the name of its file in `tests/fixtures/exports/`. */
export function readGolden(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/exports/${name}.json`, import.meta.url), 'utf8'));
}
