import type { Page } from '@playwright/test';

/** No timer of the queue goes off in this tab, so that what is typed is still on its way. */
export async function holdQueue(page: Page): Promise<void> {
  await page.evaluate(() => {
    const later = window.setTimeout.bind(window);
    const held = (handler: () => void, delay = 0) => (delay <= 400 ? 0 : later(handler, delay));
    Object.assign(window, { setTimeout: held, timersAsTheyWere: later });
    // Nor is the tab told that another is looked at instead.
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  });
}

/** Lets timers go off again, for what looks at the page with timers of its own. What was held is gone. */
export async function releaseQueue(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { timersAsTheyWere } = window as unknown as { timersAsTheyWere: typeof setTimeout };
    Object.assign(window, { setTimeout: timersAsTheyWere });
  });
}
