import { cpuSlowdown, medians } from './measureFirstVisit.mjs';

/**
 * What one score costs in an open evaluation that is drawn, with the CPU slowed four times. While the cards that are out of
 * sight are still being drawn, a press takes some ten milliseconds more: it has their drawing begin again.
 * @typedef {{ painted: number, onDisk: number, cards: number }} ScoreCost
 * `painted` and `onDisk` in milliseconds from the click; `cards` is how many cards the page touched.
 */

/**
 * @param {import('@playwright/test').Page} page with the page Vurder open
 * @param {number} rounds
 * @returns {Promise<ScoreCost>} medians
 */
export async function measureScore(page, rounds) {
  await page.evaluate(untilDrawn);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  const card = page.locator('[data-requirement]').first();
  await card.scrollIntoViewIfNeeded();
  const costs = [];
  for (let round = 0; round < rounds + 1; round++) {
    const cost = await card.evaluate(scoreOnce, (round % 2) + 1);
    // The first warms up what the browser compiles.
    if (round > 0) costs.push(cost);
  }
  await client.detach();
  return medians(costs);
}

/**
 * What the browser itself takes to paint a press: a bare radio button on a page of nothing else, just as slow.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} rounds
 * @returns {Promise<number>} milliseconds from the click, the median
 */
export async function measureBareRadio(browser, rounds) {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  await page.setContent('<input type="radio" name="a"><input type="radio" name="a">');
  const costs = [];
  for (let round = 0; round < rounds + 1; round++) {
    const painted = await page.evaluate(async (index) => {
      const start = performance.now();
      document.querySelectorAll('input')[index]?.click();
      return new Promise((done) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.now() - start);
          channel.port2.postMessage(null);
        });
      });
    }, round % 2);
    if (round > 0) costs.push({ painted: Number(painted) });
  }
  await page.close();
  return medians(costs).painted;
}

/** Runs in the page: waits until no more cards come, for half a second of frames. */
async function untilDrawn() {
  let known = 0;
  for (let still = 0; still < 30; still++) {
    await new Promise((done) => requestAnimationFrame(done));
    const drawn = document.querySelectorAll('[data-requirement]').length;
    if (drawn !== known) still = 0;
    known = drawn;
  }
}

/**
 * Runs in the page: clicks a level of a card, and waits for the paint and for «saved».
 * @param {Element} card
 * @param {number} level
 * @returns {Promise<ScoreCost>}
 */
async function scoreOnce(card, level) {
  const radio = card.querySelectorAll('input[type="radio"]')[level];
  const status = document.querySelector('[data-save]');
  if (!(radio instanceof HTMLInputElement) || !status) throw new Error('The page Vurder is not open');
  const touched = new Set();
  const watcher = new MutationObserver((mutations) => {
    for (const { target } of mutations) {
      const element = target instanceof Element ? target : target.parentElement;
      const owner = element?.closest('[data-requirement]');
      if (owner) touched.add(owner);
    }
  });
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const start = performance.now();
  const saved = new Promise((done) => {
    let saving = false;
    const state = new MutationObserver(() => {
      saving ||= status.getAttribute('data-save') === 'saving';
      if (!saving || status.getAttribute('data-save') !== 'saved') return;
      state.disconnect();
      done(performance.now() - start);
    });
    state.observe(status, { attributes: true });
  });
  radio.click();
  const painted = await new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now() - start);
      channel.port2.postMessage(null);
    });
  });
  const onDisk = await saved;
  watcher.disconnect();
  return { painted, onDisk, cards: touched.size };
}
