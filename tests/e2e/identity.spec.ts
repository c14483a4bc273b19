import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { people } from '../support/buildChange.ts';
import {
  addressOf,
  choose,
  evaluation,
  expectAssessing,
  expectSaved,
  office,
  year,
} from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { chooseFile, Colleague } from './support/colleagues.ts';
import { exampleEvaluation, haveExample } from './support/examplePages.ts';
import { withoutFileDialogue } from './support/files.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = text.identity;
const question = pageText.identityQuestion;

/** Fills in the form that starts an evaluation, but for who one is. */
async function openStartForm(page: Page, appUrl: string) {
  await page.goto(appUrl);
  await page.getByRole('button', { name: text.overview.welcome.start.title }).click();
  const dialogue = page.getByRole('dialog', { name: text.overview.start.title });
  await dialogue.getByLabel(text.overview.start.office, { exact: true }).selectOption({ label: office });
  await dialogue.getByLabel(text.overview.start.year, { exact: true }).fill(String(year));
  return dialogue;
}

/** Starts without a word of who one is, and answers something. */
async function startUnnamed(page: Page, appUrl: string): Promise<void> {
  const dialogue = await openStartForm(page, appUrl);
  await dialogue.getByRole('button', { name: text.overview.start.submit }).click();
  await expectAssessing(page);
  await choose(page, numberAt(0), 2);
  await expectSaved(page);
}

/** Innstillinger has this for whoever uses the machine. */
async function expectIdentity(page: Page, appUrl: string, name: string, role: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.settings));
  await expect(page.getByLabel(words.name)).toHaveValue(name);
  await expect(page.getByLabel(words.role)).toHaveValue(role);
}

/** Presses the button that writes a backup, and hands it out to be pressed again. */
async function pressBackup(page: Page, appUrl: string) {
  await page.goto(addressOf(appUrl, paths.backup));
  const save = page.getByRole('button', { name: pageText.exchange.backup.save });
  await save.click();
  return save;
}

for (const [width, height] of [
  [1280, 900],
  [320, 640],
] as const) {
  test(`who starts says who they are, and is not asked again, ${width} px`, async ({ page, appUrl }) => {
    await withoutFileDialogue(page);
    await page.setViewportSize({ width, height });
    const dialogue = await openStartForm(page, appUrl);
    await expect(dialogue.getByRole('group', { name: words.start.title })).toBeVisible();
    await expectAccessible(page, 'the form that starts');
    await dialogue.getByLabel(words.name).fill('Kari');
    await dialogue.getByLabel(words.role).fill('leder');
    await page.keyboard.press('Enter');
    await expectAssessing(page);
    const number = numberAt(0);
    await choose(page, number, 2);
    await expectSaved(page);
    await page.goto(addressOf(appUrl, paths.requirementHistory(evaluation, number)));
    await expect(page.getByText('Kari').first()).toBeVisible();

    const download = page.waitForEvent('download');
    await pressBackup(page, appUrl);
    await download;
    await expectIdentity(page, appUrl, 'Kari', 'leder');
    // Next year's form has nothing more to ask.
    await page.goto(addressOf(appUrl, paths.start));
    await expect(page.getByLabel(text.overview.start.year, { exact: true })).toBeVisible();
    await expect(page.getByLabel(words.name)).toHaveCount(0);
  });

  test(`who started without a name is asked before the first file goes out, ${width} px`, async ({
    page,
    appUrl,
  }) => {
    await withoutFileDialogue(page);
    await page.setViewportSize({ width, height });
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await startUnnamed(page, appUrl);

    const save = await pressBackup(page, appUrl);
    const dialogue = page.getByRole('dialog', { name: question.title });
    await expect(dialogue).toBeVisible();
    await expectAccessible(page, 'the question');
    await page.keyboard.press('Escape');
    await expect(dialogue).toHaveCount(0);
    await expect(save).toBeFocused();
    expect(downloads).toBe(0);
    // Never twice in a row.
    await save.press('Enter');
    await expect(page.getByText(pageText.exchange.backup.outcome.downloaded)).toBeVisible();
    expect(downloads).toBe(1);

    // At another visit it is asked once more, since nobody has answered.
    await page.goto(addressOf(appUrl, paths.share(evaluation)));
    await page.reload();
    const share = page.getByRole('button', { name: papers.backup.share.save });
    await share.click();
    await dialogue.getByRole('button', { name: question.goOn, exact: true }).click();
    await expect(dialogue.getByText(question.nothing)).toBeVisible();
    await expect(dialogue.getByLabel(words.name)).toBeFocused();
    await dialogue.getByRole('button', { name: question.withoutName }).click();
    await expect.poll(() => downloads).toBe(2);
    await expect(share).toBeFocused();

    await page.reload();
    await share.click();
    await expect.poll(() => downloads).toBe(3);
    await expect(dialogue).toHaveCount(0);
  });
}

test('who opens a colleague’s file on a new machine is asked before it comes in', async ({
  page,
  appUrl,
}) => {
  await page.goto(appUrl);
  const number = numberAt(0);
  const colleague = new Colleague(people.leder).begin().say({ about: number, patch: { score: 2 } });
  await chooseFile(page, colleague.file);
  await page.getByRole('button', { name: pageText.exchange.open.plan.takeIn }).click();
  const dialogue = page.getByRole('dialog', { name: question.title });
  await expect(dialogue).toBeVisible();
  await dialogue.getByLabel(words.name).fill('Ola');
  await page.keyboard.press('Enter');
  await expect(page.getByText(pageText.exchange.open.taken(1))).toBeVisible();
  await expectIdentity(page, appUrl, 'Ola', '');
});

test('nobody is asked for the sake of the example', async ({ page, appUrl }) => {
  await withoutFileDialogue(page);
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.report(exampleEvaluation)));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: papers.reportPage.takeOut.buttons.pptx, exact: true }).click();
  await download;
  await expect(page.getByRole('dialog', { name: question.title })).toHaveCount(0);
});
