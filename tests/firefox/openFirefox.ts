import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/firefox.mjs';

/** A window of Firefox with a profile of its own, and what must never happen in it. */
export type FirefoxWindow = {
  page: Page;
  /** Everything that went wrong: errors thrown, errors on the console, breaches of the policy, requests to anybody else. */
  faults: string[];
  close: () => Promise<void>;
};

/**
 * Opens Firefox over WebDriver BiDi.
 * @param origin the only origin that may be asked for anything
 * @param downloads where what is handed to the browser's downloads ends
 */
export async function openFirefox(origin: string, downloads: string): Promise<FirefoxWindow> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('There is no Firefox: npm test sets one up');
  const home = mkdtempSync(join(tmpdir(), 'rettesnor-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Firefox refuses a home that belongs to somebody else, as it does where tests run as root.
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: {
      'intl.accept_languages': 'nb-NO',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json',
    },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('pageerror', (error) =>
    faults.push(`error: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['blob:', 'data:', 'about:'].includes(url.protocol))
      faults.push(`request to ${request.url()}`);
  });
  return {
    page,
    faults,
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
