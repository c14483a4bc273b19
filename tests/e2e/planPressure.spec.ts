import type { Page } from '@playwright/test';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, evaluation, expectSaved, haveEvaluation, openEvaluation } from './support/assess.ts';
import { expectWholeLog, readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';

const words = pageText.barriers;

async function storedBarriers(page: Page): Promise<Barrier[]> {
  const stored = await readStored(page);
  expectWholeLog(stored, evaluation);
  return stored.stores['barriers'] as Barrier[];
}

/** A new barrier, open on the page. */
async function begin(page: Page, appUrl: string, what: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.barriers(evaluation)));
  await page.getByRole('button', { name: words.page.add }).click();
  await page.getByLabel(words.edit.what).fill(what);
  await expectSaved(page);
}

test('two presses in a row make one barrier and one action, and stay with it', async ({ page, appUrl }) => {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.barriers(evaluation)));
  await page.getByRole('button', { name: words.page.add }).dblclick();
  await page.getByLabel(words.edit.what).fill('For få boliger');
  await expectSaved(page);
  await expect.poll(async () => storedBarriers(page)).toHaveLength(1);
  await page.getByRole('link', { name: words.edit.toList }).click();
  await expect(page.getByText(words.page.counts(1, 1, 0, 0))).toBeVisible();
  await page.goto(addressOf(appUrl, paths.plan(evaluation)));
  const { actions } = pageText;
  await page.getByRole('button', { name: actions.page.add }).dblclick();
  await page.getByLabel(actions.edit.what).fill('Lag rutine');
  await expectSaved(page);
  await page.getByRole('link', { name: actions.edit.toPlan }).click();
  await expect(page.getByText(actions.page.counts(1, 1, 0))).toBeVisible();
});

test('two tabs that type in one barrier at once lose no letter of either', async ({
  page,
  context,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await begin(page, appUrl, 'Felles. ');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByLabel(words.edit.what)).toHaveValue('Felles. ');
  const [one, two] = ['Den ene fanen skrev om bolig og arbeid.', 'Den andre fanen skrev om barn og skole.'];
  for (const tab of [page, other]) await tab.getByLabel(words.edit.what).press('Control+End');
  await Promise.all([page.keyboard.type(one, { delay: 40 }), other.keyboard.type(two, { delay: 40 })]);
  for (const tab of [page, other]) {
    await expectSaved(tab);
    const said = async () =>
      `${await tab.getByLabel(words.edit.what).inputValue()}\n${await tab.locator('main').textContent()}`;
    await expect.poll(said).toContain(one);
    await expect.poll(said).toContain(two);
  }
  const [barrier] = await storedBarriers(page);
  expect(barrier?.conflicts.map(({ field }) => field)).toEqual(['description']);
});

test('a barrier removed in one tab is said to be in the other, and comes back with what was typed there', async ({
  page,
  context,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await begin(page, appUrl, 'For få boliger');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel(words.edit.followUp).pressSequentially('Tatt opp med bydelen.');
  await expectSaved(other);
  await page.getByRole('button', { name: words.edit.remove }).click();
  await expect(other.getByRole('heading', { level: 1, name: words.edit.removed.title })).toBeVisible();
  await other.getByRole('button', { name: words.edit.removed.back }).click();
  await expect(other.getByLabel(words.edit.followUp)).toHaveValue('Tatt opp med bydelen.');
  await expectSaved(other);
  const [barrier] = await storedBarriers(page);
  expect(barrier).toMatchObject({ removed: false, followUp: 'Tatt opp med bydelen.', conflicts: [] });
});

test('a barrier and an action of which nothing is said yet are there after a new start, and can be taken back', async ({
  page,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  const { actions, rowHistory } = pageText;
  const kinds = [
    { ...words, path: paths.barriers(evaluation) },
    { ...actions, path: paths.plan(evaluation) },
  ];
  for (const {
    path,
    page: { add },
    edit: { what, removed },
    unnamed,
  } of kinds) {
    await page.goto(addressOf(appUrl, path));
    await page.getByRole('button', { name: add }).click();
    await expect(page.getByLabel(what)).toBeVisible();
    await expectSaved(page);
    await page.reload();
    await expect(page.getByLabel(what)).toHaveValue('');
    await page.goto(addressOf(appUrl, path));
    const listed = page.locator('main li').filter({ hasText: unnamed });
    await expect(listed).toHaveCount(1);
    await page.getByRole('button', { name: add }).click();
    await expectSaved(page);
    await page.getByRole('button', { name: rowHistory.undo }).click();
    await expect(page.getByRole('heading', { level: 1, name: removed.title })).toBeVisible();
    await page.goto(addressOf(appUrl, path));
    await expect(listed).toHaveCount(1);
  }
  expectWholeLog(await readStored(page), evaluation);
});
