import type { Page } from '@playwright/test';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { mostFields } from '#src/domain/changes/declaredField.ts';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { people } from '../support/buildChange.ts';
import { addressOf, evaluation, expectSaved, office, year } from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { openFile, takeInWithoutName } from './support/files.ts';
import { standard } from './support/standard.ts';
import { readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';
import { haveTwoYears } from './support/twoYears.ts';
import { evaluationIn } from './support/years.ts';

const words = pageText.actions;
const starting = text.overview.start;
const titles = ['Skrive rutinen', 'Kurs for teamet', 'Bytte skjema'];

/** Three actions this year, the last of them done. */
async function planThree(page: Page, appUrl: string): Promise<void> {
  await haveTwoYears(page, appUrl);
  for (const title of titles) {
    await page.goto(addressOf(appUrl, paths.plan(evaluation)));
    await page.getByRole('button', { name: words.page.add }).click();
    await page.getByLabel(words.edit.what).fill(title);
  }
  await page.getByLabel(words.edit.status, { exact: true }).selectOption('done');
  await expectSaved(page);
}

/** The dialogue that starts the next year of the same office. */
async function nextYear(page: Page, appUrl: string) {
  await page.goto(addressOf(appUrl, paths.overview));
  await page.getByRole('button', { name: starting.button }).click();
  const dialogue = page.getByRole('dialog', { name: starting.title });
  await dialogue.getByLabel(starting.office, { exact: true }).selectOption({ label: office });
  await dialogue.getByLabel(starting.year, { exact: true }).fill(String(year + 1));
  return {
    dialogue,
    along: dialogue.getByRole('checkbox', { name: pageText.startAlong.actions.label(2, year) }),
    submit: async () => {
      await dialogue.getByRole('button', { name: starting.submit }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: pageText.assess.title(office, year + 1) }),
      ).toBeVisible();
      await page.goto(addressOf(appUrl, paths.plan(evaluationIn(year + 1))));
      await expect(
        page.getByRole('heading', { level: 1, name: words.page.title(office, year + 1) }),
      ).toBeVisible();
    },
  };
}

test('open actions come along to the next year, are edited there alone, and can be taken back', async ({
  page,
  appUrl,
}) => {
  await planThree(page, appUrl);
  const { dialogue, along, submit } = await nextYear(page, appUrl);
  await expect(along).toBeChecked();
  await expect(dialogue).toContainText(pageText.startAlong.actions.hint(2, year, 0));
  await expectAccessible(page, 'the start');
  await submit();
  const entries = page.locator('main li').filter({ hasText: words.carry.since(year) });
  await expect(entries).toHaveCount(2);
  await expect(page.getByText(titles[2] ?? '')).toHaveCount(0);
  await page.getByRole('link', { name: titles[0] ?? '' }).click();
  await expect(page.getByText(words.carry.since(year))).toBeVisible();
  await page.getByLabel(words.edit.what).fill('Skrive rutinen ferdig');
  await expectSaved(page);
  const told = ((await readStored(page)).stores['actions'] as { evaluation: string; title: string }[])
    .filter(({ title }) => title.startsWith('Skrive'))
    .map((row) => [row.evaluation, row.title]);
  expect(told.toSorted()).toEqual([
    [evaluation, 'Skrive rutinen'],
    [evaluationIn(year + 1), 'Skrive rutinen ferdig'],
  ]);
  await page.getByRole('link', { name: words.edit.toPlan }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: 'Skrive rutinen', exact: true })).toBeVisible();
  await page.getByRole('button', { name: pageText.rowHistory.undoOf(words.begunAll(2)) }).click();
  await expect(entries).toHaveCount(0);
  // That is an answer: they are not pressed on anybody again.
  await expect(page.getByText(words.carry.offer(2, year))).toHaveCount(0);
  await page.reload();
  const takenAway = page.getByText(words.carry.takenAway(2, year));
  await takenAway.click();
  await expectAccessible(page, 'what was taken away');
  await page.getByRole('button', { name: words.carry.againName('Skrive rutinen') }).click();
  await expect(page.getByText(words.carry.done(1, year))).toBeFocused();
  await expect(entries).toHaveText([/Skrive rutinen/]);
  await expect(page.getByText(words.carry.takenAway(1, year))).toBeVisible();
  await expectSaved(page);
});

test('one that is deleted in the new year is not offered again while it is open in the old', async ({
  page,
  appUrl,
}) => {
  await planThree(page, appUrl);
  const { submit } = await nextYear(page, appUrl);
  await submit();
  await page.getByRole('link', { name: titles[1] ?? '' }).click();
  await page.getByRole('button', { name: words.edit.remove }).click();
  await expect(page.getByText(words.carry.takenAway(1, year))).toBeVisible();
  await expect(page.getByRole('button', { name: words.carry.button(1), exact: true })).toHaveCount(0);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByText(words.carry.takenAway(1, year))).toBeVisible();
  await expect(page.getByText(words.carry.offer(1, year))).toHaveCount(0);
});

test('an action that is too full to come along is told of by its name, and stops nothing', async ({
  page,
  appUrl,
}) => {
  const key = { office: 'nav-grorud', year, standard: standard.id, edition: standard.edition };
  const start = Date.parse(`${year}-03-02T08:00:00.000Z`);
  const change = (minutes: number, entity: string, entityId: string, patch: Patch): Change => ({
    id: uuidv7(start + minutes * 60_000, new Uint8Array(10).fill(minutes)),
    evaluation,
    entity,
    entityId,
    parents: [],
    patch,
    ...people.leder,
    at: new Date(start + minutes * 60_000).toISOString(),
  });
  const actionOf = (letter: string) =>
    actionId.make(evaluation, `00000000-0000-7000-8000-00000000000${letter}`);
  // With its title it has as many fields as a row can have, and none is left for the year it comes from.
  const notes = Array.from({ length: mostFields - 1 }, (_, index) => [
    `note:n${index}`,
    { day: `${year}-05-01`, text: 'Notat' },
  ]);
  const changes = [
    change(0, 'evaluation', evaluation, {
      ...key,
      ownOffice: null,
      createdAt: new Date(start).toISOString(),
    }),
    change(1, 'action', actionOf('a'), { title: 'Helt fullt', ...Object.fromEntries(notes) }),
    change(2, 'action', actionOf('b'), { title: 'Et vanlig tiltak' }),
  ];
  const buffer = Buffer.from(writeEvaluationsFile([{ id: evaluation, changes }], new Date(start)));
  await page.goto(appUrl);
  await openFile(page, 'fullt.json', buffer);
  await takeInWithoutName(page);

  const { dialogue } = await nextYear(page, appUrl);
  await expect(dialogue).toContainText(pageText.startAlong.actions.tooLarge(['Helt fullt'], year));
  await dialogue.getByRole('button', { name: starting.submit }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: pageText.assess.title(office, year + 1) }),
  ).toBeVisible();
  await page.goto(addressOf(appUrl, paths.plan(evaluationIn(year + 1))));
  await expect(page.locator('main li').filter({ hasText: words.carry.since(year) })).toHaveText([
    /Et vanlig tiltak/,
  ]);
  await expect(page.getByText(pageText.startAlong.actions.tooLarge(['Helt fullt'], year))).toBeVisible();
});

test('they can be left behind at the start, and taken in later', async ({ page, appUrl }) => {
  await planThree(page, appUrl);
  const { along, submit } = await nextYear(page, appUrl);
  await along.uncheck();
  await submit();
  await expect(page.getByRole('heading', { name: words.page.empty.title })).toBeVisible();
  await expectAccessible(page, 'the offer');
  await page.getByRole('button', { name: words.carry.button(2), exact: true }).click();
  await expect(page.getByText(words.carry.done(2, year))).toBeFocused();
  await expect(page.locator('main li').filter({ hasText: words.carry.since(year) })).toHaveCount(2);
  await page.reload();
  await expect(page.locator('main li').filter({ hasText: words.carry.since(year) })).toHaveCount(2);
  await expect(page.getByText(words.carry.offer(2, year))).toHaveCount(0);
});

test('a barrier that still stands comes along with the days it has waited, and can be left behind and taken in later', async ({
  page,
  appUrl,
}) => {
  const barriers = pageText.barriers;
  await planThree(page, appUrl);
  for (const what of ['Ingen tolk', 'Løst for lenge siden']) {
    await page.goto(addressOf(appUrl, paths.barriers(evaluation)));
    await page.getByRole('button', { name: barriers.page.add }).click();
    await page.getByLabel(barriers.edit.what).fill(what);
  }
  await page.getByLabel(barriers.edit.ended).selectOption('solved');
  await expectSaved(page);
  const { dialogue, along, submit } = await nextYear(page, appUrl);
  const barriersAlong = dialogue.getByRole('checkbox', { name: pageText.startAlong.barriers.label(1, year) });
  await expect(barriersAlong).toBeChecked();
  await expect(dialogue).toContainText(pageText.startAlong.barriers.hint(1, year));
  await along.uncheck();
  await submit();
  const here = page.locator('main li').filter({ has: page.getByRole('link') });
  await expect(here).toHaveCount(0);
  await page.goto(addressOf(appUrl, paths.barriers(evaluationIn(year + 1))));
  await expect(here).toHaveText([/Ingen tolk/]);
  await page.getByRole('button', { name: pageText.rowHistory.undo }).click();
  await expect(here).toHaveCount(0);
  await expect(page.getByText(barriers.carry.offer(1, year))).toHaveCount(0);
  await page.getByText(barriers.carry.takenAway(1, year)).click();
  await expectAccessible(page, 'the barrier that was taken away');
  await page.getByRole('button', { name: barriers.carry.againName('Ingen tolk') }).click();
  await expect(page.getByText(barriers.carry.done(1, year))).toBeFocused();
  await expectSaved(page);
  await page.reload();
  await expect(here).toHaveText([/Ingen tolk/]);
  await expect(page.getByText(barriers.carry.offer(1, year))).toHaveCount(0);
});
