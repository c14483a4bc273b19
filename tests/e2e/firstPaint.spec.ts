import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, choose, evaluation, expectSaved, startEvaluation } from './support/assess.ts';
import { dropFile } from './support/files.ts';
import { builtApp } from './support/serveBuild.ts';
import { slowStorage } from './support/slowStorage.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const { welcome } = text.overview;

/** Lets the app's own script, or another file of it, wait until the result is called. */
async function holdScript(page: Page, name = 'first'): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(`**/assets/${name}-*.js`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the welcome is there before the script, and what is pressed is carried out when it has come, ${colorScheme}`, async ({
    page,
    appUrl,
  }) => {
    await page.emulateMedia({ colorScheme });
    const release = await holdScript(page);
    await page.goto(appUrl, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1, name: welcome.title })).toBeVisible();
    await expect(page.locator('html')).toHaveClass(colorScheme);
    await page.getByRole('button', { name: welcome.example.title }).click();
    await page.getByRole('button', { name: welcome.start.title }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const heading = await page.getByRole('heading', { level: 1 }).elementHandle();
    release();
    await expect(page.getByRole('dialog', { name: text.overview.start.title })).toBeVisible();
    // Taken over as it stood: nothing was drawn anew under a person's eyes.
    expect(await heading?.evaluate((element) => element.isConnected)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: text.shell.places.more }).click();
    await expect(page.getByRole('link', { name: text.shell.pages.settings })).toBeVisible();
  });
}

test('a menu pressed before the script is open when it has come', async ({ page, appUrl }) => {
  const release = await holdScript(page);
  await page.goto(appUrl, { waitUntil: 'commit' });
  await page.getByRole('button', { name: text.shell.places.more }).click();
  release();
  await page.getByRole('link', { name: text.shell.pages.about }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.shell.pages.about })).toBeVisible();
});

test('nobody who has something here, or has asked for another page, sees the welcome', async ({
  page,
  appUrl,
}) => {
  const heading = page.locator('h1');
  const other = await holdScript(page);
  await page.goto(addressOf(appUrl, paths.settings), { waitUntil: 'commit' });
  await expect(heading).toHaveText(welcome.title);
  await expect(heading).toBeHidden();
  other();
  await expect(page.getByRole('heading', { level: 1, name: text.shell.pages.settings })).toBeVisible();

  await page.unrouteAll();
  await startEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.overview));
  await expect(heading).toBeVisible();
  const own = await heading.textContent();
  const again = await holdScript(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(heading).toHaveText(welcome.title);
  await expect(heading).toBeHidden();
  again();
  await expect(heading).toHaveText(own ?? '');
  await expect(heading).toBeVisible();
});

for (const [where, address] of [
  ['the welcome', paths.overview],
  ['another page', paths.settings],
] as const) {
  test(`a file dropped on ${where} before the script is opened when it has come`, async ({
    page,
    appUrl,
  }) => {
    const release = await holdScript(page);
    await page.goto(addressOf(appUrl, address), { waitUntil: 'commit' });
    await expect(page.locator('h1')).toHaveText(welcome.title);
    const isTaken = await dropFile(page, 'eksempel.json', readFileSync(`${builtApp}/example/eksempel.json`));
    expect(isTaken, 'the browser leaves the app for it').toBe(true);
    release();
    const dialogue = page.getByRole('dialog', { name: pageText.exchange.open.title });
    await dialogue.getByRole('button', { name: pageText.exchange.open.plan.takeIn }).click();
    await expect(dialogue).toHaveCount(0);
    await expect(page.getByText(text.overview.example.body).first()).toBeVisible();
  });
}

test('whoever comes back sees home as it was last shown here, and as it is when the disk has answered', async ({
  page,
  context,
  appUrl,
}) => {
  const { begin, goOn } = text.overview.row;
  await startEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.overview));
  await page.getByRole('link', { name: begin }).click();
  const number = Number(await page.locator('[data-requirement]').first().getAttribute('data-requirement'));
  await choose(page, number, 3);
  await expectSaved(page);

  const storage = await slowStorage(context);
  const later = await context.newPage();
  await later.goto(addressOf(appUrl, paths.overview));
  await expect(later.getByRole('link', { name: begin })).toBeVisible();
  const next = await later.locator('[data-next]').elementHandle();
  // What is to be decided of what is here waits until that is known, and then comes.
  await later.getByRole('button', { name: text.overview.start.button }).click();
  const dialogue = later.getByRole('dialog', { name: text.overview.start.title });
  await expect(dialogue).toHaveCount(0);
  await storage.release(later);
  await expect(dialogue).toBeVisible();
  await later.keyboard.press('Escape');
  await expect(later.getByRole('link', { name: goOn })).toBeVisible();
  expect(await next?.evaluate((element) => element.isConnected), 'nothing is drawn anew').toBe(true);
});

test('what the pages most visits open are made of is fetched while the app starts, and not twice', async ({
  page,
  appUrl,
}) => {
  await startEvaluation(page, appUrl);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const [name, path] of [
    ['home', paths.overview],
    ['assess', paths.assessRequirement(evaluation, numberAt(3))],
  ] as const) {
    const release = await holdScript(page);
    await page.goto('about:blank');
    asked.length = 0;
    const fetched = page.waitForResponse((response) => response.url().includes(`/assets/${name}-`));
    await page.goto(addressOf(appUrl, path), { waitUntil: 'commit' });
    expect((await fetched).ok()).toBe(true);
    release();
    await expect(page.locator(name === 'home' ? '[data-next]' : '[data-requirement]').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes(`/assets/${name}-`) && url.endsWith('.js'))).toHaveLength(1);
    expect(asked).toEqual([...new Set(asked)]);
    const standing = await page
      .locator('head > script, head > link[rel="stylesheet"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? ''));
    const place = (file: string) => standing.findIndex((address) => address.includes(`/assets/${file}-`));
    const style = standing.findIndex((address) => /first-[^.]+\.css$/.test(address));
    expect(place('firstPaint'), 'the script waits for no style sheet').toBeLessThan(style);
    expect(place(name), 'what is of a page holds over what is of all').toBeGreaterThan(style);
    await page.unrouteAll();
  }
});

test('a page whose file is long in coming is not waited for by what stands around it', async ({
  page,
  appUrl,
}) => {
  await startEvaluation(page, appUrl);
  await page.goto('about:blank');
  const release = await holdScript(page, 'home');
  await page.goto(addressOf(appUrl, paths.overview), { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: text.shell.places.more })).toBeVisible();
  await expect(page.locator('[data-next]')).toHaveCount(0);
  release();
  await expect(page.locator('[data-next]')).toBeVisible();
});
