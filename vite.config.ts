import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { briefLaunchOptions } from './scripts/chromium.mjs';
import { contentSecurityPolicy } from './scripts/csp.mjs';
import { localTimeTestsIn } from './scripts/localTime.mjs';
import { welcomeInPage } from './scripts/welcome.mjs';
import { workersInOneFile } from './scripts/workersInOneFile.mjs';

const packageJson: unknown = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const version =
  typeof packageJson === 'object' && packageJson !== null && 'version' in packageJson
    ? String(packageJson.version)
    : '';
const define = { __APP_VERSION__: JSON.stringify(version) };

/** Only in the build: the dev server needs inline scripts for hot reload. */
function contentSecurityPolicyMeta(): Plugin {
  return {
    name: 'content-security-policy-meta',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Everything is precached, so that what is opened first while offline works too. */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    strategies: 'injectManifest',
    srcDir: 'src/app',
    filename: 'sw.ts',
    injectRegister: null,
    manifest: {
      name: 'Rettesnor',
      short_name: 'Rettesnor',
      description:
        'Egenevaluering mot en Oslostandard: se avvikene, bli enige om tiltak og følg dem opp. Alt lagres hos deg.',
      lang: 'nb',
      display: 'standalone',
      start_url: './',
      scope: './',
      theme_color: '#16324f',
      background_color: '#ffffff',
      icons: [
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/icon-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
        { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: ['**/*.{js,css,html,woff2,json,svg,png,webmanifest}'],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      rollupFormat: 'iife',
    },
  });
}

/**
 * A project of node tests in one time zone; a setup file fails when the zone has not taken effect. Its files share a
 * process: loading the modules of each anew took five times as long as all that is tested.
 */
function nodeProject(
  name: string,
  timeZone: string,
  include: string[],
  {
    isolate = false,
    execArgv = [],
    inline = [],
  }: { isolate?: boolean; execArgv?: string[]; inline?: string[] } = {},
): TestProjectInlineConfiguration {
  return {
    define,
    test: {
      name,
      include,
      environment: 'node',
      pool: 'forks',
      isolate,
      execArgv,
      server: { deps: { inline } },
      // Property tests and the reading of the whole tree take their time on a busy machine.
      testTimeout: 60_000,
      env: { TZ: timeZone },
      setupFiles: ['tests/support/timeZone.ts', 'tests/support/indexedDb.ts'],
    },
  };
}

/** A file that is damaged is refused, or says what it says whole: that tells nothing of any zone. */
function isOfTime(test: string): boolean {
  return !/\/(?:flippedBits|hostileSheets)\.test\.ts$/.test(test);
}

/** What of a module is asked here. */
type Modules = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/** The design system is one long list of components: which of them are drawn where, only the bundler knows. */
const drawnByName = /node_modules[\\/](?:@navikt|date-fns)[\\/]/;

/**
 * Whether a module is loaded by a first visit: whatever the entry imports, step by step, and not only when asked for.
 * Left to itself the bundler splits it into dozens of small files, since other pages use parts of it too.
 */
function firstVisit(): (id: string, modules: Modules) => string | null {
  let found: Set<string> | null = null;
  return (id, modules) => {
    found ??= importedFrom(fileURLToPath(new URL('./src/app/main.tsx', import.meta.url)), modules);
    return found.has(id) && !drawnByName.test(id) ? 'first' : null;
  };
}

/**
 * The pages that most visits open, in one file each with whatever they import that a first visit does not: a file takes a
 * slow machine some milliseconds, and they came in thirty. Such a file imports nothing but the ones named before it, so that no two
 * wait for each other; other pages take what they share from there.
 */
function oftenOpened(): {
  debugName: string;
  name: (id: string, modules: Modules) => string | null;
  priority: number;
}[] {
  const contents = {
    home: ['./src/features/overview/EvaluationsView.tsx', './src/state/start/summaryOf.ts'],
    assess: ['./src/features/assess/AssessPage.tsx', './src/features/sign/SignedBanner.tsx'],
  };
  return Object.entries(contents).map(([name, pages], index) => {
    const entries = pages.map((page) => fileURLToPath(new URL(page, import.meta.url)));
    let found: Set<string> | null = null;
    return {
      debugName: name,
      name: (id, modules) => {
        found ??= new Set(entries.flatMap((entry) => [...importedFrom(entry, modules)]));
        return found.has(id) && !drawnByName.test(id) ? name : null;
      },
      priority: 1.9 - index / 20,
    };
  });
}

/** What draws with the library for large charts stays apart: it would bring all of the library along. */
function ownChart(id: string, modules: Modules): string | null {
  const drawsWithLibrary = modules
    .getModuleInfo(id)
    ?.importedIds.some((imported) => imported.includes('/recharts/'));
  return drawsWithLibrary ? null : 'charts';
}

function importedFrom(entry: string, modules: Modules): Set<string> {
  const found = new Set([entry]);
  // The set grows while it is walked.
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

export default defineConfig({
  base: './',
  define,
  plugins: [react(), offline(), welcomeInPage(define), contentSecurityPolicyMeta()],
  // Modules, as the page is: under the same policy, and each format a chunk of its own in the worker too.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Their full names tell of every page that shares them.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) => `assets/${name.split(/[~.]/)[0]}-[hash][extname]`,
        codeSplitting: {
          groups: [
            { debugName: 'first', name: firstVisit(), priority: 2 },
            ...oftenOpened(),
            // The rules stand on nothing but each other: whoever needs some of them is not to wait for anything else.
            {
              name: 'domain',
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 30_000,
              test: /src[\\/]domain[\\/]/,
              priority: 1.6,
            },
            // Whoever shares a folder is not to load what a server is met with.
            {
              name: 'live',
              test: /node_modules[\\/](?:@nats-io|tweetnacl)[\\/]/,
              priority: 1.7,
            },
            // What nobody may load before sharing is turned on: not in one file with anything else, however small.
            {
              name: 'sharing',
              entriesAware: true,
              test: /src[\\/](?:sync|state[\\/]sharing[\\/](?:keep|folder|choose|shared|way|live)\w+\.ts)/,
              priority: 1.5,
            },
            // Words are read while other modules start: in files that import nothing of theirs, or two files wait for each other.
            {
              name: 'words',
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 30_000,
              test: /src[\\/]text[\\/]/,
              priority: 1.2,
            },
            // The large charts are one file: parted, its two halves would each wait for the other to begin.
            {
              name: 'recharts',
              test: /node_modules[\\/](?:recharts|victory-vendor|d3-\w+|@reduxjs|redux|redux-thunk|react-redux|reselect|immer|es-toolkit|decimal\.js-light|internmap)[\\/]/,
              priority: 1.2,
            },
            // What several charts are drawn with, in one file: parted, its two halves would each wait for the other to begin.
            { name: ownChart, minShareCount: 2, test: /src[\\/]ui[\\/]charts[\\/]/, priority: 1.1 },
            // What several pages share comes in a few files: each one costs a page that is opened some milliseconds. What is drawn
            // of sharing stays out of them: it would bring the sharing itself along.
            {
              name: 'shared',
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 30_000,
              test: /^(?!.*src[\\/]features[\\/]sharing[\\/])/,
              priority: 1,
            },
          ],
        },
      },
    },
    // A font inlined as data: would be refused by font-src 'self'.
    assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined),
  },
  test: {
    allowOnly: false,
    projects: [
      nodeProject('unit', 'Europe/Oslo', [
        'src/**/*.test.{ts,tsx}',
        'deploy/**/*.test.ts',
        'tests/package/**/*.test.ts',
        'tests/architecture/**/*.test.ts',
        'tests/standards/**/*.test.ts',
      ]),
      // Dates are where a time zone hurts: what can see the time of the place is run twice, on both sides of the date line.
      nodeProject(
        'unit-honolulu',
        'Pacific/Honolulu',
        process.env['VITEST'] ? localTimeTestsIn(['src/domain', 'src/exchange']).filter(isOfTime) : [],
      ),
      nodeProject('office', 'Europe/Oslo', ['tests/office/**/*.test.ts']),
      nodeProject('live', 'Europe/Oslo', ['tests/live/**/*.test.ts'], {
        isolate: true,
        execArgv: ['--experimental-websocket'],
        // The client keeps the way it connects in one place for all: the app's and the service's are here in one process.
        inline: ['@nats-io/nats-core'],
      }),
      nodeProject('firefox', 'Europe/Oslo', ['tests/firefox/**/*.test.ts']),
      {
        define,
        plugins: [workersInOneFile(define)],
        // Found while a test runs, they would have Vite reload the page in the middle of it.
        optimizeDeps: {
          include: [
            'dexie',
            'zod/mini',
            'zustand',
            'zustand/react/shallow',
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            '@navikt/ds-react',
            '@navikt/aksel-icons',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          // A machine that dies fifty times takes its time on a busy one.
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: briefLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
