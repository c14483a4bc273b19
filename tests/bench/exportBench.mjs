import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { cityFile } from './cityFile.mjs';

/** Bar: milliseconds of script for a complete Word document of every requirement, at the machine's own speed. */
const bars = { docx: 1000 };

const lastYear = 2026;

/**
 * What every kind of file costs, in time and in size: of one evaluation after ten years, and of a city's thirty.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ root: string, appFolder: string, url: string }} place
 * @returns {Promise<string[]>} the bars that are broken
 */
export async function benchExports(browser, { root, appFolder, url }) {
  const outDir = join(appFolder, 'exports');
  await build({
    configFile: false,
    root: join(root, 'tests/bench/exports'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const city = await cityFile(root, { years: 10 });
  writeFileSync(join(outDir, 'city.json'), city.bytes);
  const page = await browser.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(`${url}exports/index.html`);
  await page.waitForFunction(() => Reflect.has(window, 'measureExports'));
  /** @type {Record<string, { one: number, city: number, bytes: number, requirements: number }>} */
  const measured = await page.evaluate(
    ([evaluation, year]) => Reflect.get(window, 'measureExports')('./city.json', evaluation, year),
    /** @type {const} */ ([city.evaluation, lastYear]),
  );
  await page.close();
  console.log('\nEvery kind of file, of one evaluation and of thirty (ms of script; kB of one)');
  console.table(
    Object.fromEntries(
      Object.entries(measured).map(([format, { one, city: all, bytes }]) => [
        format,
        { one: Math.round(one), city: Math.round(all), kB: Math.round(bytes / 100) / 10 },
      ]),
    ),
  );
  const word = measured['docx'];
  const time = word?.one ?? Infinity;
  console.log(
    `A complete Word document of ${word?.requirements} requirements (ms): ${Math.round(time)} (bar ${bars.docx})`,
  );
  return time <= bars.docx ? [] : ['a complete Word document'];
}
