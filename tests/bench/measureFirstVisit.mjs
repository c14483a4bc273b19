/**
 * What a first visit costs: a fresh browser profile each time, nothing cached, the CPU slowed four times.
 * @typedef {{ requests: number, bytes: number, firstPaint: number, largestPaint: number, script: number }} FirstVisit
 */

/** How much slower than this machine the page's CPU is made. */
export const cpuSlowdown = 4;

/**
 * One first visit.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<FirstVisit>} times in milliseconds since navigation, bytes as sent over the wire
 */
async function measureFirstVisit(browser, url) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  let requests = 0;
  let bytes = 0;
  client.on('Network.responseReceived', () => requests++);
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      Object.assign(window, { largestPaint: list.getEntries().at(-1)?.startTime ?? 0 });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor();
  const paints = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largestPaint: Number(Reflect.get(window, 'largestPaint')),
  }));
  const { metrics } = await client.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  await context.close();
  return { requests, bytes, ...paints, script: seconds * 1000 };
}

/**
 * The median of each figure over several visits, first to one page and then to the other, in turns, so that both meet
 * the same weather.
 * @param {import('@playwright/test').Browser} browser
 * @param {Record<string, string>} pages name → address
 * @param {number} rounds
 */
export async function compareFirstVisits(browser, pages, rounds) {
  /** @type {Record<string, FirstVisit[]>} */
  const visits = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (const url of Object.values(pages)) await measureFirstVisit(browser, url);
  for (let round = 0; round < rounds; round++) {
    for (const [name, url] of Object.entries(pages))
      visits[name]?.push(await measureFirstVisit(browser, url));
  }
  return Object.fromEntries(Object.entries(visits).map(([name, list]) => [name, medians(list)]));
}

/**
 * @template {Record<string, number>} Figures
 * @param {Figures[]} list
 * @returns {Figures}
 */
export function medians(list) {
  const [first] = list;
  if (!first) throw new Error('Nothing was measured');
  const entries = Object.keys(first).map((key) => [key, median(list.map((figures) => figures[key] ?? 0))]);
  return Object.fromEntries(entries);
}

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
