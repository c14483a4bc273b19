import { medians } from './measureFirstVisit.mjs';

/** A press is answered within a frame at the speed of the machine: nothing is slowed. */
const speed = 1;

/**
 * What a key press costs in a meeting: a level, a letter in a decision, and
 * the step to another point.
 * @typedef {{ level: number, letter: number, step: number }} KeyCost milliseconds from the press to the paint
 */

/**
 * @param {import('@playwright/test').Page} page with the page Vurder of a fresh evaluation open
 * @param {number} rounds
 * @returns {Promise<KeyCost>} medians
 */
export async function measureMeeting(page, rounds) {
  // Two gaps, so that there is a point to go to.
  for (const index of [0, 1])
    await page
      .locator('[data-requirement]')
      .nth(index)
      .locator('input[type="radio"]')
      .first()
      .dispatchEvent('click');
  await page.locator('[data-save="saved"]').waitFor();
  await page.evaluate(() => {
    location.hash = location.hash.replace('/vurder/', '/moter/').replace(/\/krav\/.*$/, '');
  });
  await page.getByRole('button', { name: 'Møte i ressursteamet', exact: true }).click();
  await page.getByRole('link', { name: 'Begynn møtet' }).click();
  await page.getByRole('button', { name: 'Begynn møtet' }).click();
  await page.locator('[data-meeting-screen="point"]').waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: speed });
  const costs = [];
  for (let round = 0; round < rounds + 1; round++) {
    const level = await pressed(page, String((round % 2) + 1));
    await page.keyboard.press('b');
    const letter = await pressed(page, 'x');
    await page.keyboard.press('Escape');
    const step = await pressed(page, round % 2 === 0 ? 'j' : 'k');
    // The first warms up what the browser compiles.
    if (round > 0) costs.push({ level, letter, step });
  }
  await client.detach();
  return medians(costs);
}

/**
 * What the browser itself takes to paint a key: a bare field on a page of nothing else.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} rounds
 * @returns {Promise<number>} milliseconds from the press, the median
 */
export async function measureBareKey(browser, rounds) {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: speed });
  await page.setContent('<input>');
  await page.locator('input').focus();
  const costs = [];
  for (let round = 0; round < rounds + 1; round++) {
    const letter = await pressed(page, 'x');
    if (round > 0) costs.push({ letter });
  }
  await page.close();
  return medians(costs).letter;
}

/**
 * Presses a key, and tells how long it took until what it did was painted, by the clock of the page.
 * @param {import('@playwright/test').Page} page
 * @param {string} key
 * @returns {Promise<number>}
 */
async function pressed(page, key) {
  const painted = await page.evaluateHandle(() => {
    const told = new Promise((done) => {
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done(performance.now() - timeStamp);
            channel.port2.postMessage(null);
          });
        },
        { once: true, capture: true },
      );
    });
    return { told };
  });
  await page.keyboard.press(key);
  return Number(await painted.evaluate(async ({ told }) => told));
}
