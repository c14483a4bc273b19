import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * Names under which distributions and vendors install a Chromium that Playwright can drive. First the one without a
 * window of its own: the same engine, started in half the time.
 */
const commandNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const isRoot = process.getuid?.() === 0;

/**
 * The Chromium to test with: the one a person points at, else an installed one, else Playwright's own.
 * @returns {string | undefined} path of the executable
 */
export function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  for (const name of commandNames) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found) return found;
  }
  return playwrightChromium();
}

/** Asks Playwright lazily: this file is also read before any package is installed. */
function playwrightChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Chromium's sandbox cannot be used by root, nor in containers that forbid user namespaces. */
function sandboxed() {
  return !isRoot && process.env['CHROMIUM_SANDBOX'] !== 'off';
}

/** Flags that keep Chromium quiet and away from the network; nothing here changes how a page behaves. */
function chromiumFlags() {
  return [
    ...(sandboxed() ? [] : ['--no-sandbox']),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
  ];
}

/** Launch options for Playwright, the same for browser tests, e2e tests and scripts. */
export function chromiumLaunchOptions() {
  const executablePath = findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: chromiumFlags(),
    chromiumSandbox: sandboxed(),
    headless: true,
  };
}

/**
 * The same for pages that live for seconds: to compile what they run once more, for speed, or to sweep up after them often,
 * costs more than it gives.
 */
export function briefLaunchOptions() {
  const options = chromiumLaunchOptions();
  return {
    ...options,
    args: [...options.args, '--js-flags=--no-opt --no-maglev --min-semi-space-size=16'],
  };
}
