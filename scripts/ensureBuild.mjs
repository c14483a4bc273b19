import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

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

/** Builds the app when there is no build, or the sources are newer than it. */
export async function ensureBuild() {
  const page = join(root, 'dist/index.html');
  if (existsSync(page) && newest(sources) <= statSync(page).mtimeMs) return;
  console.log('Bygger …');
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
}

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
