import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { longestText } from '#src/domain/changes/Change.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, expectSaved } from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { exampleEvaluation, haveExample } from './support/examplePages.ts';
import { openFile, withoutFileDialogue } from './support/files.ts';
import { holdQueue, releaseQueue } from './support/holdQueue.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = pageText.cityFigures;
const { years, form } = pageText.indicators;
const [first, second] = standard.indicators;

test('the city sets the goals of the year in a file; they stand beside the office’s own, and come in once', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.cityFigures));
  await expect(page.getByText(words.nothing)).toBeVisible();
  await page.getByLabel(words.year, { exact: true }).selectOption('2026');
  const section = page.getByRole('region', { name: first?.name ?? '' });
  await section.getByLabel(words.goal).fill('93');
  await section.getByLabel(words.goalSource).fill('Budsjett 2026, side 84');
  await section.getByLabel(words.comparison).fill('62,5');
  await section.getByLabel(words.comparisonSource).fill('Årsrapporten');
  await expectAccessible(page, 'the figures of the city');
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await expect(section.getByLabel(words.goalSource)).toHaveValue('Budsjett 2026, side 84');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const bytes = await readFile(await (await download).path());

  await page.goto(appUrl);
  await openFile(page, 'tall-fra-byen.json', bytes);
  const dialogue = page.getByRole('dialog', { name: words.open.title });
  const goal = years.comparison(93, 'Budsjett 2026, side 84');
  await expect(dialogue.getByText(words.open.goal(goal))).toBeVisible();
  await expectAccessible(page, 'the file from the city');
  await dialogue.getByRole('button', { name: words.open.takeIn }).click();
  await page.getByRole('button', { name: /uten navn/i }).click();
  await expect(page.getByText(words.open.done(2))).toBeVisible();

  await page.goto(addressOf(appUrl, paths.indicators(exampleEvaluation)));
  await expect(page.getByText(form.city(goal))).toBeVisible();
  await expect(
    page.getByText(form.cityComparison(years.ofYear({ percent: 62.5, source: 'Årsrapporten', year: 2025 }))),
  ).toBeVisible();

  await page.goto(appUrl);
  await openFile(page, 'tall-fra-byen.json', bytes);
  await expect(dialogue.getByText(words.open.nothingNew)).toBeVisible();
});

test('a figure taken out to be written anew keeps where it is from, and one tab writes over no other', async ({
  page,
  context,
  appUrl,
}) => {
  const sectionOf = (tab: Page, name = '') => tab.getByRole('region', { name, exact: true });
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(addressOf(appUrl, paths.cityFigures));
    await expect(tab.getByText(words.nothing)).toBeVisible();
  }
  const here = sectionOf(page, first?.name);
  await here.getByLabel(words.goal).fill('93');
  await here.getByLabel(words.goalSource).fill('Budsjett 2026, side 84');
  await here.getByLabel(words.comparison).fill('62,5');
  await here.getByLabel(words.comparisonSource).fill('Årsrapporten');
  await here.getByLabel(words.comparisonYear).fill('2024');
  await sectionOf(other, second?.name).getByLabel(words.goal).fill('70');
  await here.getByLabel(words.goal).fill('');
  await here.getByLabel(words.goal).fill('95');
  await here.getByLabel(words.comparison).fill('');
  await here.getByLabel(words.comparison).fill('64');
  for (const tab of [page, other]) await expectSaved(tab);
  await page.reload();
  await expect(here.getByLabel(words.goal)).toHaveValue('95');
  await expect(here.getByLabel(words.goalSource)).toHaveValue('Budsjett 2026, side 84');
  await expect(here.getByLabel(words.comparisonSource)).toHaveValue('Årsrapporten');
  await expect(here.getByLabel(words.comparisonYear)).toHaveValue('2024');
  await expect(sectionOf(page, second?.name).getByLabel(words.goal)).toHaveValue('70');
});

test('what two tabs write of one figure at once is lost in neither, and a person chooses', async ({
  page,
  context,
  appUrl,
}) => {
  const other = await context.newPage();
  const sectionOf = (tab: Page) => tab.getByRole('region', { name: first?.name ?? '', exact: true });
  for (const tab of [page, other]) {
    await tab.goto(addressOf(appUrl, paths.cityFigures));
    await expect(tab.getByText(words.nothing)).toBeVisible();
  }
  // What one writes is seen in the other.
  await sectionOf(page).getByLabel(words.goal).fill('80');
  await expect(sectionOf(other).getByLabel(words.goal)).toHaveValue('80');
  await holdQueue(other);
  await sectionOf(other).getByLabel(words.goal).fill('70');
  await sectionOf(page).getByLabel(words.goal).fill('93');
  await expectSaved(page);
  await releaseQueue(other);
  await other.keyboard.press('Control+s');
  await expect(sectionOf(page).getByLabel(words.goal)).toHaveValue('70');
  const lost = words.beside.useNamed(words.open.goal(years.comparison(93, '')));
  for (const tab of [page, other])
    await expect(sectionOf(tab).getByRole('button', { name: lost })).toBeVisible();
  await expectAccessible(page, 'a figure that two tabs have written');
  await page.reload();
  await sectionOf(page).getByRole('button', { name: lost }).click();
  for (const tab of [page, other]) {
    await expect(sectionOf(tab).getByLabel(words.goal)).toHaveValue('93');
    await expect(sectionOf(tab).getByText(words.beside.lead)).toHaveCount(0);
  }
});

test('a source that is too long takes nothing with it, and what cannot be kept is said', async ({
  page,
  appUrl,
}) => {
  await page.goto(addressOf(appUrl, paths.cityFigures));
  const here = page.getByRole('region', { name: first?.name ?? '', exact: true });
  await here.getByLabel(words.goal).fill('93');
  await here.getByLabel(words.goalSource).fill(`${'x'.repeat(longestText)}og resten`);
  await expect(page.getByText(text.shell.save.notAll)).toBeVisible();
  await here.getByLabel(words.goalSource).fill('x'.repeat(longestText));
  await expectSaved(page);
  await page.reload();
  await expect(here.getByLabel(words.goal)).toHaveValue('93');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await here.getByLabel(words.goal).fill('94');
  await expect(page.getByRole('alert').filter({ hasText: text.shell.save.failedTitle })).toBeVisible();
});
