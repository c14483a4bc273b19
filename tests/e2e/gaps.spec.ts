import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, card, evaluation, office, year } from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { named, standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';
import { first, fourth, second, haveTwoYears, third, unanswered } from './support/twoYears.ts';

const words = pageText.gaps;
const frame = pageText.charts.frame;

async function openGaps(page: Page, appUrl: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.gaps(evaluation)));
  await expect(page.getByRole('heading', { level: 1, name: words.title(office, year) })).toBeVisible();
}

/** The numbers of the requirements in the list of gaps, from the top. */
async function listed(page: Page): Promise<number[]> {
  return page
    .locator('[data-entry]')
    .evaluateAll((entries) => entries.map((entry) => Number(entry.getAttribute('data-entry'))));
}

function entry(page: Page, number: number): Locator {
  return page.locator(`[data-entry="${number}"]`);
}

function chart(page: Page, title: string): Locator {
  return page.getByRole('figure', { name: title });
}

const fulfilmentTitle = words.profile.fulfilment.title(office, year);
const distributionTitle = words.profile.distribution.title(office, year);

test('the gaps stand in order, each with its reason, and can be narrowed and gathered', async ({
  page,
  appUrl,
}) => {
  await haveTwoYears(page, appUrl);
  await openGaps(page, appUrl);
  await expect.poll(async () => listed(page)).toEqual([first, second, fourth]);
  await expect(entry(page, first)).toContainText('skal (teller 2) × 4 nivåer = 8Åpent siden 2025');
  await expect(entry(page, second)).toContainText(words.list.status('new', year));
  await expect(entry(page, fourth)).toContainText(words.list.status('unknown', year));

  const filter = page.getByRole('search', { name: words.filter.label });
  const status = filter.getByLabel(words.filter.fields.status, { exact: true });
  await status.selectOption({ label: words.filter.option('status', 'new') });
  await expect.poll(async () => listed(page)).toEqual([second]);
  await filter.getByRole('button', { name: words.filter.clear }).click();
  await expect(page.locator('#avvik-vist')).toBeFocused();
  await expect.poll(async () => listed(page)).toEqual([first, second, fourth]);

  await filter.getByLabel(words.filter.search).fill('tas i bruk');
  await expect(page.getByText(words.list.shown(1, 3))).toBeVisible();
  await expect.poll(async () => listed(page)).toEqual([first]);
  await filter.getByLabel(words.filter.search).fill('');
  await filter.getByLabel(words.filter.grouping).selectOption({ label: words.filter.groupings.theme });
  await expect(page.getByRole('heading', { level: 3, name: /\(\d\)$/ }).first()).toBeVisible();
  expect((await listed(page)).toSorted()).toEqual([first, second, fourth].toSorted());

  await entry(page, second)
    .getByRole('link', { name: words.toCard(named(second)), exact: true })
    .click();
  await expect(card(page, second)).toBeInViewport();
  await page.goBack();
  await expect(filter.getByLabel(words.filter.grouping)).toHaveValue('theme');
});

test('what is left before a report is counted once, requirement by requirement, and leads to each', async ({
  page,
  appUrl,
}) => {
  const { ready } = pageText;
  await haveTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.ready(evaluation)));
  const groups = { asked: 6, unknown: 1, unanswered } as const;
  const lines = page.locator('[data-requirement-entry]');
  const left = groups.asked + groups.unknown + groups.unanswered;
  await expect(page.getByText(ready.count(left, left))).toBeVisible();
  const listed = page.getByRole('region', { name: /\(\d+\)$/ }).locator(lines);
  await expect(listed).toHaveCount(left);
  for (const [state, count] of Object.entries(groups)) {
    const title = ready.groups[state as keyof typeof groups].title(count);
    await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
  }
  const level = (value: number) => text.scoring.levelName(value, standard.scale);
  const leap = page.locator(`[data-requirement-entry="${third}"]`);
  await expect(leap).toContainText(words.checks.kinds.leapWithoutJustification);
  await expect(leap).toContainText(`Fra ${level(1)} til ${level(4)}.`);
  await leap.getByRole('link', { name: ready.requirement(named(third)), exact: true }).click();
  await expect(card(page, third)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(leap.getByRole('link', { name: ready.requirement(named(third)), exact: true })).toBeFocused();

  // The page of the result says the same number.
  await page.goto(addressOf(appUrl, paths.results(evaluation)));
  await expect(page.getByText(pageText.results.left(left))).toBeVisible();
});

test('a chart gives its numbers as a table by keyboard, and each number leads to its cards', async ({
  page,
  appUrl,
}) => {
  await haveTwoYears(page, appUrl);
  await openGaps(page, appUrl);
  const figure = chart(page, distributionTitle);
  await figure.getByRole('button', { name: frame.showTable }).focus();
  await page.keyboard.press('Enter');
  const table = figure.getByRole('table', { name: distributionTitle });
  await expect(table).toBeVisible();
  await expect(figure.getByRole('button', { name: frame.hideTable })).toBeFocused();
  const link = table.getByRole('link', { name: new RegExp(`^${words.requirement} ${first} `) });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(card(page, first)).toBeInViewport();
});

test('a chart is saved as a picture that stands alone', async ({ page, appUrl }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await haveTwoYears(page, appUrl);
  await openGaps(page, appUrl);
  const figure = chart(page, distributionTitle);

  const svg = page.waitForEvent('download');
  await figure.getByRole('button', { name: frame.saveSvg }).click();
  const markup = readFileSync(await (await svg).path(), 'utf8');
  expect((await svg).suggestedFilename()).toBe(`${words.profile.distribution.fileName(office, year)}.svg`);
  expect(markup).toContain(distributionTitle.split(',')[0]);
  expect(markup).not.toMatch(/var\(--|class=|style=/);

  const png = page.waitForEvent('download');
  await figure.getByRole('button', { name: frame.savePng }).click();
  const bytes = readFileSync(await (await png).path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const drawing = await figure.getByRole('img', { name: distributionTitle }).boundingBox();
  expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * (drawing?.width ?? Infinity));
  await expect(figure.getByText(frame.outcome.downloaded)).toBeVisible();
});

test('axe finds nothing, and nothing scrolls sideways', async ({ page, appUrl }) => {
  await haveTwoYears(page, appUrl);
  await openGaps(page, appUrl);
  for (const title of [fulfilmentTitle, distributionTitle]) {
    await chart(page, title).getByRole('button', { name: frame.showTable }).click();
  }
  await expectAccessibleOnAllScreens(page, 'the gaps with their tables');
});
