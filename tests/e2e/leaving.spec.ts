import type { Page } from '@playwright/test';
import { expectAssessing, expectSaved, justification, startEvaluation } from './support/assess.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const number = numberAt(0);

test('the last word before the page is loaded anew is kept', async ({ page, appUrl }) => {
  await startEvaluation(page, appUrl);
  await writeSomething(page);
  const loaded = page.waitForEvent('load');
  await leaveWhileTyping(page, '');
  await loaded;
  await expectAssessing(page);
  await expect(justification(page, number)).toHaveValue('Først dette, og så dette.');
});

test('the last word before somebody goes to another page of the web is kept', async ({ page, appUrl }) => {
  await startEvaluation(page, appUrl);
  const address = page.url();
  await writeSomething(page);
  await leaveWhileTyping(page, 'about:blank');
  await page.waitForURL('about:blank');
  await page.goto(address);
  await expectAssessing(page);
  await expect(justification(page, number)).toHaveValue('Først dette, og så dette.');
});

async function writeSomething(page: Page): Promise<void> {
  await justification(page, number).fill('Først dette, ');
  await expectSaved(page);
  await justification(page, number).press('Control+End');
}

/** Writes and leaves in one breath: sooner than any timer can fire, or any answer come from the disk. */
async function leaveWhileTyping(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    document.execCommand('insertText', false, 'og så dette.');
    if (to === '') window.location.reload();
    else window.location.href = to;
  }, address);
}
