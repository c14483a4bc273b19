import { readFileSync } from 'node:fs';

const folder = new URL('../fixtures/exports/', import.meta.url);

/** The kept shape of an export by the name of its file. */
export function readExportFixture(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
