import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  addressOf,
  card,
  choose,
  evaluation,
  expectAssessing,
  expectSaved,
  expectScore,
  justification,
  openEvaluation,
  startEvaluation,
} from './support/assess.ts';
import { eraseAll } from './support/files.ts';
import { holdQueue } from './support/holdQueue.ts';
import { numberAt } from './support/standard.ts';
import { besidesTheApp, expectWholeLog, readStored, storedAnswer } from './support/store.ts';
import { expect, test } from './support/test.ts';
import { goToMore, goToPlace } from './support/navigation.ts';

const first = numberAt(0);
const second = numberAt(1);
const { database } = text.shell;
/** A version that no build of today knows. */
const muchNewer = 990;

test('a score and a text in one tab show in the other', async ({ page, context, appUrl }) => {
  await openEvaluation(page, appUrl);
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
  await openEvaluation(page, appUrl);
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

test('two tabs that type in one text at once lose no letter of either', async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
  await justification(page, first).fill('Felles. ');
  await expectSaved(page);
  const other = await openSecondTab(page);
  await expect(justification(other, first)).toHaveValue('Felles. ');
  const [one, two] = ['Den ene fanen skrev om bolig og arbeid.', 'Den andre fanen skrev om barn og skole.'];

  for (const tab of [page, other]) await justification(tab, first).press('Control+End');
  // Slowly enough for either to be written several times while the other types on.
  await Promise.all([page.keyboard.type(one, { delay: 40 }), other.keyboard.type(two, { delay: 40 })]);

  for (const tab of [page, other]) {
    await expectSaved(tab);
    const said = async () =>
      `${await justification(tab, first).inputValue()}\n${await card(tab, first).textContent()}`;
    await expect.poll(said).toContain(one);
    await expect.poll(said).toContain(two);
  }
  const answers = expectWholeLog(await readStored(page), evaluation);
  const answer = answers.find(({ requirement }) => requirement === first);
  expect(answer?.conflicts.map(({ field }) => field)).toEqual(['justification']);
});

test('a tab whose data a newer version takes over says so, and writes no more', async ({
  page,
  context,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
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
  await goToPlace(page, 'home');
  await expect(page.getByRole('heading', { name: database.takenOverTitle })).toBeVisible();
  await page.getByRole('button', { name: database.reload }).click();
  await expect(page.getByRole('heading', { name: database.tooNewTitle })).toBeVisible();
  expect(await readStored(newer)).toEqual(taken);
});

test('what is typed when a newer version takes over is kept', async ({ page, context, appUrl }) => {
  await openEvaluation(page, appUrl);
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

test('an evaluation erased in another tab is said to be, and takes nothing more', async ({
  page,
  appUrl,
}) => {
  await startEvaluation(page, appUrl);
  await justification(page, first).fill('Skrevet før.');
  await expectSaved(page);
  const other = await page.context().newPage();
  const { save, evaluation: words } = text.shell;

  await holdQueue(page);
  await justification(page, first).press('Control+End');
  await page.keyboard.type(' Og etter.');
  await eraseAll(other, appUrl);

  await expect(page.getByRole('heading', { name: words.erased.title })).toBeVisible();
  await expect(page.getByLabel(save.refused.label)).toHaveValue('Skrevet før. Og etter.');
  // It is told to whoever writes, and is no part of what is printed.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel(save.refused.label)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('[data-save="saved"]')).toHaveCount(0);
  expect(JSON.stringify(await readStored(other))).not.toMatch(/Skrevet|etter/);
  await page.getByRole('alert').getByRole('button', { name: save.refused.close }).click();
  await expect(page.getByLabel(save.refused.label)).toHaveCount(0);
});

test('figures of an evaluation that is erased in another tab are not said to be saved, and can be copied', async ({
  page,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.indicators(evaluation)));
  const comment = page.getByRole('textbox', { name: pageText.indicators.form.comment, exact: true }).first();
  await comment.fill('Skrevet før.');
  await expectSaved(page);
  const other = await page.context().newPage();
  const { save, evaluation: words } = text.shell;

  await holdQueue(page);
  await comment.press('Control+End');
  await page.keyboard.type(' Og etter.');
  await eraseAll(other, appUrl);

  await expect(page.getByRole('heading', { name: words.erased.title })).toBeVisible();
  await expect(page.getByText(words.erased.body)).toBeVisible();
  await expect(page.getByLabel(save.refused.label)).toHaveValue('Skrevet før. Og etter.');
  await expect(page.getByText(save.refused.erased.body)).toBeVisible();
  await expect(page.getByRole('button', { name: save.refused.copy })).toBeVisible();
  await expect(page.locator('[data-save="saved"]')).toHaveCount(0);
  expect(JSON.stringify(await readStored(other))).not.toMatch(/Skrevet|etter/);
});

test('an old version does not touch the data of a newer one', async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
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
  await goToMore(page, 'standard');
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
