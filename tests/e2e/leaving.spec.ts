import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import {
  addressOf,
  choose,
  evaluation,
  expectAssessing,
  expectSaved,
  justification,
  openEvaluation,
} from './support/assess.ts';
import { readStored, storedAnswer } from './support/store.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const number = numberAt(0);
const whole = 'Først dette, og så dette.';

/** Ways out of the page, each in the same breath as the last word: sooner than any answer can come from the disk. */
const ways = {
  'loads the page anew': () => window.location.reload(),
  'goes to another page of the web': () => window.location.assign('about:blank'),
};

for (const [way, leave] of Object.entries(ways)) {
  test(`whoever ${way} while writing is asked first, and loses nothing by staying`, async ({
    page,
    appUrl,
  }) => {
    await openEvaluation(page, appUrl);
    const address = page.url();
    await writeFirstHalf(page);

    const asked = page.waitForEvent('dialog');
    const leaving = page.evaluate(
      `document.execCommand('insertText', false, 'og så dette.'); (${String(leave)})();`,
    );
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving;
    await expect(justification(page, number)).toHaveValue(whole);
    await expectSaved(page);
    expect(page.url()).toBe(address);

    // Now there is nothing to ask about.
    let askedAgain = false;
    page.on('dialog', (other) => {
      askedAgain = true;
      void other.accept();
    });
    await page.reload();
    await expectAssessing(page);
    await expect(justification(page, number)).toHaveValue(whole);
    expect(askedAgain).toBe(false);
  });
}

test('whoever leaves all the same, in the same breath as the last word, loses nothing', async ({
  page,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await writeFirstHalf(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await withoutDisk(page);
  await page.evaluate(() => {
    document.execCommand('insertText', false, 'og så dette.');
    window.location.reload();
  });
  await expectAssessing(page);
  await expect(justification(page, number)).toHaveValue(whole);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual(
    [],
  );
});

test('the words of a paper are asked about and kept like all else', async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
  await choose(page, number, 2);
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.report(evaluation)));
  const field = page.getByRole('textbox', { name: papers.reportPage.choose.introduction });
  await field.fill('Innledning');
  await expectSaved(page);
  await withoutDisk(page);
  const asked = page.waitForEvent('dialog');
  await field.press('Control+End');
  const leaving = page.evaluate(() => {
    document.execCommand('insertText', false, ' til utvalget');
    window.location.reload();
  });
  await (await asked).accept();
  await leaving.catch(() => undefined);
  await expect(field).toHaveValue('Innledning til utvalget');
});

test('Ctrl+S writes what waits, and says how saving goes', async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await justification(page, number).pressSequentially(whole);
  await expect(page.locator('[data-save="saving"]')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText(text.shell.save.now.all)).toBeVisible();
  expect(storedAnswer(await readStored(page), number)?.justification).toBe(whole);
});

test('a page that is hidden writes at once what waits', async ({ page, appUrl }) => {
  await openEvaluation(page, appUrl);
  // Time stands still, so that no timer saves.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await justification(page, number).pressSequentially(whole);
  await expect(page.locator('[data-save="saving"]')).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expectSaved(page);
});

test('what comes into a page that is hidden is written at once: its timers go off once a second', async ({
  page,
  appUrl,
}) => {
  await openEvaluation(page, appUrl);
  await writeFirstHalf(page);
  // Time stands still, so that no timer saves.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.evaluate(() => document.execCommand('insertText', false, 'og så dette.'));
  await expectSaved(page);
  expect(storedAnswer(await readStored(page), number)?.justification).toBe(whole);
});

/** From now on nothing that is put on the disk arrives there: the page is gone before the answer. */
async function withoutDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (value: unknown) => IDBRequest;
    IDBObjectStore.prototype.put = function never(this: IDBObjectStore, value: unknown) {
      const request = put.call(this, value);
      this.transaction.abort();
      return request;
    };
  });
}

async function writeFirstHalf(page: Page): Promise<void> {
  await justification(page, number).fill('Først dette, ');
  await expectSaved(page);
  await justification(page, number).press('Control+End');
}
