import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type BrowserContext } from '@playwright/test';
import { serve } from '../../../scripts/serve.mjs';
import { builtApp } from './serveBuild.ts';
import { serveUncached } from './serveUncached.ts';

type OwnServer = Awaited<ReturnType<typeof serve>>;

/** What is seen while a test runs, and what of it the test itself provokes. */
type Guard = { origins: Set<string>; allowed: RegExp[]; faults: string[] };

type Fixtures = {
  guard: Guard;
  /** Address of the built app, ending with a slash. */
  appUrl: string;
  /**
   * Serves a build to this test alone, which may close it. The address counts as the app's own. With `uncached` the
   * browser may keep nothing of it: what comes back later comes from the service worker.
   */
  serveOwn: (options?: { root?: string; prefix?: string; uncached?: boolean }) => Promise<OwnServer>;
  /** A new folder that is gone after the test. */
  newFolder: () => string;
  /** Lets pass a fault that the test provokes on purpose. */
  allow: (fault: RegExp) => void;
  /** What must never happen: seen in every context of the test, and failing it at the end. */
  watch: (context: BrowserContext) => Promise<void>;
};

/**
 * A test that fails when a page asks another origin for anything, breaks the Content-Security-Policy, throws, or writes
 * an error to the console. Contexts a test opens by itself are handed to `watch`.
 */
export const test = base.extend<Fixtures>({
  guard: async ({ browserName: _ }, use) => {
    const guard: Guard = { origins: new Set(), allowed: [], faults: [] };
    await use(guard);
    const faults = guard.faults.filter((fault) => !guard.allowed.some((allowed) => allowed.test(fault)));
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
  // Taking the app in for use without a network costs two seconds of the processor: where a test says so, and no more.
  serviceWorkers: async ({ browserName: _ }, use, { tags }) => {
    await use(tags.includes('@offline') ? 'allow' : 'block');
  },
  appUrl: async ({ guard }, use) => {
    const url = process.env['RETTESNOR_URL'];
    if (url === undefined) throw new Error('The build is not served');
    guard.origins.add(new URL(url).origin);
    await use(url);
  },
  serveOwn: async ({ guard }, use) => {
    const servers: OwnServer[] = [];
    await use(async ({ root = builtApp, prefix = '/', uncached = false } = {}) => {
      const server = uncached ? await serveUncached(root) : await serve({ root, prefix });
      servers.push(server);
      guard.origins.add(new URL(server.url).origin);
      return server;
    });
    for (const server of servers) await server.close();
  },
  newFolder: async ({ browserName: _ }, use) => {
    const folders: string[] = [];
    await use(() => {
      const folder = mkdtempSync(join(tmpdir(), 'rettesnor-e2e-'));
      folders.push(folder);
      return folder;
    });
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  },
  allow: async ({ guard }, use) => {
    await use((fault) => guard.allowed.push(fault));
  },
  watch: async ({ guard }, use) => {
    await use(async (context) => {
      // A click on something that never comes tells where it waited, before the test's own time is up.
      context.setDefaultTimeout(20_000);
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        const own = ['blob:', 'data:'].includes(url.protocol) || guard.origins.has(url.origin);
        if (!own) guard.faults.push(`request to ${request.url()}`);
      });
      context.on('weberror', (error) => guard.faults.push(`error: ${error.error().message}`));
      context.on('console', (message) => {
        const { url } = message.location();
        if (message.type() === 'error' && !isNoise(message.text(), url))
          guard.faults.push(`console: ${message.text()} (${url})`);
      });
    });
  },
  context: async ({ context, watch, appUrl: _ }, use) => {
    await watch(context);
    await use(context);
  },
});

export { expect } from '@playwright/test';

/** What Chromium itself writes when a test has cut the network, or looks at a file that is no page: not the app's words. */
function isNoise(text: string, url: string): boolean {
  return (
    text.includes('net::ERR_INTERNET_DISCONNECTED') ||
    // A host that offers no server for live sharing has no such file.
    ['/favicon.ico', '/sharing.json'].some((file) => url.endsWith(file))
  );
}
