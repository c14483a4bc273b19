import { test as base, type BrowserContext } from '@playwright/test';

type Fixtures = {
  /** Address of the built app, ending with a slash. */
  appUrl: string;
  /** What must never happen: seen in every context of the test, and failing it at the end. */
  watch: (context: BrowserContext) => Promise<void>;
};

/**
 * A test that fails when a page asks another origin for anything, breaks the Content-Security-Policy, throws, or writes
 * an error to the console. Contexts a test opens by itself are handed to `watch`.
 */
export const test = base.extend<Fixtures>({
  appUrl: async ({ browserName: _ }, use) => {
    const url = process.env['RETTESNOR_URL'];
    if (url === undefined) throw new Error('The build is not served');
    await use(url);
  },
  watch: async ({ appUrl }, use) => {
    const faults: string[] = [];
    await use(async (context) => {
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        const own = ['blob:', 'data:'].includes(url.protocol) || url.origin === new URL(appUrl).origin;
        if (!own) faults.push(`request to ${request.url()}`);
      });
      context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error' && !isOfflineNoise(message.text())) faults.push(`console: ${message.text()}`);
      });
    });
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
  context: async ({ context, watch }, use) => {
    await watch(context);
    await use(context);
  },
});

export { expect } from '@playwright/test';

/** What Chromium itself writes when a test has cut the network: the browser's words, not the app's. */
function isOfflineNoise(text: string): boolean {
  return text.includes('net::ERR_INTERNET_DISCONNECTED');
}
