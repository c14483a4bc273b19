import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ensureChromium, ensurePackages, root } from '../../scripts/setup.mjs';
import { benchCity } from './cityBench.mjs';
import { benchExports } from './exportBench.mjs';
import { benchFormPage } from './formPageBench.mjs';
import { benchMerge } from './mergeBench.mjs';
import { compareFirstVisits, cpuSlowdown } from './measureFirstVisit.mjs';
import { compareLaterVisits } from './measureLaterVisits.mjs';
import { benchPlans } from './planBench.mjs';
import { benchPlanPage } from './planPageBench.mjs';
import { measureBareKey, measureMeeting } from './measureMeeting.mjs';
import { measureKeyboardPace, measurePointerPace } from './measurePace.mjs';
import { measureBareRadio, measureScore } from './measureScore.mjs';

/**
 * What the app costs, beside a bare React and Dexie page built in the same run: the first visit, and one score. Times
 * depend on the machine; what is held up to a bar is a ratio from this run, or a count. How many presses a year's
 * answers take: see `measurePace.mjs`. And what a city costs, to look at and to take in: see `cityBench.mjs` and `mergeBench.mjs`.
 */

/**
 * Bars: the largest paint of a first and of a later visit, and when the first card reached by its address can be used,
 * against the bare page's own first and later visit; cards touched by one score; and what a requirement takes beside the
 * typing: keys, or presses and the pixels to each.
 */
const bars = {
  firstVisit: 0.8,
  laterVisit: 1,
  card: 1.5,
  cardsPerScore: 1,
  beyondBareRadio: 16,
  beyondBareKey: 16,
  keys: 3,
  presses: 3,
  travel: 250,
};

ensurePackages();
ensureChromium();
const folder = mkdtempSync(join(tmpdir(), 'rettesnor-bench-'));
const bareFolder = join(folder, 'bare');
const appFolder = join(folder, 'app');
await build({
  configFile: false,
  root: join(root, 'tests/bench/bare'),
  base: './',
  logLevel: 'warn',
  build: { outDir: bareFolder, target: 'es2022', modulePreload: { polyfill: false } },
});
await build({ root, logLevel: 'warn', build: { outDir: appFolder } });
const bare = await serve({ root: bareFolder });
const app = await serve({ root: appFolder });
const browser = await chromium.launch(chromiumLaunchOptions());

const visits = await compareFirstVisits(browser, { bare: bare.url, app: app.url }, 19);
const later = await compareLaterVisits(browser, { bare: bare.url, app: app.url }, 9);
const score = await inFreshEvaluation(async (page) => measureScore(page, 15));
const bareRadio = await measureBareRadio(browser, 15);
const meeting = await inFreshEvaluation(async (page) => measureMeeting(page, 15));
const bareKey = await measureBareKey(browser, 15);
const keyboard = await inFreshEvaluation(measureKeyboardPace);
const pointer = await inFreshEvaluation(measurePointerPace);
const brokenByCity = await benchCity(browser, { root, folder, appFolder, url: app.url });
const brokenByMerge = await benchMerge(browser, { root, appFolder, url: app.url });
const brokenByExports = await benchExports(browser, { root, appFolder, url: app.url });
const brokenByForms = await benchFormPage(browser, { url: app.url });
const brokenByPlans = [
  ...(await benchPlans(root)),
  ...(await benchPlanPage(browser, { root, folder, url: app.url })),
];

await browser.close();
await Promise.all([bare.close(), app.close()]);
rmSync(folder, { recursive: true, force: true });

const ratios = {
  firstVisit: (visits.app?.largestPaint ?? Infinity) / (visits.bare?.largestPaint ?? 1),
  laterVisit: later.home.largestPaint / later.bare.largestPaint,
  card: later.card.usable / later.bare.largestPaint,
};
console.log(`\nFirst visit, CPU slowed ${cpuSlowdown} times (ms; bytes as sent)`);
console.table(rounded(visits));
console.log(`\nLater visits, CPU slowed ${cpuSlowdown} times (ms)`);
console.table(rounded(later));
for (const [name, ratio] of Object.entries(ratios))
  console.log(`${name}: ${ratio.toFixed(2)} × the bare page (bar ${Reflect.get(bars, name)})`);
console.log(`\nOne score, CPU slowed ${cpuSlowdown} times (ms)`);
console.table(rounded({ score }));
console.log(
  `painted ${Math.round(score.painted - bareRadio)} ms after a bare radio button would be, which takes ${Math.round(bareRadio)} (bar ${bars.beyondBareRadio})`,
);
console.log(`\nA key press in a meeting, at the speed of the machine (ms)`);
console.table(rounded({ meeting, bare: { letter: bareKey } }));
const slowestKey = Math.max(meeting.level, meeting.letter, meeting.step);
console.log(
  `painted ${Math.round(slowestKey - bareKey)} ms after a bare key would be at most, which takes ${Math.round(bareKey)} (bar ${bars.beyondBareKey})`,
);
console.log('\nA level, and a justification where one is expected, for every requirement of the year');
console.log(`by keyboard: ${keyboard.keysEach.toFixed(2)} keys each (bar ${bars.keys})`);
console.log(
  `by pointer: ${pointer.pressesEach.toFixed(2)} presses each (bar ${bars.presses}), ` +
    `at most ${Math.round(pointer.longestTravel)} px to one (bar ${bars.travel}), in the middle ${Math.round(pointer.medianTravel)}`,
);

const broken = [
  ...(ratios.firstVisit > bars.firstVisit ? ['the largest paint of a first visit is too late'] : []),
  ...(ratios.laterVisit > bars.laterVisit ? ['the largest paint of a later visit is too late'] : []),
  ...(ratios.card > bars.card ? ['a card reached by its address is usable too late'] : []),
  ...brokenByCity,
  ...brokenByMerge,
  ...brokenByExports,
  ...brokenByPlans,
  ...brokenByForms,
  ...(score.painted - bareRadio > bars.beyondBareRadio ? ['a score is painted too late'] : []),
  ...(slowestKey - bareKey > bars.beyondBareKey ? ['a key in a meeting is painted too late'] : []),
  ...(score.cards > bars.cardsPerScore ? ['one score touches more than one card'] : []),
  ...(keyboard.keysEach > bars.keys ? ['a requirement takes too many keys'] : []),
  ...(pointer.pressesEach > bars.presses ? ['a requirement takes too many presses'] : []),
  ...(pointer.longestTravel > bars.travel ? ['the pointer has too far to go'] : []),
];
for (const what of broken) console.error(`Over the bar: ${what}`);
process.exitCode = broken.length > 0 ? 1 : 0;

/**
 * Starts an evaluation as a person does, and measures in it.
 * @template Measured
 * @param {(page: import('@playwright/test').Page) => Promise<Measured>} measure
 */
async function inFreshEvaluation(measure) {
  const page = await browser.newPage();
  await page.goto(app.url);
  await page.getByRole('button', { name: /Velg virksomhet/ }).click();
  await page.getByLabel('Virksomhet', { exact: true }).selectOption({ label: 'NAV Grorud' });
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.locator('[data-requirement]').first().waitFor();
  const cost = await measure(page);
  await page.close();
  return cost;
}

/** @param {Record<string, Record<string, number>>} table */
function rounded(table) {
  return Object.fromEntries(
    Object.entries(table).map(([name, figures]) => [
      name,
      Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.round(value)])),
    ]),
  );
}
