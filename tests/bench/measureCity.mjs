import { cpuSlowdown, medians } from './measureFirstVisit.mjs';

/** The pages that a city must not make slow, by the link that leads to them. */
export const cityPages = { Sammenlign: '/byen', Utvikling: '/siden-i-fjor' };

/**
 * Takes a file into a fresh profile, as a person does.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} file
 * @returns {Promise<import('@playwright/test').Page>} on the overview
 */
export async function takeInCity(browser, url, file) {
  // Without the service worker, which would hand out the app in place of the page that measures reads.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(url);
  await page.locator('input[type="file"]').first().setInputFiles(file);
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('button', { name: 'Ta inn' }).click();
  await dialogue.getByRole('button', { name: 'Gå videre uten navn' }).click();
  await dialogue.first().waitFor({ state: 'detached' });
  return page;
}

/**
 * From the click on a page's link until its charts are painted, with the CPU slowed four times and all code cached.
 * @typedef {{ first: number, all: number }} Opening `first`: the first chart. `all`: every chart of the page.
 * @param {import('@playwright/test').Page} page of the app
 * @param {string} url
 * @param {string} evaluation whose result the link is clicked on
 * @param {string} path a part of the page's address
 * @param {number} rounds
 * @returns {Promise<Opening>} medians, in milliseconds
 */
export async function measureOpening(page, url, evaluation, path, rounds) {
  const client = await page.context().newCDPSession(page);
  const from = `${url}#/resultat/${evaluation}`;
  const link = page.locator(`:is(header, main > nav) a[href*="${path}"]`).first();
  const goBack = async () => {
    await page.goto(from);
    await page.locator('main table').first().waitFor();
    await untilIdle(page);
  };
  await page.goto(url);
  await page.reload();
  await goBack();
  await link.click();
  await page.locator('main figure svg').first().waitFor();
  const charts = await countCharts(page);
  const openings = [];
  for (let round = 0; round < rounds + 2; round++) {
    await goBack();
    await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    const opening = await link.evaluate(openOnce, charts);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    // The first rounds warm up what the browser compiles.
    if (round >= 2) openings.push(opening);
  }
  await client.detach();
  return medians(openings);
}

/**
 * Runs in the page: clicks the link and waits for the charts to be painted.
 * @param {Element} link
 * @param {number} charts how many drawings the page has when it is whole
 * @returns {Promise<Opening>}
 */
async function openOnce(link, charts) {
  if (!(link instanceof HTMLElement)) throw new Error('There is no link');
  const start = performance.now();
  /** @param {number} count */
  const painted = (count) =>
    new Promise((done, fail) => {
      const look = () => {
        if (performance.now() - start > 20_000) fail(new Error('The charts never came'));
        else if (document.querySelectorAll('main figure svg').length < count) requestAnimationFrame(look);
        else {
          // Drawn before this frame; painted when the task after it runs.
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done(performance.now() - start);
            channel.port2.postMessage(null);
          });
        }
      };
      look();
    });
  link.click();
  const [first, all] = await Promise.all([painted(1), painted(charts)]);
  return { first, all };
}

/**
 * What the pages' reads cost beside bare ones of the same rows, with the CPU slowed four times.
 * @param {import('@playwright/test').Page} page of the app
 * @param {string} readsUrl address of the page in `reads/`, at the app's own origin
 * @param {string} evaluation
 * @param {number} rounds
 * @returns {Promise<Record<string, { app: number, bare: number }>>} medians, in milliseconds
 */
export async function measureReads(page, readsUrl, evaluation, rounds) {
  const reads = await page.context().newPage();
  await reads.goto(readsUrl);
  await reads.waitForFunction(() => Reflect.has(window, 'measureReads'));
  const client = await reads.context().newCDPSession(reads);
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  const measured = await reads.evaluate(
    ([id, count]) => Reflect.get(window, 'measureReads')(id, count),
    /** @type {const} */ ([evaluation, rounds]),
  );
  await reads.close();
  return measured;
}

/**
 * Waits until the page has nothing more to do, so that what is measured next has the processor to itself.
 * @param {import('@playwright/test').Page} page
 */
async function untilIdle(page) {
  await page.evaluate(
    async () => new Promise((done) => requestIdleCallback((deadline) => done(deadline.timeRemaining()))),
  );
}

/**
 * How many charts the page has, once no more come: they are drawn in turns.
 * @param {import('@playwright/test').Page} page
 */
async function countCharts(page) {
  let count = -1;
  for (let before = -2; count !== before;) {
    before = count;
    await untilIdle(page);
    count = await page.locator('main figure svg').count();
  }
  return count;
}
