import { isAppScript, type Files } from './readRepository.ts';

/** The file that knows whether the database is open, and hands it out when it is. */
const door = 'src/state/session/session.ts';

const peeks = [
  /\.getState\(\)\s*\.database\b/,
  /\{[^{}]*\bdatabase\b[^{}]*\}\s*=\s*useSession\s*\.getState\(\)/,
  /throw[^;]*database[^;]*not open/i,
];

/**
 * Use cases that look at the database of the session as it happens to be at the moment, and would take «not yet» for
 * «no». They wait for it with `openedDatabase()`; components watch it with `useSession`.
 */
export function checkDatabaseDoor(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    isAppScript(path) && path !== door && peeks.some((peek) => peek.test(text))
      ? [`${path}: looks for the database instead of waiting for it`]
      : [],
  );
}
