import type { Feedback } from '#src/domain/evaluation/Feedback.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  addressOf,
  card,
  evaluation,
  expectSaved,
  office,
  haveEvaluation,
  openEvaluation,
  year,
} from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { named, numberAt } from './support/standard.ts';
import { expectWholeLog, readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';

const words = pageText.feedback;
const first = numberAt(0);
const second = numberAt(1);

test('what is said of a requirement on its card is gathered, answered, undone, and there after a new start', async ({
  page,
  appUrl,
}) => {
  await haveEvaluation(page, appUrl);
  await page.goto(addressOf(appUrl, paths.feedback(evaluation)));
  await expect(
    page.getByRole('heading', { level: 1, name: words.list.pageTitle(office, year) }),
  ).toBeVisible();
  await page.getByRole('link', { name: words.list.empty.toRequirements }).click();

  const fold = card(page, first).getByText(words.card.title);
  await fold.click();
  await card(page, first).getByRole('radio', { name: words.card.choice.unclear }).check();
  await card(page, first).getByLabel(words.card.reason).fill('Hva er «nær»?');
  await card(page, second).getByText(words.card.title).click();
  await card(page, second).getByRole('radio', { name: words.card.choice.good }).check();
  await expectSaved(page);
  // It is no answer.
  await expect(card(page, first).getByRole('radio', { name: /^\d/, checked: true })).toHaveCount(0);

  await page.goto(addressOf(appUrl, paths.feedback(evaluation)));
  await expect(page.getByText(words.list.counts(2, 1))).toBeVisible();
  const entries = page.locator('main li');
  await expect(entries).toHaveText([
    new RegExp(`${words.list.requirement(named(first))}.*Uklart.*Hva er «nær»`, 's'),
    new RegExp(`${words.list.requirement(named(second))}.*Godt`, 's'),
  ]);
  await entries.first().getByLabel(words.list.reply(first)).fill('Innen gangavstand.');
  await entries.first().getByLabel(words.list.outcome(first)).selectOption(words.outcome.changed);
  await expect(page.getByText(words.list.counts(2, 0))).toBeVisible();
  await page.getByRole('button', { name: pageText.rowHistory.undo }).click();
  await expect(entries.first().getByLabel(words.list.outcome(first))).toHaveValue('');
  await page.getByRole('button', { name: pageText.rowHistory.redo }).click();
  await expectSaved(page);

  await page.reload();
  await page.goto(addressOf(appUrl, paths.assessRequirement(evaluation, first)));
  await card(page, first).getByText(words.card.title).click();
  await expect(card(page, first).getByText(words.card.replied)).toBeVisible();
  await expect(card(page, first).getByText('Innen gangavstand.')).toBeVisible();
  await expect(card(page, first).getByText(words.outcome.changed)).toBeVisible();

  // Taken back, nothing is asked, and the focus is where one may choose anew.
  await card(page, second).getByText(words.card.title).click();
  await card(page, second).getByRole('button', { name: words.card.clear }).click();
  await expect(card(page, second).getByRole('radio', { name: words.card.choice.unclear })).toBeFocused();
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.feedback(evaluation)));
  await expect(entries).toHaveCount(1);
});

test('two tabs that answer the same feedback at once lose no letter of either, and somebody decides', async ({
  page,
  context,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await card(page, first).getByText(words.card.title).click();
  await card(page, first).getByRole('radio', { name: words.card.choice.unclear }).check();
  await expectSaved(page);
  const tabs = [page, await context.newPage()];
  for (const tab of tabs) {
    await tab.goto(addressOf(appUrl, paths.feedback(evaluation)));
    await expect(tab.getByLabel(words.list.reply(first))).toHaveValue('');
    await tab.getByLabel(words.list.reply(first)).click();
  }
  const said = ['Gangavstand fra skolen.', 'Innen samme bydel, eller nabobydelen.'];
  await Promise.all(tabs.map(async (tab, index) => tab.keyboard.type(said[index] ?? '', { delay: 40 })));
  for (const tab of tabs) {
    await expectSaved(tab);
    const shown = async () =>
      `${await tab.getByLabel(words.list.reply(first)).inputValue()}\n${await tab.locator('main').textContent()}`;
    for (const each of said) await expect.poll(shown).toContain(each);
  }
  const stored = await readStored(page);
  expectWholeLog(stored, evaluation);
  const [feedback] = stored.stores['feedback'] as Feedback[];
  expect(feedback?.conflicts.map(({ field }) => field)).toEqual(['reply']);
});

test('what one tab says of a requirement shows in the other, and is not written over there', async ({
  page,
  context,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  const other = await context.newPage();
  await other.goto(page.url());
  for (const tab of [page, other]) await card(tab, first).getByText(words.card.title).click();
  await card(page, first).getByRole('radio', { name: words.card.choice.doubtful }).check();
  await card(page, first).getByLabel(words.card.reason).fill('Hva er «nær»?');
  await expectSaved(page);
  await expect(card(other, first).getByRole('radio', { name: words.card.choice.doubtful })).toBeChecked();
  await expect(card(other, first).getByLabel(words.card.reason)).toHaveValue('Hva er «nær»?');
  await card(other, first).getByRole('radio', { name: words.card.choice.good }).check();
  await expectSaved(other);
  await expect(card(page, first).getByRole('radio', { name: words.card.choice.good })).toBeChecked();
  await expect(card(page, first).getByLabel(words.card.reason)).toHaveValue('Hva er «nær»?');
  const [feedback] = (await readStored(page)).stores['feedback'] as Feedback[];
  expect(feedback).toMatchObject({ verdict: 'good', reason: 'Hva er «nær»?', conflicts: [] });
});

test('what is said of requirements can be read by all', async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
  await card(page, first).getByText(words.card.title).click();
  await card(page, first).getByRole('radio', { name: words.card.choice.doubtful }).check();
  await expectAccessibleOnAllScreens(page, 'the card');
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.feedback(evaluation)));
  await expect(page.getByText(words.list.counts(1, 1))).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'the list');
});
