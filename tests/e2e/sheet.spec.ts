import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { withAnswerCells } from '../support/sheetFile.ts';
import { addressOf, choose, expectSaved, expectScore } from './support/assess.ts';
import { axeFaults } from './support/axe.ts';
import { exampleEvaluation, haveExample } from './support/examplePages.ts';
import { standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';
import { unfoldFormats } from './support/unfold.ts';

const words = papers.filledSheet;
const { buttons } = papers.reportPage.takeOut;

/** The first requirement of the sheet, and the cells that are filled in for it. */
const first = { number: 1, score: 'F5', justification: 'L5' };

/** Takes the example in, and its spreadsheet out. */
async function takeOutSheet(page: Page, appUrl: string): Promise<Buffer> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await haveExample(page, appUrl);
  await page.goto(addressOf(appUrl, paths.report(exampleEvaluation)));
  const coming = page.waitForEvent('download');
  await unfoldFormats(page);
  await page.getByRole('button', { name: buttons.xlsx, exact: true }).click();
  return readFileSync(await (await coming).path());
}

async function open(page: Page, appUrl: string, name: string, buffer: Uint8Array): Promise<void> {
  await page.goto(addressOf(appUrl, paths.overview));
  await page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(buffer),
  });
  await expect(page.getByRole('dialog', { name: words.title })).toBeVisible();
}

test('a colleague fills in the sheet, and what is new in it is taken in', async ({ page, appUrl }) => {
  const sheet = await takeOutSheet(page, appUrl);
  await open(page, appUrl, 'svar.xlsx', sheet);
  const dialogue = page.getByRole('dialog');
  await expect(dialogue.getByText(words.nothing)).toBeVisible();
  await dialogue.getByRole('button', { name: pageText.exchange.open.close }).last().click();

  const filled = withAnswerCells(sheet, { [first.justification]: 'Ny tekst fra arket.' });
  await open(page, appUrl, 'svar.xlsx', filled);
  await expect(dialogue.getByText(words.changes(1))).toBeVisible();
  await expect(dialogue.getByText('Ny tekst fra arket.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await dialogue.getByRole('button', { name: words.takeIn(1) }).click();
  await expect(page.getByText(words.done(1, 'Bydel Eksempeldal', 2026))).toBeVisible();

  await page.goto(addressOf(appUrl, paths.requirementHistory(exampleEvaluation, first.number)));
  await expect(page.getByText('Ny tekst fra arket.').first()).toBeVisible();

  // Once more changes nothing.
  await open(page, appUrl, 'svar.xlsx', filled);
  await expect(dialogue.getByText(words.nothing)).toBeVisible();
});

test('a sheet that has grown old undoes nothing that was written after it', async ({ page, appUrl }) => {
  const sheet = await takeOutSheet(page, appUrl);
  await page.goto(addressOf(appUrl, paths.assess(exampleEvaluation)));
  await choose(page, first.number, 1);
  await expectSaved(page);

  // Untouched in the sheet: what was written later stays.
  await open(page, appUrl, 'svar.xlsx', sheet);
  const dialogue = page.getByRole('dialog');
  await expect(dialogue.getByText(words.nothing)).toBeVisible();
  await dialogue.getByRole('button', { name: pageText.exchange.open.close }).last().click();

  // Changed on both sides: shown with who said it, nothing chosen, and what is here stays unless somebody says otherwise.
  await open(
    page,
    appUrl,
    'svar.xlsx',
    withAnswerCells(sheet, { [first.score]: text.scoring.levelName(0, standard.scale) }),
  );
  await expect(dialogue.getByText(words.conflicts(1))).toBeVisible();
  await expect(
    dialogue.getByRole('radio', { name: new RegExp(words.keep('').slice(0, -1)) }),
  ).not.toBeChecked();
  await expect(dialogue.getByRole('button', { name: words.takeIn(1) })).toHaveCount(0);
  await dialogue.getByRole('radio', { name: new RegExp(words.take('svar.xlsx')) }).check();
  await dialogue.getByRole('button', { name: words.takeIn(1) }).click();

  // And it can be undone from the receipt.
  await page.getByRole('button', { name: papers.backup.takeOut.undo.sheet }).click();
  await expect(page.getByText(papers.backup.takeOut.done(1))).toBeVisible();
  await page.goto(addressOf(appUrl, paths.assess(exampleEvaluation)));
  await expectScore(page, first.number, 1);
});

test('a file that only calls itself a sheet is refused, and changes nothing', async ({ page, appUrl }) => {
  await haveExample(page, appUrl);
  await open(page, appUrl, 'svar.xlsx', Buffer.from('PK\u0003\u0004 not a sheet'));
  await expect(page.getByRole('alert').getByText(words.refusedTitle)).toBeVisible();
});
