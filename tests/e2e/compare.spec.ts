import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { OfficeList } from '#src/domain/standard/Standard.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { writeCity } from '../bench/cityLog.ts';
import { takeInWithoutName } from './support/files.ts';
import { addressOf, haveEvaluation } from './support/assess.ts';
import { expectAccessible, expectAccessibleOnAllScreens } from './support/axe.ts';
import { standard } from './support/standard.ts';
import { beginFrom } from './support/startingPoints.ts';
import { expect, test } from './support/test.ts';
import { goToCity } from './support/navigation.ts';

const words = pageText.compare;
const year = 2026;

const { offices } = JSON.parse(
  readFileSync(new URL('../../standards/offices.json', import.meta.url), 'utf8'),
) as OfficeList;
const members = offices.filter(({ kind }) => kind === 'nav-kontor').slice(0, 5);

/** Takes in a small city. */
async function takeInCity(page: Page, appUrl: string, among = members): Promise<void> {
  const city = writeCity({ standard, offices: among, years: 2, lastYear: year, seed: 1 });
  await page.goto(appUrl);
  await expect(page.getByRole('heading', { level: 1, name: text.overview.welcome.title })).toBeVisible();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'by.json', mimeType: 'application/json', buffer: Buffer.from(city) });
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(among.length * 2))).toBeVisible();
}

/** The page of a small city. */
async function openCity(page: Page, appUrl: string): Promise<void> {
  await beginFrom(page, appUrl, 'city', takeInCity);
  await page.goto(appUrl);
  await compare(page);
}

async function compare(page: Page): Promise<void> {
  await goToCity(page);
  await expectCompared(page);
}

async function expectCompared(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.title(year) })).toBeVisible();
  await expect(page.locator('main figure svg').first()).toBeVisible();
}

/** Opens every table and every fold of the page: in the page itself, which is too long to be searched for each of them. */
async function unfold(page: Page): Promise<void> {
  const open = async () =>
    page.evaluate((showTable) => {
      const closed = [
        ...[...document.querySelectorAll<HTMLElement>('main button')].filter((button) =>
          button.textContent?.includes(showTable),
        ),
        ...document.querySelectorAll<HTMLElement>('main details:not([open]) > summary'),
      ];
      for (const each of closed) each.click();
      return closed.length;
    }, pageText.charts.frame.showTable);
  // A fold may hold others, which come when it is opened.
  await expect.poll(open).toBe(0);
}

test('axe finds nothing and nothing scrolls sideways', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await page.goto(addressOf(appUrl, paths.compare));
  await expect(page.getByRole('heading', { name: words.empty.nothing.title })).toBeVisible();
  // Nothing is wrong.
  await expect(page.locator('main .aksel-alert')).toHaveCount(0);
  await expectAccessibleOnAllScreens(page, 'nothing yet');
  await takeInCity(page, appUrl);
  await compare(page);
  await unfold(page);
  await expectAccessibleOnAllScreens(page, 'the comparison');
});

test('without names nothing on the page, nor in a saved picture, names an office', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await openCity(page, appUrl);
  await unfold(page);
  const told = new RegExp(members.flatMap(({ id, name }) => [id, name]).join('|'));
  expect(await page.locator('main').innerHTML()).toMatch(told);

  await page.getByRole('checkbox', { name: words.choice.withoutNames }).check();
  await unfold(page);
  const shown = await page.locator('main').innerHTML();
  expect(shown).not.toMatch(told);
  expect(shown).toContain(words.alias(1));
  expect(await page.title()).not.toMatch(told);
  for (const [index, button] of (
    await page.getByRole('button', { name: pageText.charts.frame.saveSvg }).all()
  ).entries()) {
    const download = page.waitForEvent('download');
    await button.click();
    const file = await download;
    expect(file.suggestedFilename()).not.toMatch(told);
    const picture = readFileSync(await file.path(), 'utf8');
    expect(picture, `picture ${index}`).not.toMatch(told);
    expect(picture, `picture ${index}`).toContain('Egenevaluering:');
  }

  // It stays so when the page is loaded again, and the names come back when they are asked for.
  await page.waitForFunction(() => window.history.state['sammenlign-uten-navn'] === true);
  await page.reload();
  await expectCompared(page);
  expect(await page.locator('main').innerHTML()).not.toMatch(told);
  await page.getByRole('checkbox', { name: words.choice.withoutNames }).uncheck();
  await expect(page.locator('main')).toContainText(members[0]?.name ?? '');
});

test('the table is one key away, and its links lead to the office', async ({ page, appUrl }) => {
  await openCity(page, appUrl);
  const ranked = page.getByRole('figure', { name: words.ranked.chartTitle(year, null) });
  await ranked.getByRole('button', { name: pageText.charts.frame.showTable }).focus();
  await page.keyboard.press('Enter');
  const table = ranked.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(members.length + 1);
  const link = table.getByRole('link', { name: /^Avvik for / }).first();
  const address = await link.getAttribute('href');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(address);
});

test('a cell of the map opens the result of its office with Enter', async ({ page, appUrl }) => {
  await openCity(page, appUrl);
  const map = page.getByRole('grid', { name: words.map.chartTitle(year, null) });
  await map.getByRole('gridcell').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(members[1]?.name ?? '');
});

test('kinds of office have figures of their own, by name until somebody asks for the score', async ({
  page,
  appUrl,
}) => {
  const districts = offices.filter(({ kind }) => kind === 'bydel').slice(0, 2);
  await takeInCity(page, appUrl, [...members.slice(0, 3), ...districts]);
  await compare(page);
  const { choice, ranked } = words;
  await page.getByLabel(choice.kind).selectOption({ label: choice.everyKind });
  await expect(page.getByText(words.mixedKinds)).toBeVisible();
  const kindName = (wanted: string) => standard.officeKinds.find(({ id }) => id === wanted)?.name ?? '';
  const shown = async (kind: string) => {
    const figure = page.getByRole('figure', { name: ranked.chartTitle(year, kindName(kind)) });
    const more = figure.getByRole('button', { name: pageText.charts.frame.showTable });
    if ((await more.count()) > 0) await more.press('Enter');
    const rows = await figure.getByRole('table').getByRole('row').allInnerTexts();
    return rows.slice(1).map((row) => row.split(/\t/).map((cell) => cell.trim()));
  };
  const navs = members.slice(0, 3).map(({ name }) => name);
  const names = async (kind: string) => (await shown(kind)).map(([name = '']) => name);
  await expect.poll(async () => names('bydel')).toEqual(districts.map(({ name }) => name));
  await expect.poll(async () => names('nav-kontor')).toEqual(navs);
  await page.getByLabel(choice.order).selectOption({ label: choice.orders.score });
  await expect(page.getByText(ranked.lead('score', true)).first()).toBeVisible();
  const scores = (await shown('nav-kontor')).map((cells) => Number(cells[2]));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect((await names('nav-kontor')).toSorted((a, b) => a.localeCompare(b, 'nb'))).toEqual(navs);
  // Every part of the page keeps to one kind: no heading speaks of both, and no figure or list holds both.
  await unfold(page);
  const headings = await page.locator('main h2').allTextContents();
  for (const kind of ['bydel', 'nav-kontor']) {
    const name = kindName(kind);
    for (const title of [words.change.title, words.gapYears.title, words.nobody.title, words.taught.title]) {
      const heading =
        typeof title === 'string' ? words.ofKind(title, name) : title(0, name).replace(/ \(0\)$/, '');
      expect(
        headings.filter((said) => said.includes(heading)),
        heading,
      ).toHaveLength(1);
    }
  }
  const parts = await page.locator('main section:has(> h2)').allInnerTexts();
  const speaksOf = (part: string, among: readonly { name: string }[]) =>
    among.some(({ name }) => part.includes(name));
  expect(parts.length).toBeGreaterThan(10);
  expect(
    parts
      .filter((part) => speaksOf(part, members) && speaksOf(part, districts))
      .map((part) => part.split('\n')[0]),
  ).toEqual([]);
  await expectAccessible(page, 'several kinds');
});

test('one office alone is told so, and led on', async ({ page, appUrl }) => {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.compare));
  await expect(page.getByText(words.empty.one.title('NAV Grorud', year))).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: words.empty.toOverview }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.overview.title })).toBeVisible();
});
