import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { cityFile } from './cityFile.mjs';

/** Bars: a merge against a bare write of the same rows; the longest stall against the whole merge. */
const bars = { merge: 2, stall: 0.1 };

const rounds = 3;

/**
 * What it costs to take a city's ten years into what is here already, and whether the page answers meanwhile.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ root: string, appFolder: string, url: string }} place
 * @returns {Promise<string[]>} the bars that are broken
 */
export async function benchMerge(browser, { root, appFolder, url }) {
  const outDir = join(appFolder, 'merges');
  await build({
    configFile: false,
    root: join(root, 'tests/bench/merges'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const city = await cityFile(root, { years: 10 });
  // Written by the same chance, so that what is here is a part of what comes in.
  const begun = await cityFile(root, { years: 1, alone: true });
  writeFileSync(join(outDir, 'city.json'), city.bytes);
  writeFileSync(join(outDir, 'begun.json'), begun.bytes);
  const page = await browser.newPage();
  await page.goto(`${url}merges/index.html`);
  await page.waitForFunction(() => Reflect.has(window, 'measureMerge'));
  /** @type {{ planned: number, committed: number, stall: number, rows: number, bare: number }[]} */
  const measured = [];
  for (let round = 0; round < rounds; round++) {
    measured.push(
      await page.evaluate(() => Reflect.get(window, 'measureMerge')('./begun.json', './city.json')),
    );
  }
  await page.close();
  console.log(`\nA city of ${(city.bytes.length / 1e6).toFixed(1)} MB merged into what is here (ms)`);
  console.table(measured.map((each) => ({ ...each, whole: each.planned + each.committed })));
  const ratio = median(measured.map(({ planned, committed, bare }) => (planned + committed) / bare));
  const stall = median(measured.map((each) => each.stall / (each.planned + each.committed)));
  console.log(`A merge against a bare write of the same rows: ${ratio.toFixed(2)} (bar ${bars.merge})`);
  console.log(`The longest stall of the page, of the whole merge: ${stall.toFixed(3)} (bar ${bars.stall})`);
  return [
    ...(ratio <= bars.merge ? [] : ['a merge against a bare write']),
    ...(stall <= bars.stall ? [] : ['the page stands still during a merge']),
  ];
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}
