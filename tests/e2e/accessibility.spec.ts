import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import {
  addressOf,
  card,
  choose,
  evaluation,
  expectSaved,
  justification,
  openEvaluation,
  startEvaluation,
} from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { examplePages, haveExample } from './support/examplePages.ts';
import { numberAt, standard } from './support/standard.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { expect, test } from './support/test.ts';

const first = numberAt(0);
const second = numberAt(1);
const key = { standard: standard.id, edition: standard.edition };

/** Every page, and the heading or card that shows that it has been drawn. */
const pages: [name: string, path: string, ready: (page: Page) => Promise<void>][] = [
  ['the overview', paths.overview, async (page) => seen(page, text.overview.title)],
  ['the standard', paths.standards, async (page) => seen(page, standard.title)],
  ['one requirement', paths.requirement(key, 7), async (page) => seen(page, standard.title)],
  ['the cards', paths.assess(evaluation), async (page) => expect(card(page, first)).toBeVisible()],
  [
    'the result',
    paths.results(evaluation),
    async (page) => expect(page.locator('main table').first()).toBeVisible(),
  ],
  ['the settings', paths.settings, async (page) => seen(page, pageText.settings.title)],
  ['the backup', paths.backup, async (page) => seen(page, papers.backup.page.title)],
  ['about the app', paths.about, async (page) => seen(page, pageText.about.title)],
  ['what to agree on', paths.agree(evaluation), async (page) => seen(page, text.shell.pages.agree)],
  ['an address that leads nowhere', '/ingen/steder', async (page) => seen(page, text.shell.notFound.title)],
];

async function seen(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** A bit of everything in the evaluation whose cards one stands at. */
async function fill(page: Page): Promise<void> {
  await choose(page, first, 2);
  await justification(page, first).fill('Rutinen er skrevet, men bare noen bruker den.');
  await choose(page, second, 'notRelevant');
  await expectSaved(page);
}

test('axe finds nothing on any page', { tag: '@offline' }, async ({ page, appUrl }) => {
  test.setTimeout(240_000);
  await page.goto(appUrl);
  await seen(page, text.overview.welcome.title);
  await expectAccessibleOnAllScreens(page, 'the welcome');
  await startEvaluation(page, appUrl);
  await fill(page);
  for (const [name, path, ready] of pages) {
    await page.goto(addressOf(appUrl, path));
    await ready(page);
    await expectAccessibleOnAllScreens(page, name);
  }
});

test('axe finds nothing on any page of the example', async ({ page, appUrl }) => {
  test.setTimeout(240_000);
  await haveExample(page, appUrl);
  for (const [name, path, drawn] of examplePages) {
    await page.goto(addressOf(appUrl, path));
    await expect(page.locator(drawn).first()).toBeVisible();
    await expectAccessibleOnAllScreens(page, name);
  }
});

test('nothing scrolls sideways at 200 % zoom', async ({ browser, appUrl, watch }) => {
  // 1280 px zoomed to 200 % is a page of 640 CSS px with twice the pixels.
  const context = await browser.newContext({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  await watch(context);
  const page = await context.newPage();
  await openEvaluation(page, appUrl);
  await fill(page);
  for (const [name, path, ready] of pages) {
    await page.goto(addressOf(appUrl, path));
    await ready(page);
    expect(await sidewaysScroll(page), name).toBe(0);
  }
  await context.close();
});

test('nothing of the example scrolls sideways at 200 % zoom', async ({ browser, appUrl, watch }) => {
  const context = await browser.newContext({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  await watch(context);
  const page = await context.newPage();
  await haveExample(page, appUrl);
  for (const [name, path, drawn] of examplePages) {
    await page.goto(addressOf(appUrl, path));
    await expect(page.locator(drawn).first()).toBeVisible();
    expect(await sidewaysScroll(page), name).toBe(0);
  }
  await context.close();
});

test('whoever wants less motion gets none', async ({ page, appUrl }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEvaluation(page, appUrl);
  await fill(page);
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].map((element) =>
        parseFloat(getComputedStyle(element).transitionDuration),
      ),
    ),
  );
  expect(longest).toBeLessThan(0.01);
});
