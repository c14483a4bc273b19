import type { Page } from '@playwright/test';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  card,
  choose,
  evaluation,
  expectAssessing,
  expectSaved,
  expectScore,
  justification,
  startEvaluation,
} from './support/assess.ts';
import { numberAt } from './support/standard.ts';
import { besidesTheApp, expectWholeLog, readStored, storedAnswer } from './support/store.ts';
import { expect, test } from './support/test.ts';

const first = numberAt(0);
const second = numberAt(1);
const { database } = text.shell;
/** A version that no build of today knows. */
const muchNewer = 990;

test('a score and a text in one tab show in the other', async ({ page, context, appUrl }) => {
  await startEvaluation(page, appUrl);
  const other = await openSecondTab(page);

  await choose(page, first, 3);
  await expectScore(other, first, 3);
  await justification(other, first).fill('Skrevet i den andre fanen.');
  await expect(justification(page, first)).toHaveValue('Skrevet i den andre fanen.');
  await choose(other, first, 1);
  await expectScore(page, first, 1);
  expect(context.pages()).toHaveLength(2);
});

test('edits of the same card in two tabs at once all survive', async ({ page, appUrl }) => {
  await startEvaluation(page, appUrl);
  const other = await openSecondTab(page);
  const sentence = 'Ingen av oss visste at den andre skrev.';

  await justification(page, first).focus();
  await Promise.all([page.keyboard.type(sentence), choose(other, first, 2), choose(other, second, 4)]);
  await choose(page, numberAt(2), 'unknown');

  for (const tab of [page, other]) {
    await expect(justification(tab, first)).toHaveValue(sentence);
    await expectScore(tab, first, 2);
    await expectScore(tab, second, 4);
    await expectScore(tab, numberAt(2), 'unknown');
    await expectSaved(tab);
  }
  const answers = expectWholeLog(await readStored(page), evaluation);
  expect(answers.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  expect(answers.find(({ requirement }) => requirement === first)).toMatchObject({
    score: 2,
    justification: sentence,
  });
});

test('a tab whose data a newer version takes over says so, and writes no more', async ({
  page,
  context,
  appUrl,
}) => {
  await startEvaluation(page, appUrl);
  await choose(page, first, 3);
  await expectSaved(page);

  const newer = await context.newPage();
  await newer.goto(besidesTheApp(appUrl));
  await openAsNewerVersion(newer);
  await expect(page.getByRole('heading', { name: database.takenOverTitle })).toBeVisible();
  await expect(page.locator('[data-requirement]')).toHaveCount(0);
  const taken = await readStored(newer);
  expect(taken.version).toBe(muchNewer);
  expect(storedAnswer(taken, first)?.score).toBe(3);

  // Whatever it is asked to do, it does not write.
  await page.keyboard.press('2');
  await page.getByRole('link', { name: text.shell.overview, exact: true }).click();
  await expect(page.getByRole('heading', { name: database.takenOverTitle })).toBeVisible();
  await page.getByRole('button', { name: database.reload }).click();
  await expect(page.getByRole('heading', { name: database.tooNewTitle })).toBeVisible();
  expect(await readStored(newer)).toEqual(taken);
});

test('what is typed when a newer version takes over is kept', async ({ page, context, appUrl }) => {
  await startEvaluation(page, appUrl);
  await justification(page, first).fill('Det som alt står her, ');
  await expectSaved(page);
  const newer = await context.newPage();
  await newer.goto(besidesTheApp(appUrl));

  await justification(page, first).press('Control+End');
  await page.keyboard.type('og de siste ordene.');
  await openAsNewerVersion(newer);
  await expect(page.getByRole('heading', { name: database.takenOverTitle })).toBeVisible();
  const answer = storedAnswer(await readStored(newer), first);
  expect(answer?.justification).toBe('Det som alt står her, og de siste ordene.');
});

test('an old version does not touch the data of a newer one', async ({ page, appUrl }) => {
  await startEvaluation(page, appUrl);
  await choose(page, first, 3);
  await expectSaved(page);
  const address = page.url();
  await page.goto(besidesTheApp(appUrl));
  await openAsNewerVersion(page);
  const before = await readStored(page);
  expect(before.version).toBe(muchNewer);

  for (const way of [address, appUrl]) {
    await page.goto('about:blank');
    await page.goto(way);
    await expect(page.getByRole('heading', { name: database.tooNewTitle })).toBeVisible();
    await expect(page.getByText(database.tooNew)).toBeVisible();
    await expect(page.locator('[data-requirement]')).toHaveCount(0);
  }
  await page.getByRole('link', { name: text.shell.standards }).click();
  await expect(
    page.getByRole('heading', { name: pageText.standard.requirement(first), exact: true }),
  ).toBeVisible();

  await page.goto(besidesTheApp(appUrl));
  expect(await readStored(page)).toEqual(before);
});

async function openSecondTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expectAssessing(other);
  await expect(card(other, first)).toBeVisible();
  return other;
}

/** Does to the database what a newer Rettesnor would: raises its version, adds a store and lets go of another. */
async function openAsNewerVersion(page: Page): Promise<void> {
  await page.evaluate(
    async (version) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('rettesnor', version);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('plans', { keyPath: 'id' }).put({ id: 'plan', of: 'tomorrow' });
          request.result.deleteObjectStore('settings');
        };
        request.onerror = () => reject(new Error(request.error?.message));
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    muchNewer,
  );
}
