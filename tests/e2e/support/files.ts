import type { Page } from '@playwright/test';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf } from './assess.ts';
import { expect } from './test.ts';

/** The file dialogue of the operating system cannot be driven: without it the app hands the file to the downloads. */
export async function withoutFileDialogue(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
}

/** Hands the app a file, as if the person had chosen it. */
export async function openFile(page: Page, name: string, content: Buffer): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: content });
}

/** Erases all that is stored, the way a person does it. */
export async function eraseAll(page: Page, appUrl: string): Promise<void> {
  const { erase } = pageText.settings;
  await page.goto(addressOf(appUrl, '/innstillinger'));
  await page.getByRole('button', { name: erase.open }).click();
  await page.getByRole('button', { name: erase.goOn }).click();
  await page.getByLabel(erase.field).fill(erase.word);
  await page.getByRole('dialog').getByRole('button', { name: erase.confirm, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.overview.welcome.title })).toBeVisible();
}
