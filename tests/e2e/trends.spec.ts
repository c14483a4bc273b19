import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, choose, expectSaved } from './support/assess.ts';
import { axeFaults } from './support/axe.ts';
import { expectOfflineReady } from './support/profile.ts';
import { levelOf, numberAt, requirements } from './support/standard.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { expect, test } from './support/test.ts';
import { evaluationIn, takeInYears, type ScoredYears } from './support/years.ts';

const [first, second, third, fourth] = [numberAt(0), numberAt(1), numberAt(2), numberAt(3)] as const;

const years: ScoredYears = {
  2024: { [first]: 1, [second]: 3, [third]: 2, [fourth]: 'unknown' },
  2025: { [first]: 2, [second]: 3, [third]: 2, [fourth]: 1 },
  2026: { [first]: 4, [second]: 2, [third]: 2, [fourth]: 'notRelevant' },
};

const evaluation = evaluationIn(2026);
const trends = pageText.trends.title('NAV Grorud');

async function openTrends(page: Page, appUrl: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.trends(evaluation)));
  await expect(page.getByRole('heading', { level: 1, name: trends })).toBeVisible();
}

async function openRequirement(page: Page, appUrl: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.requirementHistory(evaluation, first)));
  await expect(
    page.getByRole('heading', { level: 1, name: pageText.requirement.title(first) }),
  ).toBeVisible();
}

for (const scheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1280, 900],
    [320, 640],
  ] as const) {
    test(`axe finds nothing on how an office has developed, ${scheme}, ${width} px`, async ({
      page,
      appUrl,
    }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await takeInYears(page, appUrl, years);
      for (const open of [openTrends, openRequirement]) {
        await open(page, appUrl);
        for (const fold of await page.locator('main summary').all()) await fold.click();
        // Each says something else once it is pressed.
        const tables = page.getByRole('button', { name: pageText.charts.frame.showTable });
        for (let left = await tables.count(); left > 0; left -= 1) await tables.first().click();
        expect(await axeFaults(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
      }
    });
  }
}

test('any two years are compared, and the page says on how much', async ({ page, appUrl }) => {
  const words = pageText.trends.since;
  const applicable = requirements.length;
  await takeInYears(page, appUrl, years);
  await openTrends(page, appUrl);
  const counts = page.getByRole('list', { name: words.countsLabel }).getByRole('listitem');
  await expect(page.getByText(words.basis(3, applicable, { before: 2025, after: 2026 }))).toBeVisible();
  await expect(counts).toContainText(['1', '0', '1', '1', '0']);
  await page.getByLabel(words.from, { exact: true }).selectOption('2024');
  await expect(page.getByText(words.basis(3, applicable, { before: 2024, after: 2026 }))).toBeVisible();
  await page.getByLabel(words.to, { exact: true }).selectOption('2025');
  await expect(page.getByText(words.basis(3, applicable, { before: 2024, after: 2025 }))).toBeVisible();
  await expect(counts).toContainText(['0', '1', '2', '0', '0']);
  await page.getByText(words.notCompared(applicable - 3)).click();
  await expect(
    page.getByText(words.kindCount(words.reason('unscoredBefore', { before: 2024, after: 2025 }), 1)),
  ).toBeVisible();
  // The choice is there again when one comes back, once the browser has been told of it.
  await expect
    .poll(async () => page.evaluate(() => JSON.stringify(history.state)))
    .toContain(JSON.stringify({ from: 2024, to: 2025 }));
  await page
    .getByRole('link', { name: pageText.trends.requirement(first), exact: true })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: pageText.requirement.title(first) }),
  ).toBeVisible();
  await page.goBack();
  await expect(page.getByText(words.basis(3, applicable, { before: 2024, after: 2025 }))).toBeVisible();
});

test('the history is walked with the arrow keys, and Enter opens a requirement', async ({ page, appUrl }) => {
  const words = pageText.trends.history;
  await takeInYears(page, appUrl, years);
  await openTrends(page, appUrl);
  const grid = page.getByRole('grid').first();
  const cells = grid.getByRole('gridcell');
  await grid.locator('[tabindex="0"]').focus();
  await expect(cells.first()).toBeFocused();
  await expect(cells.first()).toHaveAccessibleName(
    new RegExp(`^${words.cell(first, 2024, '1', '').slice(0, -2)}`),
  );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const below = requirements[1];
  await expect(page.locator('[role="gridcell"]:focus')).toHaveAccessibleName(
    new RegExp(`${second} i 2026: 2 – ${levelOf(2).name}`),
  );
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: pageText.requirement.title(second) }),
  ).toBeFocused();
  await expect(page.getByText(below?.text ?? '').first()).toBeVisible();
});

test('a requirement shows every year and who changed what, also what is changed meanwhile', async ({
  page,
  context,
  appUrl,
}) => {
  const words = pageText.requirement;
  await takeInYears(page, appUrl, years);
  await openRequirement(page, appUrl);
  for (const year of [2024, 2025, 2026]) {
    await expect(page.getByRole('article', { name: String(year) })).toContainText(`Slik var det i ${year}.`);
  }
  const log = page.getByRole('region', { name: words.log.title }).getByRole('listitem');
  await expect(log).toHaveCount(8);
  const score = log.filter({ hasText: words.log.forYear(2026) }).filter({ hasText: words.log.fields.score });
  await expect(score.first()).toContainText('Leder');
  await expect(score.first()).toContainText(text.scoring.levelName(1, [levelOf(1)]));
  await expect(score.first()).toContainText(text.scoring.levelName(4, [levelOf(4)]));
  await expect(score.last()).toContainText('Kollega');
  await expect(score.last()).toContainText(text.scoring.unanswered);

  const other = await context.newPage();
  await other.goto(addressOf(appUrl, paths.assess(evaluation)));
  await choose(other, first, 3);
  await expectSaved(other);
  await other.close();
  await expect(log).toHaveCount(9);
  await expect(log.first()).toContainText(text.scoring.levelName(3, [levelOf(3)]));
  await page
    .getByRole('link', { name: words.toCard(2026) })
    .first()
    .click();
  await expect(
    page.getByRole('article', { name: pageText.assess.card.title(first), exact: true }),
  ).toBeVisible();
});

test('two years with nothing in common say so', async ({ page, appUrl }) => {
  await takeInYears(page, appUrl, { 2025: {}, 2026: { [first]: 3 } });
  await openTrends(page, appUrl);
  await expect(page.getByText(pageText.trends.since.nothingCompared)).toBeVisible();
});

test('one year alone is no development, and is shown all the same', async ({ page, appUrl }) => {
  await takeInYears(page, appUrl, { 2026: { [first]: 3 } });
  await openTrends(page, appUrl);
  await expect(page.getByText(pageText.trends.oneYear.title(2026))).toBeVisible();
  await expect(page.getByRole('grid').first()).toBeVisible();
});

test('a year without a score says where to begin', async ({ page, appUrl }) => {
  await takeInYears(page, appUrl, { 2026: {} });
  await openTrends(page, appUrl);
  await page.getByRole('link', { name: pageText.trends.empty.begin }).click();
  await expect(page.locator('[data-requirement]').first()).toBeVisible();
});

test('a requirement or an evaluation that does not exist is said so', async ({ page, appUrl }) => {
  await takeInYears(page, appUrl, years);
  await page.goto(addressOf(appUrl, paths.requirementHistory(evaluation, 999)));
  await expect(page.getByText(pageText.requirement.none.title)).toBeVisible();
  await page.goto(addressOf(appUrl, paths.trends(evaluationIn(1999))));
  await expect(page.getByText(text.shell.evaluation['not-found'].title)).toBeVisible();
});

test('both pages open with the server gone', async ({ page, serveOwn }) => {
  const server = await serveOwn();
  await takeInYears(page, server.url, years);
  await expectOfflineReady(page);
  await server.close();
  await page.reload();
  await openTrends(page, server.url);
  await expect(page.getByRole('grid').first()).toBeVisible();
  await openRequirement(page, server.url);
  await expect(page.getByRole('article', { name: '2025' })).toBeVisible();
});
