import type { Browser, BrowserContext, Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import {
  addressOf,
  choose,
  evaluation,
  expectAssessing,
  expectSaved,
  expectScore,
  justification,
  office,
  openEvaluation,
} from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { dropPermission, filesIn, withFolder } from './support/folder.ts';
import { numberAt } from './support/standard.ts';
import { readStored } from './support/store.ts';
import { syncFolders } from './support/syncClient.ts';
import { expect, test } from './support/test.ts';

const words = pageText.sharing;
const first = numberAt(0);
const second = numberAt(1);
const password = 'fjell kaffe tusen sokk';

async function toSharing(page: Page, appUrl: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.sharing));
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
}

/** A machine of a colleague, with a folder of its own that a sync client keeps. */
async function colleague(browser: Browser, watch: (context: BrowserContext) => Promise<void>): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await watch(context);
  const page = await context.newPage();
  await withFolder(page);
  return page;
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.found.begin }).click();
  const withoutName = page.getByRole('button', { name: pageText.identityQuestion.withoutName });
  await expect(page.getByText(words.found.begun).or(withoutName)).toBeVisible();
  if (await withoutName.isVisible()) await withoutName.click();
  await expect(page.getByText(words.found.begun)).toBeVisible();
}

async function share(page: Page, appUrl: string): Promise<void> {
  await toSharing(page, appUrl);
  await page.getByRole('button', { name: words.start.choose, exact: true }).click();
  await begin(page);
}

/** Which of the scripts hold what shares: known by the name of the lock it takes. */
async function scriptsOfSharing(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of new Set(addresses.filter((url) => url.endsWith('.js')))) {
    if ((await (await page.request.get(address)).text()).includes('rettesnor-deling-')) found.push(address);
  }
  return found;
}

async function databasesOf(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}

/** Lets time pass in a page where the clock stands. */
async function pass(page: Page, milliseconds: number): Promise<number> {
  await page.clock.runFor(milliseconds);
  return milliseconds;
}

test('what one has scored the other has within ten seconds of their clocks', async ({
  page,
  browser,
  appUrl,
  watch,
}) => {
  test.setTimeout(120_000);
  const other = await colleague(browser, watch);
  await withFolder(page);
  for (const each of [page, other]) await each.clock.install();
  await openEvaluation(page, appUrl);
  await choose(page, first, 2);
  await expectSaved(page);
  await share(page, appUrl);
  await expect.poll(async () => Object.keys(await filesIn(page))).toHaveLength(1);
  await other.goto(appUrl);
  await syncFolders(page, other);
  await share(other, appUrl);
  await expect.poll(async () => ((await readStored(other)).stores['answers'] ?? []).length).toBe(1);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expectAssessing(page);
  for (const each of [page, other])
    await each.clock.pauseAt(await each.evaluate(() => new Date(Date.now() + 1000).toISOString()));

  await choose(page, second, 3);
  // What is scored is on the disk, and a meeting is due: no timer goes off but those that this test lets go off.
  let passed = await pass(page, 1000);
  await expect.poll(async () => ((await readStored(page)).stores['answers'] ?? []).length).toBe(2);
  passed += await pass(page, 2000);
  await expect.poll(async () => Object.keys(await filesIn(page)).length).toBe(2);
  await syncFolders(page, other);
  expect((await readStored(other)).stores['answers']).toHaveLength(1);
  passed += await pass(other, 5000);
  await expect.poll(async () => ((await readStored(other)).stores['answers'] ?? []).length).toBe(2);
  expect(passed).toBeLessThan(10_000);
  await other.context().close();
});

test('what one writes the other sees, and a disagreement shows on both', async ({
  page,
  browser,
  appUrl,
  watch,
}) => {
  test.setTimeout(120_000);
  await withFolder(page);
  await openEvaluation(page, appUrl);
  await choose(page, first, 2);
  await expectSaved(page);
  await toSharing(page, appUrl);
  await page.getByRole('button', { name: words.start.choose, exact: true }).click();
  await expect(page.getByText(words.found.isNew)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: office })).toBeChecked();
  await begin(page);
  await expect(page.getByText(words.now.nothingWaits, { exact: true })).toBeVisible();
  expect(Object.keys(await filesIn(page))).toHaveLength(1);

  const other = await colleague(browser, watch);
  await other.goto(appUrl);
  await syncFolders(page, other);
  await toSharing(other, appUrl);
  await other.getByRole('button', { name: words.start.choose, exact: true }).click();
  await expect(other.getByText(words.found.holds(['x']))).toBeVisible();
  await expect(other.getByText(office, { exact: true })).toBeVisible();
  await begin(other);
  await expect(async () => {
    expect((await readStored(other)).stores['answers']).toHaveLength(1);
  }).toPass();
  await other.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expectAssessing(other);
  await expectScore(other, first, 2);

  // With both cards open, one sees what the other does.
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expectAssessing(page);
  await choose(other, second, 3);
  await expect(async () => {
    await syncFolders(page, other);
    await expectScore(page, second, 3);
  }).toPass();

  // Both of the same, before either has heard of the other.
  await Promise.all([choose(page, first, 1), choose(other, first, 4)]);
  for (const each of [page, other]) {
    await expect(async () => {
      await syncFolders(page, other);
      const answers = (await readStored(each)).stores['answers'] as { conflicts: unknown[] }[];
      expect(answers.flatMap(({ conflicts }) => conflicts)).toHaveLength(1);
    }).toPass();
    await each.goto(addressOf(appUrl, paths.agree(evaluation)));
    await expect(each.getByRole('heading', { level: 1, name: text.shell.pages.agree })).toBeVisible();
  }
  await other.context().close();
});

test('what the browser has put to sleep wakes on one press, and nothing is lost meanwhile', async ({
  page,
  appUrl,
}) => {
  await withFolder(page);
  await openEvaluation(page, appUrl);
  await share(page, appUrl);
  await expect(page.getByText(words.now.nothingWaits, { exact: true })).toBeVisible();
  await dropPermission(page);
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await choose(page, first, 2);
  await expectSaved(page);
  await page.reload();
  await expectAssessing(page);
  // Told on every page, and not only where one would look for it.
  await expect(page.getByRole('button', { name: words.trouble.asleep.press })).toBeVisible();
  await toSharing(page, appUrl);
  await expect(page.getByText(words.trouble.asleep.title)).toBeVisible();
  await expect(page.getByText(words.now.changes(1))).toBeVisible();
  const before = Object.keys(await filesIn(page)).length;
  await page.getByRole('button', { name: words.trouble.asleep.press }).click();
  await expect(page.getByText(words.trouble.asleep.title)).toBeHidden();
  await expect(page.getByText(words.now.nothingWaits, { exact: true })).toBeVisible();
  expect(Object.keys(await filesIn(page))).toHaveLength(before + 1);
});

test('nothing of it is loaded before somebody turns it on, and it is gone when it is turned off', async ({
  page,
  appUrl,
}) => {
  await withFolder(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openEvaluation(page, appUrl);
  await choose(page, first, 2);
  await expectSaved(page);
  expect(await scriptsOfSharing(page, asked)).toEqual([]);
  expect(asked.filter((url) => /\/live-[^/]+\.js$|\/sharing\.json$/.test(url))).toEqual([]);
  expect(await databasesOf(page)).toEqual(['rettesnor']);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /del|shar/.test(key)))).toEqual(
    [],
  );
  await share(page, appUrl);
  await expect.poll(async () => databasesOf(page)).toContain('rettesnor-deling-mappe');
  expect(await scriptsOfSharing(page, asked)).not.toEqual([]);
  await page.getByRole('button', { name: words.now.stop }).click();
  await expect(page.getByText(words.now.stopped)).toBeVisible();
  expect(await databasesOf(page)).not.toContain('rettesnor-deling-mappe');
  // What has been delivered stays.
  expect(Object.keys(await filesIn(page))).toHaveLength(1);
});

test('a folder with a password is read by those who have it only', async ({
  page,
  browser,
  appUrl,
  watch,
}) => {
  test.setTimeout(180_000);
  await withFolder(page);
  await openEvaluation(page, appUrl);
  await justification(page, first).fill('Rutinen er skrevet.');
  await expectSaved(page);
  await toSharing(page, appUrl);
  await page.getByRole('button', { name: words.start.choose, exact: true }).click();
  await page.getByLabel(words.found.passwordWant).check();
  await page.getByLabel(words.found.password, { exact: true }).fill(password);
  await page.getByLabel(papers.backup.password.repeat).fill(password);
  await begin(page);
  await expect(page.getByText(words.now.isLocked)).toBeVisible();
  await expect.poll(async () => Object.keys(await filesIn(page)).length).toBeGreaterThan(0);
  expect(Object.values(await filesIn(page)).join()).not.toMatch(/Rutinen|grorud/);

  const other = await colleague(browser, watch);
  await other.goto(appUrl);
  await expect(async () => {
    await syncFolders(page, other);
    expect(Object.keys(await filesIn(other)).length).toBeGreaterThan(0);
  }).toPass();
  await toSharing(other, appUrl);
  await other.getByRole('button', { name: words.start.choose, exact: true }).click();
  await other.getByLabel(words.found.password, { exact: true }).fill('et helt annet ord');
  await other.getByRole('button', { name: words.found.begin }).click();
  await other.getByRole('button', { name: pageText.identityQuestion.withoutName }).click();
  await expect(other.getByText(words.found.passwordWrong).first()).toBeVisible();
  await other.getByLabel(words.found.password, { exact: true }).fill(password);
  await begin(other);
  await expect(async () => {
    await syncFolders(page, other);
    expect((await readStored(other)).stores['evaluations']).toHaveLength(1);
  }).toPass();
  await other.context().close();
});

test('where a browser has no folders, the way out is told', async ({ page, appUrl }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showDirectoryPicker', { value: undefined });
  });
  await toSharing(page, appUrl);
  await expect(page.getByRole('heading', { name: words.unsupported.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: words.forbidden.title })).toBeVisible();
});

test('a folder that may not be used is told of, and where to go', async ({ page, appUrl }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showDirectoryPicker', {
      value: async () => Promise.reject(new DOMException('policy', 'SecurityError')),
    });
  });
  await toSharing(page, appUrl);
  await page.getByRole('button', { name: words.start.choose, exact: true }).click();
  await expect(page.getByText(words.start.refused)).toBeVisible();
});

test('axe finds nothing on the page, before and after', async ({ page, appUrl }) => {
  test.setTimeout(180_000);
  await withFolder(page);
  await openEvaluation(page, appUrl);
  await toSharing(page, appUrl);
  await page.getByRole('button', { name: words.start.choose, exact: true }).click();
  await expect(page.getByText(words.found.isNew)).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'before');
  await begin(page);
  await expect(page.getByText(words.now.nothingWaits, { exact: true })).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'after');
  await dropPermission(page);
  await expect(page.getByText(words.trouble.asleep.title)).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'asleep');
});
