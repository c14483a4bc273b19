import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeInCity } from './measureCity.mjs';
import { cpuSlowdown, medians } from './measureFirstVisit.mjs';
import { manyActions, planFile } from './planFile.mjs';

/** Bar: milliseconds from the press until the plan is painted, every action of it, with the CPU slowed four times. */
const bars = { drawn: 300 };

const rounds = 9;

/**
 * What it takes to open a plan of two hundred actions.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ root: string, folder: string, url: string }} place
 * @returns {Promise<string[]>} the bars that are broken
 */
export async function benchPlanPage(browser, { root, folder, url }) {
  const file = join(folder, 'plan.json');
  const { bytes, evaluation } = await planFile(root);
  writeFileSync(file, bytes);
  const page = await takeInCity(browser, url, file);
  const client = await page.context().newCDPSession(page);
  const link = page.locator(`:is(header, main > nav, body nav) a[href*="/tiltak"]`).first();
  const openings = [];
  for (let round = 0; round < rounds + 2; round++) {
    await page.goto(`${url}#/resultat/${evaluation}`);
    await page.locator('main table').first().waitFor();
    await page.evaluate(async () => new Promise((done) => requestIdleCallback(() => done(null))));
    await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    const opening = await link.evaluate(openOnce, manyActions);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    // The first rounds warm up what the browser compiles.
    if (round >= 2) openings.push(opening);
  }
  await page.context().close();
  const opened = medians(openings);
  console.log(`\nA plan of ${manyActions} actions, CPU slowed ${cpuSlowdown} times (ms)`);
  console.table({ heading: Math.round(opened.heading), 'every action': Math.round(opened.drawn) });
  console.log(`The plan drawn (ms): ${opened.drawn.toFixed(0)} (bar ${bars.drawn})`);
  return opened.drawn <= bars.drawn ? [] : ['a plan of two hundred actions is drawn too late'];
}

/**
 * Runs in the page: presses the link, and waits until the actions are painted.
 * @param {Element} link
 * @param {number} count how many there are
 * @returns {Promise<{ heading: number, drawn: number }>}
 */
async function openOnce(link, count) {
  if (!(link instanceof HTMLElement)) throw new Error('There is no link');
  const before = document.querySelector('main h1')?.textContent;
  const start = performance.now();
  /** @param {() => boolean} isThere */
  const painted = (isThere) =>
    new Promise((done, fail) => {
      const look = () => {
        if (performance.now() - start > 20_000) fail(new Error('The plan never came'));
        else if (!isThere()) requestAnimationFrame(look);
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
  const [heading, drawn] = await Promise.all([
    painted(() => (document.querySelector('main h1')?.textContent ?? before) !== before),
    painted(() => document.querySelectorAll('main li a[href*="/tiltak/"]').length >= count),
  ]);
  return { heading, drawn };
}
