import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { ensurePackages, root } from './setup.mjs';

/** Sets up what is missing, builds when the sources are newer than the build, serves it and prints the address. */

/** What the build is made of. */
const sources = [
  'src',
  'standards',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

ensurePackages();
if (
  !existsSync(join(root, 'dist/index.html')) ||
  newest(sources) > statSync(join(root, 'dist/index.html')).mtimeMs
) {
  console.log('Bygger …');
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
}

const wanted = Number(process.env['PORT'] ?? 4173);
const server = await serveOnFreePort(wanted);
console.log(`Rettesnor kjører på http://localhost:${server.port}/`);
console.log('Avslutt med Ctrl+C.');

/** @param {string[]} paths */
function newest(paths) {
  return Math.max(...paths.map((path) => newestIn(join(root, path))));
}

/**
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** @param {number} port */
async function serveOnFreePort(port) {
  for (let candidate = port; candidate < port + 20; candidate++) {
    try {
      return await serve({ root: join(root, 'dist'), port: candidate });
    } catch (cause) {
      if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'EADDRINUSE') throw cause;
    }
  }
  throw new Error(`Fant ingen ledig port fra ${port} til ${port + 19}.`);
}
