import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

/** Holds the build up to what a first visit and meeting a server may cost, and sees that everything is there without a network. */

const dist = join(root, 'dist');

/** Largest first visit, in kB (1000 bytes) as sent, gzipped; fonts are compressed in themselves. */
const budgets = { script: 180, style: 25, font: 30 };

/** Largest part that a server is met with, in kB as sent: whoever shares live loads it, and nobody else. */
const liveBudget = 62;

const page = readFileSync(join(dist, 'index.html'), 'utf8');
const scripts = withImports(
  [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path = '']) => path),
);
const styles = [...page.matchAll(/<link[^>]+href="\.\/([^"]+\.css)"/g)].map(([, path = '']) => path);
const fonts = styles.flatMap((path) =>
  [...readFileSync(join(dist, path), 'utf8').matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, font = '']) =>
    posix.join(posix.dirname(path), font),
  ),
);

const live = readdirSync(join(dist, 'assets'))
  .filter((name) => /^live-[\w-]+\.js$/.test(name))
  .map((name) => `assets/${name}`);

const problems = [
  ...overBudget('live', live, liveBudget, true),
  ...live.filter((path) => scripts.includes(path)).map((path) => `A first visit loads ${path}.`),
  ...overBudget('script', scripts, budgets.script, true),
  ...overBudget('style', styles, budgets.style, true),
  ...overBudget('font', fonts, budgets.font, false),
  ...notPrecached(),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * @param {string} what
 * @param {string[]} paths
 * @param {number} budget
 * @param {boolean} zipped
 */
function overBudget(what, paths, budget, zipped) {
  if (paths.length === 0) return [`There is no ${what}: the check no longer finds what it measures.`];
  const bytes = paths
    .map((path) => readFileSync(join(dist, path)))
    .reduce((sum, file) => sum + (zipped ? gzipSync(file, { level: 9 }) : file).length, 0);
  const kilobytes = bytes / 1000;
  console.log(`${what}: ${kilobytes.toFixed(1)} kB of ${budget} (${paths.length} files)`);
  return kilobytes > budget
    ? [`${kilobytes.toFixed(1)} kB of ${what} are loaded; the budget is ${budget}.`]
    : [];
}

/**
 * Scripts with all that they import at once.
 * @param {string[]} entries
 */
function withImports(entries) {
  const found = new Set(entries);
  for (const path of found) {
    const code = readFileSync(join(dist, path), 'utf8');
    for (const [, from = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+\.js)["']/g)) {
      found.add(posix.join(posix.dirname(path), from));
    }
  }
  return [...found];
}

/** Files of the build that the service worker does not know: they would be missing without a network. */
function notPrecached() {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(
        ...join(entry.parentPath ?? dirname(dist), entry.name)
          .slice(dist.length + 1)
          .split(/[\\/]/),
      ),
    );
  const missing = files.filter((file) => file !== 'sw.js' && !worker.includes(file));
  console.log(`precached: ${files.length - 1 - missing.length} of ${files.length - 1} files`);
  return missing.map((file) => `Not precached: ${file}`);
}
