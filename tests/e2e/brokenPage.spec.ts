import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { addressOf, card, evaluation, expectSaved, justification, openEvaluation } from './support/assess.ts';
import { numberAt } from './support/standard.ts';
import { readStored, storedAnswer } from './support/store.ts';
import { expect, test } from './support/test.ts';

const number = numberAt(0);
const before = 'Skrevet i god tid.';
const whole = `${before} Og i det siden gikk i stykker.`;
const words = text.shell.error;

/** What is thrown in: one of the pages, and what lies over them, outside the boundary that is around each page. */
const broken = {
  'a page': { part: 'SettingsPage', path: paths.settings },
  'what lies over the pages': {
    part: 'RequirementHistory',
    path: paths.requirementHistory(evaluation, number),
  },
};

for (const [what, { part, path }] of Object.entries(broken)) {
  test(`when ${what} throws, what was typed is on the disk, and the person is told and can go on`, async ({
    page,
    appUrl,
    allow,
  }) => {
    const thrown = `${part} er brutt med vilje`;
    allow(new RegExp(thrown));
    const script = new RegExp(`/${part}-[^/]*\\.js$`);
    await page.route(script, async (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export function ${part}() { throw new Error('${thrown}'); }`,
      }),
    );
    await openEvaluation(page, appUrl);
    await justification(page, number).fill(before);
    await expectSaved(page);
    await withoutTimer(page);
    await justification(page, number).fill(whole);
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, path);

    await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
    await expect(page.getByText(words.body)).toBeVisible();
    await expect.poll(async () => storedAnswer(await readStored(page), number)?.justification).toBe(whole);

    // Going back is a way on, as the menu is.
    await page.goBack();
    await expect(card(page, number)).toBeVisible();
    await expect(page.getByRole('heading', { name: words.title })).toHaveCount(0);
    await page.goForward();
    await page.getByRole('button', { name: words.toOverview }).click();
    await expect(page.getByRole('heading', { name: words.title })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    // Whoever loads the page anew gets it, once it is whole.
    await page.goto(addressOf(appUrl, path));
    await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
    await page.unroute(script);
    await page.getByRole('button', { name: words.reload }).click();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: words.title })).toHaveCount(0);
    await page.goto(addressOf(appUrl, paths.assess(evaluation)));
    await expect(card(page, number)).toBeVisible();
    await expect(justification(page, number)).toHaveValue(whole);
  });
}

test('when a page throws while the disk cannot be written to, what was typed is kept, and taken up again', async ({
  page,
  appUrl,
  allow,
}) => {
  allow(/brutt med vilje/);
  await page.route(/\/SettingsPage-[^/]*\.js$/, async (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "export function SettingsPage() { throw new Error('brutt med vilje'); }",
    }),
  );
  page.on('dialog', (dialog) => void dialog.accept());
  await openEvaluation(page, appUrl);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await justification(page, number).fill(whole);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, paths.settings);
  await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
  const draft = page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(await draft).toContain(whole);

  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await page.reload();
  await expect(justification(page, number)).toHaveValue(whole);
});

/** The queue's timer does not go off in this tab; those of React, which are shorter, do. */
async function withoutTimer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const later = window.setTimeout.bind(window);
    const held = (handler: () => void, delay = 0) =>
      delay > 300 && delay <= 400 ? 0 : later(handler, delay);
    Object.assign(window, { setTimeout: held });
  });
}
