import { cpuSlowdown, medians } from './measureFirstVisit.mjs';

/**
 * What a later visit costs: the same profile, a new tab each time, the CPU slowed four times. The bare page has its files
 * from the browser's cache; the app has its own from the service worker, without a network.
 * @typedef {{ largestPaint: number, usable: number }} LaterVisit
 *   milliseconds since navigation until the largest paint, and until what `ready` names is there
 */

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @param {string} ready a selector
 * @returns {Promise<LaterVisit>}
 */
async function measureLaterVisit(context, url, ready) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  await page.addInitScript((selector) => {
    new PerformanceObserver((list) => {
      Object.assign(window, { largestPaint: list.getEntries().at(-1)?.startTime ?? 0 });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    const look = () => {
      if (document.querySelector(selector)) Object.assign(window, { usable: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, ready);
  await page.goto(url);
  await page.waitForFunction(() => 'usable' in window && 'largestPaint' in window);
  // What is painted after it is a paint of its own, and is told of a moment after it.
  await page.waitForLoadState('networkidle');
  await page.evaluate(paintedAndTold);
  const figures = await page.evaluate(() => ({
    largestPaint: Number(Reflect.get(window, 'largestPaint')),
    usable: Number(Reflect.get(window, 'usable')),
  }));
  await page.close();
  return figures;
}

/** Runs in the page: waits until what is drawn now is painted, and the browser has told of it. */
async function paintedAndTold() {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
}

/**
 * Later visits to the bare page, to the app's first page with the example, and to a card by its address, in turns.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ bare: string, app: string }} urls
 * @param {number} rounds
 */
export async function compareLaterVisits(browser, { bare, app }, rounds) {
  const bareContext = await browser.newContext();
  const appContext = await browser.newContext();
  const card = await takeInExample(appContext, app);
  await appContext.setOffline(true);
  const places = {
    bare: () => measureLaterVisit(bareContext, bare, 'h1'),
    home: () => measureLaterVisit(appContext, app, '[data-next]'),
    card: () => measureLaterVisit(appContext, card, '[data-requirement="12"] input[type="radio"]'),
  };
  for (const visit of Object.values(places)) await visit();
  /** @type {Record<keyof typeof places, LaterVisit[]>} */
  const visits = { bare: [], home: [], card: [] };
  for (let round = 0; round < rounds; round++) {
    visits.bare.push(await places.bare());
    visits.home.push(await places.home());
    visits.card.push(await places.card());
  }
  await Promise.all([bareContext.close(), appContext.close()]);
  return { bare: medians(visits.bare), home: medians(visits.home), card: medians(visits.card) };
}

/**
 * Has the example and all that is needed without a network. Returns the address of a card.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} app
 */
async function takeInExample(context, app) {
  const page = await context.newPage();
  await page.goto(app);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: /eksempeldata/ }).click();
  await page.locator('a[href*="/vurder/"]').first().click();
  await page.locator('[data-requirement]').first().waitFor();
  const evaluation = page.url().split('/vurder/')[1]?.split('/')[0];
  await page.close();
  return `${app}#/vurder/${evaluation}/krav/12`;
}
