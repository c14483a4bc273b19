import type { Page } from '@playwright/test';

/** No timer of the queue goes off in this tab, and no time passes in it, so that what is typed is still on its way. */
export async function holdQueue(page: Page): Promise<void> {
  await page.evaluate(() => {
    const later = window.setTimeout.bind(window);
    const held = (handler: () => void, delay = 0) => (delay <= 400 ? 0 : later(handler, delay));
    const [RealDate, stopped] = [Date, Date.now()];
    class StandingDate extends RealDate {
      constructor(given: number = stopped) {
        super(given);
      }
      static override now = () => stopped;
    }
    const asTheyWere = { setTimeout: later, Date: RealDate };
    Object.assign(window, { setTimeout: held, Date: StandingDate, asTheyWere });
    // Nor is the tab told that another is looked at instead.
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  });
}

/** Lets time pass and timers go off again, for what looks at the page with timers of its own. What was held is gone. */
export async function releaseQueue(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { asTheyWere } = window as unknown as { asTheyWere: object };
    Object.assign(window, asTheyWere);
  });
}
