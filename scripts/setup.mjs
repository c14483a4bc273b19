import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const isRoot = process.getuid?.() === 0;

/** Installs the packages of the lockfile when they are missing or older than it. Quick when nothing is. */
export function ensurePackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  const lock = `${root}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  // A fresh clone may give the lockfile a newer time than what is installed: only its content counts then.
  console.log('Henter pakkene …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund']))
    fail('Pakkene lot seg ikke hente. Er maskinen på nett?');
}

/** Sees to it that there is a Chromium to test with: the one installed, Debian's, or Playwright's own. */
export function ensureChromium() {
  if (findChromium()) return;
  console.log('Henter Chromium …');
  installDebian(['chromium-headless-shell']);
  if (!findChromium()) installDebian(['chromium']);
  if (!findChromium()) run('npx', ['playwright', 'install', 'chromium']);
  if (!findChromium()) {
    fail(
      'Fant ingen Chromium og fikk ikke installert en. Installer den, eller sett CHROMIUM_PATH til en som finnes.',
    );
  }
}

/**
 * Sees to it that there is a Firefox to test with. Where none can be had the checks go on without it, and say so.
 * @returns {boolean} whether there is one
 */
export function ensureFirefox() {
  if (findFirefox()) return true;
  console.log('Henter Firefox …');
  installDebian(['firefox-esr']);
  return findFirefox() !== undefined;
}

/** Sees to it that there is a LibreOffice to open documents with, and what reads the pages it makes of them. */
export function ensureOffice() {
  const missing = () => ['soffice', 'pdftotext'].some((name) => spawnSync(name, ['--version']).error);
  // As wide as the typeface of the papers: a page is then as long here as where it is read.
  // And the widest of those that stand in for it elsewhere: nothing may be parted or cut there.
  const has = (/** @type {string} */ typeface) =>
    String(spawnSync('fc-match', [typeface]).stdout).includes(typeface);
  if (!missing() && has('Carlito') && has('DejaVu Sans')) return;
  console.log('Henter LibreOffice …');
  installDebian([
    'libreoffice-writer',
    'libreoffice-calc',
    'libreoffice-impress',
    'poppler-utils',
    'fontconfig',
    'fonts-crosextra-carlito',
    'fonts-dejavu-core',
  ]);
  if (missing()) fail('Fant ingen LibreOffice og fikk ikke installert en. Installer LibreOffice og Poppler.');
}

/**
 * Installs packages of Debian where there is one.
 * @param {string[]} packages
 */
function installDebian(packages) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const apt = (/** @type {string[]} */ words) =>
    isRoot ? run('apt-get', words) : run('sudo', ['-n', 'apt-get', ...words]);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function run(command, words) {
  return spawnSync(command, words, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
