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

/** Says to take the file in, and nothing of who one is: it is asked on a machine where nobody has said it. */
export async function takeInWithoutName(page: Page): Promise<void> {
  await page.getByRole('button', { name: pageText.exchange.open.plan.takeIn }).click();
  await page.getByRole('button', { name: pageText.identityQuestion.withoutName }).click();
}

/** Drops a file on the page. Says whether the browser was kept from opening it in place of the app. */
export async function dropFile(page: Page, name: string, content: Buffer): Promise<boolean> {
  return page.evaluate(
    ([fileName, bytes]) => {
      const files = new DataTransfer();
      const decoded = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      files.items.add(new File([decoded], fileName, { type: 'application/json' }));
      const where = document.querySelector('main') ?? document.body;
      const happens = (kind: string) =>
        where.dispatchEvent(
          new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true, composed: true }),
        );
      happens('dragenter');
      return [happens('dragover'), happens('drop')].every((goesOn) => !goesOn);
    },
    [name, content.toString('base64')] as const,
  );
}

/** Asks on the overview to erase a year of an office: the question that comes is not answered. */
export async function askToErase(page: Page, office: string, year: number): Promise<void> {
  const { row } = text.overview;
  const context = row.context(office, year);
  await page.getByRole('button', { name: `${pageText.home.more}${context}` }).click();
  await page.getByRole('button', { name: `${row.erase}${context}` }).click();
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
