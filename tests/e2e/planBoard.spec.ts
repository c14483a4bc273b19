import type { Page } from '@playwright/test';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, evaluation, expectSaved } from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { named } from './support/standard.ts';
import { expectWholeLog, readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';
import { first, second, haveTwoYears } from './support/twoYears.ts';

const words = pageText.actions;
const { board, bulk } = words;

function inDays(days: number): string {
  return dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
}

/** Two actions, of which the first has a deadline. */
async function planTwo(page: Page, appUrl: string): Promise<void> {
  await haveTwoYears(page, appUrl);
  for (const title of ['Rutine', 'Kurs']) {
    await page.goto(addressOf(appUrl, paths.plan(evaluation)));
    await page.getByRole('button', { name: words.page.add }).click();
    await page.getByLabel(words.edit.what).fill(title);
    if (title === 'Rutine') await page.getByLabel(words.deadline.first).fill(inDays(10));
    await expectSaved(page);
  }
  await page.goto(addressOf(appUrl, paths.plan(evaluation)));
}

function column(page: Page, id: 'plan' | 'evaluate' | 'ended', count: number) {
  return page.getByRole('region', { name: board.title(id, count), exact: true });
}

test('on the board a card goes to another column by the keyboard, by a menu and by the pointer', async ({
  page,
  appUrl,
}) => {
  await planTwo(page, appUrl);
  await page.getByLabel(words.filter.view).selectOption({ label: words.filter.board });
  await expect(column(page, 'plan', 2).getByRole('listitem')).toHaveCount(2);
  const menu = page.getByRole('button', { name: board.moveName('Rutine') });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(column(page, 'evaluate', 1).getByRole('link', { name: 'Rutine' })).toBeVisible();
  await expect(menu).toBeFocused();
  await expect(page.getByText(board.moved('Rutine', 'evaluate'))).toBeVisible();

  await page.getByRole('link', { name: 'Kurs' }).dragTo(column(page, 'ended', 0));
  await expect(column(page, 'ended', 1).getByRole('link', { name: 'Kurs' })).toBeVisible();
  await expectSaved(page);
  // The choice of the board is kept with the page a moment after it was made.
  await expect
    .poll(async () => page.evaluate(() => JSON.stringify(window.history.state)))
    .toContain('"board"');
  await page.reload();
  await expect(column(page, 'evaluate', 1)).toBeVisible();
  await expect(column(page, 'ended', 1)).toContainText(words.status.done);
  await page.getByLabel(words.filter.show, { exact: true }).selectOption({ label: words.filter.open });
  await expect(column(page, 'ended', 0)).toContainText(board.empty);
  // Moved out of what is shown, the card is gone, and the focus is where it says how many are left.
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.status.done, exact: true }).press('Enter');
  await expect(menu).toHaveCount(0);
  await expect(page.getByText(words.list.nothingFound)).toBeFocused();
});

test('several are changed together, a moved deadline asks why, and one undo takes all of it back', async ({
  page,
  appUrl,
}) => {
  await planTwo(page, appUrl);
  const before = ((await readStored(page)).stores['log'] as unknown[]).length;
  await page.getByRole('button', { name: bulk.start }).click();
  const form = page.getByRole('form', { name: bulk.title });
  await form.getByRole('button', { name: bulk.save(0) }).click();
  await expect(form.getByText(bulk.noneChosen)).toBeVisible();
  await page.getByLabel(bulk.choose('Kurs')).check();
  await form.getByRole('button', { name: bulk.all(2) }).click();
  await form.getByLabel(bulk.role).fill('Fagleder');
  await form.getByLabel(bulk.day).fill(inDays(30));
  await form.getByLabel(bulk.status).selectOption('carryOut');
  await form.getByRole('button', { name: bulk.save(2) }).click();
  await expect(form.getByText(bulk.reasonMissing)).toBeVisible();
  await form.getByLabel(bulk.reason).fill('Ny leder i mars');
  await form.getByRole('button', { name: bulk.save(2) }).click();
  await expect(page.getByText(bulk.done(2))).toBeVisible();
  const entries = page.locator('main li').filter({ hasText: words.list.responsible(['Fagleder']) });
  await expect(entries).toHaveCount(2);
  await expect(entries.filter({ hasText: 'Rutine' })).toContainText(words.list.deadline(inDays(30), true));
  await expect(entries.filter({ hasText: 'Kurs' })).toContainText(words.list.deadline(inDays(30), false));
  await expect(
    page.getByRole('heading', { name: words.list.group('carryOut', 2), exact: true }),
  ).toBeVisible();
  await expectSaved(page);
  expect(((await readStored(page)).stores['log'] as unknown[]).length).toBe(before + 2);
  await page.getByRole('button', { name: bulk.stop }).click();

  await page.getByRole('button', { name: new RegExp(`^${pageText.rowHistory.undo} .*2 tiltak`) }).click();
  await expect(entries).toHaveCount(0);
  await expect(page.getByRole('heading', { name: words.list.group('plan', 2), exact: true })).toBeVisible();
  await expect(page.getByText(words.list.deadline(inDays(10), false))).toBeVisible();
  await expectSaved(page);
  expectWholeLog(await readStored(page), evaluation);
});

test('several gaps are chosen, and get one action together', async ({ page, appUrl }) => {
  const { joint } = pageText.gaps;
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.gaps(evaluation)));
  await page.getByRole('button', { name: joint.start }).click();
  for (const number of [second, first]) await page.getByLabel(joint.choose(number)).check();
  await page.setViewportSize({ width: 320, height: 800 });
  const numbers = [first, second].toSorted((a, b) => a - b);
  await expect(page.getByText(joint.chosen(numbers))).toBeInViewport();
  await expectAccessible(page, 'the gaps that are chosen');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: joint.make(2) }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.edit.newTitle })).toBeFocused();
  for (const number of numbers)
    await expect(page.getByLabel(words.requirements.level(named(number)), { exact: true })).toBeVisible();
});

for (const [width, scheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const) {
  test(`the board and what changes several can be read by all, ${width} px`, async ({ page, appUrl }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await planTwo(page, appUrl);
    await page.getByLabel(words.filter.view).selectOption({ label: words.filter.board });
    await page.getByRole('button', { name: bulk.start }).click();
    await expect(page.locator('[data-column]:visible')).toHaveCount(width === 320 ? 1 : 5);
    if (width === 320) {
      await page.getByLabel(board.column).selectOption({ label: board.title('evaluate', 0) });
      await expect(column(page, 'evaluate', 0)).toBeVisible();
      await page.getByLabel(board.column).selectOption({ label: board.title('plan', 2) });
    }
    await page.getByRole('button', { name: board.moveName('Kurs') }).click();
    await expectAccessible(page, 'the board');
    expect(await sidewaysScroll(page)).toBe(0);
  });
}
