import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which distributions and Mozilla install Firefox, the long-term one first: it is what offices have. */
const commandNames = ['firefox-esr', 'firefox'];

/**
 * The Firefox to test with: the one a person points at, else an installed one.
 * @returns {string | undefined} path of the executable
 */
export function findFirefox() {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  for (const name of commandNames) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found) return found;
  }
  return undefined;
}
