import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { cityFile } from './cityFile.mjs';
import { cityPages, measureOpening, measureReads, takeInCity } from './measureCity.mjs';
import { medians } from './measureFirstVisit.mjs';
import { measureScore } from './measureScore.mjs';

/**
 * Bars: milliseconds until drawn; against a bare read; ten years against five, drawn; how much more a read grows from
 * five years to ten than the bare read of the same rows; against an empty database. Twice the rows take twice the
 * time, bare as well: a bar on the read alone would hold the browser up to it.
 */
const bars = { drawn: 300, read: 1.5, doubling: 2, growth: 1.25, score: 1.3 };

/**
 * What a city costs: 15 bydeler and 15 NAV-kontor over five and over ten years.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ root: string, folder: string, appFolder: string, url: string }} place
 * @returns {Promise<string[]>} the bars that are broken
 */
export async function benchCity(browser, { root, folder, appFolder, url }) {
  await build({
    configFile: false,
    root: join(root, 'tests/bench/reads'),
    base: './',
    logLevel: 'warn',
    build: { outDir: join(appFolder, 'reads'), target: 'es2022', modulePreload: { polyfill: false } },
  });
  const alone = await taken('alone', { years: 1, alone: true });
  const empty = alone.page;
  await openCards(empty, alone.evaluation);
  const short = await cityOf(5);
  const long = await cityOf(10);
  const reads = await readsInTurns({ short, long });
  await Promise.all([short.page.context().close(), long.page.context().close()]);
  const table = Object.fromEntries(
    Object.keys(cityPages).map((name) => [
      name,
      {
        'first chart': long.openings[name]?.first,
        'all charts': long.openings[name]?.all,
        'all, 5 years': short.openings[name]?.all,
        read: reads.long[name]?.app,
        'bare read': reads.long[name]?.bare,
        'read, 5 years': reads.short[name]?.app,
        'bare read, 5 years': reads.short[name]?.bare,
      },
    ]),
  );
  console.log('\nA city of 30 offices over ten years, 72 answers each, CPU slowed 4 times (ms)');
  console.table(roundedTable(table));
  console.log('\nOne score in an open evaluation, CPU slowed 4 times (ms)');
  console.table(roundedTable(long.score));

  await empty.context().close();

  /** @type {string[]} */
  const broken = [];
  /** @type {(what: string, value: number, bar: number) => void} */
  const hold = (what, value, bar) => {
    console.log(`${what}: ${value.toFixed(2)} (bar ${bar})`);
    if (!(value <= bar)) broken.push(what);
  };
  for (const name of Object.keys(cityPages)) {
    const [now, half] = [long.openings[name], short.openings[name]];
    const [read, halfRead] = [reads.long[name], reads.short[name]];
    hold(`${name}: drawn (ms)`, now?.first ?? Infinity, bars.drawn);
    hold(`${name}: reads against bare reads`, (read?.app ?? Infinity) / (read?.bare ?? 1), bars.read);
    hold(`${name}: ten years against five, drawn`, (now?.all ?? Infinity) / (half?.all ?? 1), bars.doubling);
    hold(
      `${name}: a read's growth from five years to ten, against the bare read's`,
      (read?.app ?? Infinity) / (halfRead?.app ?? 1) / ((read?.bare ?? 1) / (halfRead?.bare ?? 1)),
      bars.growth,
    );
  }
  hold(
    'A score painted, against an empty database',
    long.score.city.painted / long.score.empty.painted,
    bars.score,
  );
  hold(
    'A score on disk, against an empty database',
    long.score.city.onDisk / long.score.empty.onDisk,
    bars.score,
  );
  return broken;

  /** @param {number} years */
  async function cityOf(years) {
    const { page, evaluation } = await taken(`${years} years`, { years });
    /** @type {Record<string, import('./measureCity.mjs').Opening>} */
    const openings = {};
    for (const [name, path] of Object.entries(cityPages))
      openings[name] = await measureOpening(page, url, evaluation, path, 7);
    const score = await scores(page, evaluation);
    return { page, evaluation, openings, score };
  }

  /**
   * What the reads cost in two cities, in turns, so that both meet the same weather.
   * @param {Record<'short' | 'long', { page: import('@playwright/test').Page, evaluation: string }>} cities
   */
  async function readsInTurns(cities) {
    /** @typedef {{ app: number, bare: number }} Read */
    /** @type {Record<'short' | 'long', Record<string, Read[]>>} */
    const turns = { short: {}, long: {} };
    for (let turn = 0; turn < 7; turn++) {
      for (const size of /** @type {const} */ (['short', 'long'])) {
        const { page, evaluation } = cities[size];
        const { compare, trends } = await measureReads(page, `${url}reads/index.html`, evaluation, 7);
        if (!compare || !trends) throw new Error('A read was not measured');
        for (const [name, read] of Object.entries({ Sammenlign: compare, Utvikling: trends }))
          (turns[size][name] ??= []).push(read);
      }
    }
    const inAll = (/** @type {Record<string, Read[]>} */ all) =>
      Object.fromEntries(Object.entries(all).map(([name, reads]) => [name, medians(reads)]));
    return { short: inAll(turns.short), long: inAll(turns.long) };
  }

  /**
   * @param {string} name
   * @param {{ years: number, alone?: boolean }} size
   */
  async function taken(name, size) {
    const file = join(folder, `city ${name}.json`);
    const { evaluation, bytes } = await cityFile(root, size);
    writeFileSync(file, bytes);
    const begun = Date.now();
    const page = await takeInCity(browser, url, file);
    const seconds = (Date.now() - begun) / 1000;
    console.log(`Taken in: ${name}, ${(bytes.length / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s`);
    return { page, evaluation };
  }

  /**
   * @param {import('@playwright/test').Page} page
   * @param {string} evaluation
   */
  async function openCards(page, evaluation) {
    await page.goto(`${url}#/vurder/${evaluation}`);
    await page.locator('[data-requirement]').first().waitFor();
    // Nothing of the opening is left to do when the first score is timed.
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  }

  /**
   * In turns with a database that holds one evaluation of the same size, so that both meet the same weather.
   * @param {import('@playwright/test').Page} page
   * @param {string} evaluation
   */
  async function scores(page, evaluation) {
    await openCards(page, evaluation);
    /** @type {import('./measureScore.mjs').ScoreCost[]} */
    const city = [];
    /** @type {import('./measureScore.mjs').ScoreCost[]} */
    const single = [];
    for (let turn = 0; turn < 3; turn++) {
      await page.bringToFront();
      city.push(await measureScore(page, 7));
      await empty.bringToFront();
      single.push(await measureScore(empty, 7));
    }
    return { city: medians(city), empty: medians(single) };
  }
}

/** @param {Record<string, Record<string, number | undefined>>} table */
function roundedTable(table) {
  return Object.fromEntries(
    Object.entries(table).map(([name, figures]) => [
      name,
      Object.fromEntries(
        Object.entries(figures).map(([key, value]) => [key, Math.round((value ?? NaN) * 10) / 10]),
      ),
    ]),
  );
}
