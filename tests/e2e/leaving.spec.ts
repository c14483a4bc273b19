import type { Page } from '@playwright/test';
import { expectAssessing, expectSaved, justification, startEvaluation } from './support/assess.ts';
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
    await startEvaluation(page, appUrl);
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

test('a page that is hidden writes at once what waits', async ({ page, appUrl }) => {
  await startEvaluation(page, appUrl);
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

async function writeFirstHalf(page: Page): Promise<void> {
  await justification(page, number).fill('Først dette, ');
  await expectSaved(page);
  await justification(page, number).press('Control+End');
}
