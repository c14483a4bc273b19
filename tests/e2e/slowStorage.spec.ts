import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { encryptFile } from '#src/exchange/evaluations/encryptedFile.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { withAnswerCells } from '../support/sheetFile.ts';
import { addressOf, expectAssessing, office, year } from './support/assess.ts';
import { exampleEvaluation, haveExample } from './support/examplePages.ts';
import { dropFile, openFile } from './support/files.ts';
import { builtApp } from './support/serveBuild.ts';
import { slowStorage } from './support/slowStorage.ts';
import { expect, test } from './support/test.ts';
import { unfoldFormats } from './support/unfold.ts';

const { overview } = text;
const { exchange } = pageText;
const example = readFileSync(`${builtApp}/example/eksempel.json`);
const password = 'fjell kaffe tusen sokk';

/** What a person may press while the disk is still being opened, and what shows that it was done. */
const presses: Record<string, (page: Page) => Promise<() => Promise<void>>> = {
  'the example': async (page) => {
    await page.getByRole('button', { name: overview.welcome.example.title }).click();
    return async () => expect(page.getByText(overview.example.body).first()).toBeVisible();
  },
  'a file that is opened': async (page) => {
    await openFile(page, 'eksempel.json', example);
    return async () => takesIn(page);
  },
  'a file that is dropped': async (page) => {
    await dropFile(page, 'eksempel.json', example);
    return async () => takesIn(page);
  },
  'a locked file': async (page) => {
    const locked = await encryptFile(new Uint8Array(example), password, globalThis.crypto);
    await openFile(page, 'låst.json', Buffer.from(locked));
    const words = papers.backup.unlock;
    await page.getByLabel(words.label, { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    return async () => takesIn(page);
  },
  'the start of an evaluation': async (page) => {
    const words = overview.start;
    await page.getByRole('button', { name: overview.welcome.start.title }).click();
    const dialogue = page.getByRole('dialog', { name: words.title });
    await dialogue.getByLabel(words.office, { exact: true }).selectOption({ label: office });
    await dialogue.getByLabel(words.year, { exact: true }).fill(String(year));
    await dialogue.getByRole('button', { name: words.submit }).click();
    return async () => expectAssessing(page);
  },
};

async function takesIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: exchange.open.plan.takeIn }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(
    page.getByRole('link', { name: new RegExp(`^${overview.row.results}`) }).first(),
  ).toBeVisible();
}

for (const [what, press] of Object.entries(presses)) {
  test(`${what} waits for a disk that is slow to open`, async ({ page, context, appUrl }) => {
    const storage = await slowStorage(context);
    await page.goto(appUrl);
    const expectDone = await press(page);
    await page.evaluate(async () => new Promise((resolve) => requestAnimationFrame(resolve)));
    await expect(page.getByRole('alert')).toHaveCount(0);
    await storage.release(page);
    await expectDone();
  });
}

test('a filled-in sheet waits for a disk that is slow to open', async ({ page, context, appUrl }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.report(exampleEvaluation)));
  const coming = page.waitForEvent('download');
  await unfoldFormats(page);
  await page.getByRole('button', { name: papers.reportPage.takeOut.buttons.xlsx, exact: true }).click();
  const sheet = withAnswerCells(readFileSync(await (await coming).path()), { L5: 'Ny tekst fra arket.' });
  // The hint is only a hint: without it the welcome is there before the disk has been asked.
  await page.evaluate(() => localStorage.removeItem('rettesnor-used'));
  const storage = await slowStorage(context);
  await page.goto('about:blank');
  await page.goto(appUrl);
  await openFile(page, 'svar.xlsx', Buffer.from(sheet));
  const dialogue = page.getByRole('dialog', { name: papers.filledSheet.title });
  await expect(dialogue).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await storage.release(page);
  await expect(dialogue.getByText('Ny tekst fra arket.')).toBeVisible();
});
