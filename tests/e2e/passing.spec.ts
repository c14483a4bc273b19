import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import {
  addressOf,
  choose,
  evaluation,
  expectSaved,
  justification,
  openEvaluation,
  startEvaluation,
} from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { chooseFile, twoColleagues } from './support/colleagues.ts';
import { eraseAll, takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { numberAt } from './support/standard.ts';
import { holdQueue, releaseQueue } from './support/holdQueue.ts';
import { expect, test } from './support/test.ts';

const first = numberAt(0);
const second = numberAt(1);

/** The dialogue in which one chooses where to save fails, as it does where a policy forbids it. */
async function failingFileDialogue(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = async () => Promise.reject(new DOMException('not here', 'NotAllowedError'));
    Object.defineProperty(window, 'showSaveFilePicker', { value: refuse });
  });
}

test.describe('what comes and goes is open to all', () => {
  test('what could not be stored', async ({ page, appUrl }) => {
    await startEvaluation(page, appUrl);
    await justification(page, first).fill('Skrevet før.');
    await expectSaved(page);
    const other = await page.context().newPage();
    await holdQueue(page);
    await justification(page, first).press('Control+End');
    await page.keyboard.type(' Og etter, på flere linjer.\nDenne er den siste.');
    await eraseAll(other, appUrl);
    await expect(page.getByLabel(text.shell.save.refused.label)).toBeVisible();
    await releaseQueue(page);
    await expectAccessibleOnAllScreens(page, 'the bar of refused edits');
  });

  test('a save dialogue that fails, on the pages of backup and report', async ({ page, appUrl }) => {
    await failingFileDialogue(page);
    await openEvaluation(page, appUrl);
    await choose(page, first, 2);
    await expectSaved(page);
    await page.goto(addressOf(appUrl, paths.backup));
    await page.getByRole('button', { name: pageText.exchange.backup.save }).click();
    const instead = page.getByRole('button', { name: pageText.exchange.downloadInstead });
    await expect(instead).toBeVisible();
    await instead.scrollIntoViewIfNeeded();
    await expectAccessibleOnAllScreens(page, 'a backup that could not be saved');

    await page.goto(addressOf(appUrl, paths.report(evaluation)));
    const { takeOut } = papers.reportPage;
    await page.locator('button', { hasText: takeOut.names.docx }).first().click();
    await expect(instead).toBeVisible();
    await expectAccessibleOnAllScreens(page, 'a paper that could not be saved');
  });

  test('a requirement over the page, and over its history', async ({ page, appUrl }) => {
    await openEvaluation(page, appUrl);
    await choose(page, first, 2);
    await justification(page, first).fill('Rutinen er skrevet.');
    await expectSaved(page);
    await page.goto(addressOf(appUrl, paths.results(evaluation)));
    await expect(page.locator('main table').first()).toBeVisible();
    for (const [name, path] of [
      ['the panel of a requirement', paths.requirementCard(evaluation, first)],
      ['the panel of its history', paths.requirementHistory(evaluation, first)],
    ] as const) {
      await page.goto(addressOf(appUrl, path));
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
      await expectAccessibleOnAllScreens(page, name);
    }
  });

  test('the receipt of a merge, and going back', async ({ page, appUrl }) => {
    const { leader, colleague } = twoColleagues(
      [{ about: first, patch: { score: 1 } }],
      [{ about: first, patch: { score: 2 } }],
      [
        { about: first, patch: { score: 3, justification: 'Vi har en rutine.' } },
        { about: second, patch: { score: 4 } },
      ],
    );
    await withoutFileDialogue(page);
    await page.goto(appUrl);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await chooseFile(page, leader.file);
    await takeInWithoutName(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await chooseFile(page, colleague.file);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleOnAllScreens(page, 'the plan of a merge');
    await page.getByRole('button', { name: pageText.exchange.open.plan.takeInUndecided }).click();
    await expect(page.getByRole('button', { name: papers.backup.takeOut.undo.file })).toBeVisible();
    await expectAccessibleOnAllScreens(page, 'the receipt of a merge');
    await page.goto(addressOf(appUrl, paths.restores));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessibleOnAllScreens(page, 'what to go back in');
    await page.goto(addressOf(appUrl, paths.restore(evaluation)));
    await page.getByRole('radio', { name: papers.backup.takeOut.point.file('fra-kollega.json') }).check();
    await expectAccessibleOnAllScreens(page, 'going back');
  });
});

test.describe('a file that takes its time', () => {
  // The service worker would answer from what it keeps.
  test.use({ serviceWorkers: 'block' });

  test('shows how far it has come, open to all', async ({ page, appUrl, allow }) => {
    allow(/ERR_FAILED|Failed to fetch/);
    await withoutFileDialogue(page);
    await openEvaluation(page, appUrl);
    await choose(page, first, 2);
    await expectSaved(page);
    const held: (() => void)[] = [];
    await page.context().route(/writeDocx/, async (route) => {
      await new Promise<void>((release) => held.push(release));
      await route.abort();
    });
    await page.goto(addressOf(appUrl, paths.report(evaluation)));
    const { takeOut } = papers.reportPage;
    await page.locator('button', { hasText: takeOut.names.docx }).first().click();
    const progress = page.getByRole('progressbar', { name: takeOut.working('docx') });
    await expect(progress).toBeVisible();
    await expectAccessibleOnAllScreens(page, 'the progress of long work');
    for (const release of held) release();
    await expect(progress).toHaveCount(0);
  });
});
