import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, choose, expectSaved } from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { levelOf, named, numberAt, requirements, standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';
import { wordsOfPdf } from './support/wordsOfPdf.ts';
import { evaluationIn, haveYears, takeInYears, type ScoredYears } from './support/years.ts';

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
    page.getByRole('heading', { level: 2, name: text.shell.requirement.title(named(first)) }),
  ).toBeVisible();
}

test('axe finds nothing on how an office has developed', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await haveYears(page, appUrl, 'trends', years);
  for (const [open, place] of [
    [openTrends, 'main'],
    [openRequirement, 'dialog[open]'],
  ] as const) {
    await open(page, appUrl);
    for (const fold of await page.locator(place).locator('summary').all()) await fold.click();
    // Each says something else once it is pressed.
    const tables = page.locator(place).getByRole('button', { name: pageText.charts.frame.showTable });
    for (let left = await tables.count(); left > 0; left -= 1) await tables.first().click();
    await expectAccessibleOnAllScreens(page, open.name);
  }
});

test('any two years are compared, and the page says on how much', async ({ page, appUrl }) => {
  const words = pageText.trends.since;
  const applicable = requirements.length;
  await haveYears(page, appUrl, 'trends', years);
  await openTrends(page, appUrl);
  const counts = page.getByRole('list', { name: words.countsLabel }).getByRole('listitem');
  await expect(page.getByText(words.basis(3, applicable, { before: 2025, after: 2026 }))).toBeVisible();
  await expect(counts).toHaveText([/^1/, /^1/, /^1/]);
  await page.getByLabel(words.from, { exact: true }).selectOption('2024');
  await expect(page.getByText(words.basis(3, applicable, { before: 2024, after: 2026 }))).toBeVisible();
  await page.getByLabel(words.to, { exact: true }).selectOption('2025');
  await expect(page.getByText(words.basis(3, applicable, { before: 2024, after: 2025 }))).toBeVisible();
  await expect(counts).toHaveText([/^1/, /^2/, /^0/]);
  await page.getByText(words.notCompared(applicable - 3)).click();
  await expect(
    page.getByText(words.kindCount(words.reason('unscoredBefore', { before: 2024, after: 2025 }), 1)),
  ).toBeVisible();
  // The choice is there again when one comes back, once the browser has been told of it.
  await expect
    .poll(async () => page.evaluate(() => JSON.stringify(history.state)))
    .toContain(JSON.stringify({ from: 2024, to: 2025 }));
  await page
    .getByRole('link', { name: pageText.trends.requirement(named(first)), exact: true })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { level: 2, name: text.shell.requirement.title(named(first)) }),
  ).toBeVisible();
  await page.goBack();
  await expect(page.getByText(words.basis(3, applicable, { before: 2024, after: 2025 }))).toBeVisible();
});

test('the lists behind the counts have room for the names of the requirements', async ({ page, appUrl }) => {
  const words = pageText.trends.since;
  await haveYears(page, appUrl, 'trends', years);
  await openTrends(page, appUrl);
  await page.getByText(words.all(3)).click();
  await page.getByText(words.notCompared(requirements.length - 3)).click();
  const links = page.locator('main details[open] li a');
  await expect(links).toHaveCount(requirements.length);
  const over = await links.evaluateAll((all) =>
    all.flatMap((link) => {
      const beside = link.nextElementSibling?.getBoundingClientRect();
      const own = link.getBoundingClientRect();
      const isOver = beside && own.right > beside.left && own.bottom > beside.top && own.top < beside.bottom;
      return isOver || own.height > 60 ? [link.textContent] : [];
    }),
  );
  expect(over).toEqual([]);
});

test('the gaps are walked year by year with the arrow keys, and with a theme of their own', async ({
  page,
  appUrl,
}) => {
  const words = pageText.gapYears;
  await haveYears(page, appUrl, 'trends', years);
  await openTrends(page, appUrl);
  const figure = page.getByRole('figure', { name: words.chartTitle(2024, 2026, null) });
  const walk = figure.getByRole('slider');
  await expect(walk).toHaveAttribute('aria-valuetext', /^I 2026 er 2 krav under målet/);
  await walk.focus();
  for (const [key, told] of [
    ['ArrowLeft', /^I 2025 er 4 krav .* 3 var det også i 2024 og 1 hadde ikke noe nivå i 2024\./],
    ['ArrowLeft', /^I 2024 er 3 krav under målet\.$/],
    ['ArrowLeft', /^I 2024/],
    ['End', /1 av de 4 fra 2025 er lukket, og 1 har ikke noe nivå i 2026\./],
    ['Home', /^I 2024/],
    ['ArrowRight', /^I 2025/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(walk).toHaveAttribute('aria-valuetext', told);
    await expect(walk).toBeFocused();
  }
  await expect(figure.getByText(words.heading({ year: 2025, unfinished: false })).first()).toBeVisible();
  const box = await walk.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 100);
  await expect(walk).toHaveAttribute('aria-valuenow', '1');
  const theme = standard.themes.find(({ id }) => id === requirements[0]?.theme)?.title ?? '';
  await page.getByLabel(words.theme, { exact: true }).selectOption({ label: theme });
  await expect(page.getByRole('status').filter({ hasText: `I temaet «${theme}»` })).toBeVisible();
});

test('the history is walked with the arrow keys, and Enter opens a requirement', async ({ page, appUrl }) => {
  const words = pageText.trends.history;
  await haveYears(page, appUrl, 'trends', years);
  await openTrends(page, appUrl);
  const grid = page.getByRole('grid').first();
  await expect(page.getByText(words.fold)).toBeVisible();
  await expect(grid).toHaveCount(0);
  await page.getByText(words.fold).click();
  const cells = grid.getByRole('gridcell');
  await grid.locator('[tabindex="0"]').focus();
  await expect(cells.first()).toBeFocused();
  await expect(cells.first()).toHaveAccessibleName(new RegExp(`^${words.cell(named(first), 2024, '1')}`));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const below = requirements[1];
  await expect(page.locator('[role="gridcell"]:focus')).toHaveAccessibleName(
    words.cell(named(second), 2026, `2 – ${levelOf(2).name}`),
  );
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 2, name: text.shell.requirement.title(named(second)) }),
  ).toBeFocused();
  await expect(page.getByText(below?.text ?? '').first()).toBeVisible();
  // Whoever comes back finds it as it was left.
  await page.goBack();
  await expect(grid).toBeVisible();
});

test('on paper every requirement stands year by year, and afterwards they are folded away again', async ({
  page,
  appUrl,
}) => {
  await haveYears(page, appUrl, 'trends', years);
  await openTrends(page, appUrl);
  const told = new Set(wordsOfPdf(await page.pdf({ preferCSSPageSize: true })).map((word) => word.text));
  const rows = pageText.trends.history.chartTitle.split(' ');
  expect(rows.filter((word) => !told.has(word))).toEqual([]);
  await expect(page.locator('main details[open]')).toHaveCount(0);
});

test('a requirement shows every year and who changed what, also what is changed meanwhile', async ({
  page,
  context,
  appUrl,
}) => {
  const words = pageText.requirement;
  await haveYears(page, appUrl, 'trends', years);
  await openRequirement(page, appUrl);
  for (const year of [2024, 2025, 2026]) {
    await expect(page.getByRole('article', { name: String(year) })).toContainText(`Slik var det i ${year}.`);
  }
  const log = page.getByRole('region', { name: words.log.title }).getByRole('listitem');
  await expect(log).toHaveCount(8);
  const score = log
    .filter({ hasText: words.log.forYear(2026) })
    .filter({ hasText: pageText.rows.field('answer', 'score').name });
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
    .getByRole('dialog')
    .getByRole('link', { name: words.toCard(2026) })
    .first()
    .click();
  await expect(
    page.getByRole('article', { name: pageText.assess.card.title(named(first)), exact: true }),
  ).toBeVisible();
});

test('two years with nothing in common say so', async ({ page, appUrl }) => {
  await takeInYears(page, appUrl, { 2025: { [numberAt(1)]: 2 }, 2026: { [first]: 3 } });
  await openTrends(page, appUrl);
  await expect(page.getByText(pageText.trends.since.nothingCompared)).toBeVisible();
});

test('one year alone is no development, and is shown all the same', async ({ page, appUrl }) => {
  await takeInYears(page, appUrl, { 2026: { [first]: 3 } });
  await openTrends(page, appUrl);
  await expectOnOneScreen(page, pageText.trends.oneYear.title(2026));
});

test('where one of several years has a level, that is said, and nothing is drawn to compare with', async ({
  page,
  appUrl,
}) => {
  await takeInYears(page, appUrl, { 2025: { [first]: 3 }, 2026: {} });
  await openTrends(page, appUrl);
  await expectOnOneScreen(page, pageText.trends.oneYear.onlyScored(2025));
  await page.getByRole('link', { name: pageText.trends.oneYear.assess(2026) }).click();
  await expect(page.locator('[data-requirement]').first()).toBeVisible();
});

/** What there is to say is told, no drawing stands below it, and the whole history is a press away. */
async function expectOnOneScreen(page: Page, title: string): Promise<void> {
  await expect(page.getByText(title)).toBeVisible();
  const fold = page.locator('summary').filter({ hasText: pageText.trends.history.fold });
  await expect(fold).toBeVisible();
  await expect(page.locator('main figure')).toHaveCount(0);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
  await fold.click();
  await expect(page.getByRole('grid').first()).toBeVisible();
}

test('a year without a score says where to begin', async ({ page, appUrl }) => {
  await takeInYears(page, appUrl, { 2026: {} });
  await openTrends(page, appUrl);
  await page.getByRole('link', { name: pageText.trends.empty.begin }).click();
  await expect(page.locator('[data-requirement]').first()).toBeVisible();
});

test('a requirement or an evaluation that does not exist is said so', async ({ page, appUrl }) => {
  await haveYears(page, appUrl, 'trends', years);
  await page.goto(addressOf(appUrl, paths.requirementHistory(evaluation, 999)));
  await expect(page.getByText(pageText.requirement.none.title)).toBeVisible();
  await page.goto(addressOf(appUrl, paths.trends(evaluationIn(1999))));
  await expect(page.getByText(text.shell.evaluation['not-found'].title)).toBeVisible();
});
