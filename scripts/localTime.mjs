import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './setup.mjs';

/**
 * Where the time zone of the machine can be seen: the parts of a Date that are local, how it is written for people, a
 * Date put together of parts, and a point in time that is written without its zone. Reading a day, or a point in time
 * with its zone, gives the same everywhere.
 */
const localTime = [
  /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\b/,
  /\b(?:toLocaleDateString|toLocaleTimeString|toDateString|toTimeString|DateTimeFormat|getTimezoneOffset)\b/,
  /\bnew Date\([^()\n]*,/,
  /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?['"`]/,
];

/** An import of what remains when the app runs. */
const imported =
  /(?:^|[;\s])(?:import|export)\s(?!type\s)(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/**
 * The tests that can end otherwise in another time zone: they, or something that they import step by step, look at the
 * time of the place.
 * @param {readonly string[]} tests paths from the root
 * @param {(path: string) => string | null} read the text of a file, `null` where there is none
 * @returns {string[]}
 */
export function testsOfLocalTime(tests, read) {
  /** @type {Map<string, { looks: boolean, imports: string[] }>} */
  const known = new Map();
  /** @param {string} path */
  const look = (path) => {
    const before = known.get(path);
    if (before) return before;
    const text = read(path) ?? '';
    const found = {
      looks: localTime.some((pattern) => pattern.test(text)),
      imports: [...text.matchAll(imported)].flatMap(([, at, late]) => target(path, at ?? late ?? '')),
    };
    known.set(path, found);
    return found;
  };
  return tests.filter((test) => {
    const reached = new Set([test]);
    // The set grows while it is walked.
    for (const path of reached) {
      const { looks, imports } = look(path);
      if (looks) return true;
      for (const each of imports) reached.add(each);
    }
    return false;
  });
}

/**
 * The path of what a file imports; nothing for a package.
 * @param {string} path
 * @param {string} specifier
 */
function target(path, specifier) {
  if (specifier.startsWith('#')) return [specifier.slice(1)];
  return specifier.startsWith('.') ? [posix.join(posix.dirname(path), specifier)] : [];
}

/**
 * The same of the tests of some folders, as they lie on the disk.
 * @param {readonly string[]} folders paths from the root
 */
export function localTimeTestsIn(folders) {
  const tests = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => posix.join(folder, path.replaceAll('\\', '/'))),
  );
  return testsOfLocalTime(tests, (path) => {
    const file = join(root, path);
    return /\.(?:ts|tsx|mjs)$/.test(path) && existsSync(file) ? readFileSync(file, 'utf8') : null;
  });
}
