import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { text } from '#src/text/catalogue.ts';
import { chromiumLaunchOptions } from '../../../scripts/chromium.mjs';
import { expect } from './test.ts';

type Options = { offline?: boolean };

/** A browser with a profile on disk, as a person has one: what is stored outlives its window. */
export async function openProfile(
  folder: string,
  { offline = false }: Options = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...chromiumLaunchOptions(),
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    offline,
  });
}

/** The page says that it works without a network from now on. */
export async function expectOfflineReady(page: Page): Promise<void> {
  // Taking everything in takes its time on a busy machine; saying so does not.
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await expect(page.getByText(text.shell.update.offlineReady)).toBeVisible();
}
