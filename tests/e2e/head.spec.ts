import type { Page } from '@playwright/test';
import { text } from '#src/text/catalogue.ts';
import { choose, office, openEvaluation } from './support/assess.ts';
import { expectOfflineReady } from './support/profile.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { numberAt } from './support/standard.ts';
import { expect, test } from './support/test.ts';

/** How much of the name of the office is seen, in pixels, and what in the head of the page lies over something else. */
async function headOf(page: Page) {
  return page.evaluate((name) => {
    const head = document.querySelector('header');
    const holder = [...(head?.querySelectorAll('span') ?? [])].find((span) => span.textContent === name);
    const parts = [...(head?.querySelectorAll('button, p[role="status"]') ?? [])].flatMap((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 1 ? [{ left, right, said: part.textContent }] : [];
    });
    const inOrder = parts.toSorted((a, b) => a.left - b.left);
    return {
      name: holder?.getBoundingClientRect().width ?? 0,
      overlaps: inOrder.flatMap(({ left, said }, index) => {
        const before = inOrder[index - 1];
        return before && before.right > left + 1 ? [`${before.said} / ${said}`] : [];
      }),
    };
  }, office);
}

/** As wide as the narrowest there is, as a phone, and as a meeting is shown to a room. */
const screens = [
  { width: 320, type: 'usual', level: 1 },
  { width: 390, type: 'usual', level: 2 },
  { width: 1280, type: 'large', level: 3 },
] as const;

test(
  'the office has its name in the head of the page, whatever else is said there, on every screen',
  { tag: '@offline' },
  async ({ page, appUrl }) => {
    test.setTimeout(120_000);
    const offline = page.getByText(text.shell.update.offlineReady);
    const saved = page.locator('[data-save="saved"]');
    await openEvaluation(page, appUrl);
    await expectOfflineReady(page);
    for (const { width, type, level } of screens) {
      const expectRoom = async () => {
        await page.evaluate((size) => (document.documentElement.dataset['type'] = size), type);
        const { name, overlaps } = await headOf(page);
        expect(overlaps).toEqual([]);
        expect(name).toBeGreaterThan(40);
        expect(await sidewaysScroll(page)).toBe(0);
      };
      await page.setViewportSize({ width, height: 740 });
      // It is told once: here once more, at the same time as that all is saved.
      await page.evaluate(() => localStorage.removeItem('rettesnor-offline-told'));
      await page.reload();
      await expect(offline).toBeVisible();
      await expectRoom();
      await choose(page, numberAt(0), level);
      await expect(saved).not.toHaveText('');
      await expectRoom();
      await expect(offline).toHaveCount(0, { timeout: 15_000 });
      await expect(saved).toBeVisible();
      await expectRoom();
      await page.keyboard.press('Control+s');
      await expect(saved).toHaveText(text.shell.save.now.all);
      await expectRoom();
    }
  },
);
