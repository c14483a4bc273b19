import type { Page } from '@playwright/test';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, evaluation, expectSaved } from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { first, second, haveTwoYears } from './support/twoYears.ts';

const { effect, ...words } = pageText.actions;

/** So many days from now, as a field of a date has it. */
function inDays(days: number): string {
  return dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
}

/** Two actions with a deadline each, from the cards of two gaps. */
async function planTwo(page: Page, appUrl: string, days: readonly number[]): Promise<void> {
  await haveTwoYears(page, appUrl);
  for (const [index, number] of [first, second].entries()) {
    await page.goto(addressOf(appUrl, paths.gaps(evaluation)));
    await page
      .locator(`[data-entry="${number}"]`)
      .getByRole('button', { name: `${words.onRequirement.add}${words.onRequirement.addFor(number)}` })
      .click();
    await page.getByLabel(words.edit.what).fill(`Tiltak ${index + 1}`);
    await page.getByLabel(words.deadline.first).fill(inDays(days[index] ?? 0));
    await expectSaved(page);
  }
  await page.goto(addressOf(appUrl, paths.plan(evaluation)));
}

test('what the plan brings is walked through with the arrow keys, and says that it is a plan', async ({
  page,
  appUrl,
}) => {
  await planTwo(page, appUrl, [20, 60]);
  const chart = page.getByRole('slider', { name: effect.chart.explore(effect.chart.title(null)) });
  const figure = page.locator('figure').filter({ has: chart });
  await expect(chart).toHaveAttribute('aria-valuetext', /Plan, ikke resultat\.$/);
  await chart.focus();
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuetext', /^I dag: 2 av 5 krav når målet.* Resultat\.$/);
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByText(effect.step({ day: inDays(20) }), { exact: true })).toBeVisible();
  await expect(chart).toHaveAttribute('aria-valuetext', /3 av 5 krav når målet.*Plan, ikke resultat\.$/);
  await page.keyboard.press('End');
  await expect(chart).toHaveAttribute('aria-valuetext', /5 av 5 krav når målet/);
  await expect(figure.locator('p', { hasText: effect.step('target') })).toBeVisible();

  const box = await chart.boundingBox();
  if (!box) throw new Error('not drawn');
  await page.mouse.move(box.x + 40, box.y + 60);
  await expect(chart).toHaveAttribute('aria-valuetext', /^I dag/);
  await figure.getByRole('button', { name: pageText.charts.frame.showTable }).click();
  await expect(figure.getByRole('row')).toHaveCount(6);

  const theme = page.getByLabel(effect.chart.theme, { exact: true });
  const named = (await theme.locator('option').nth(1).textContent()) ?? '';
  await theme.selectOption({ label: named });
  await expect(
    page.getByRole('slider', { name: effect.chart.explore(effect.chart.title(named)) }),
  ).toBeVisible();
});

test('the drawing can be read by all', async ({ page, appUrl }) => {
  await planTwo(page, appUrl, [20, 24]);
  await expect(page.getByRole('slider')).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'the plan over time');
});

for (const width of [1280, 320]) {
  test(`nothing on the page moves when the drawing comes, ${width} px`, async ({ page, appUrl }) => {
    await page.setViewportSize({ width, height: 900 });
    await planTwo(page, appUrl, [20, 60]);
    await expect(page.getByRole('slider')).toBeVisible();
    const release: (() => void)[] = [];
    await page.route(/\/StepsOverTimeDrawing-[^/]*\.js/, async (route) => {
      await new Promise<void>((resolve) => release.push(resolve));
      await route.continue();
    });
    // Nobody waits for the load of what is held back.
    await page.reload({ waitUntil: 'commit' });
    const list = page.getByRole('heading', { name: words.page.list });
    await expect.poll(() => release.length).toBe(1);
    await expect(list).toBeVisible();
    const before = await list.boundingBox();
    for (const each of release) each();
    await expect(page.getByRole('slider')).toBeVisible();
    const after = await list.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1);
  });
}
