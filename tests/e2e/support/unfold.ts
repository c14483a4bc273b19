import type { Page } from '@playwright/test';
import { papers } from '#src/text/papers.ts';

/** Opens the formats that are folded away on the page of the report. Where there is nothing to report, none are. */
export async function unfoldFormats(page: Page): Promise<void> {
  const fold = page.locator('details').filter({ hasText: papers.reportPage.takeOut.more });
  await page.getByRole('heading', { name: papers.reportPage.takeOut.title, exact: true }).waitFor();
  await fold.evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
}
