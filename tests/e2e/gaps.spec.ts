import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, card, evaluation, office, year } from './support/assess.ts';
import { axeFaults } from './support/axe.ts';
import { standard } from './support/standard.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { expect, test } from './support/test.ts';
import { first, fourth, second, takeInTwoYears, third, unanswered } from './support/twoYears.ts';

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
  await takeInTwoYears(page, appUrl);
  await openGaps(page, appUrl);
  expect(await listed(page)).toEqual([first, second, fourth]);
  await expect(entry(page, first)).toContainText('skal (teller 2) × 4 nivåer = 8Åpent siden 2025');
  await expect(entry(page, second)).toContainText(words.list.status('new', year));
  await expect(entry(page, fourth)).toContainText(words.list.status('unknown', year));

  const filter = page.getByRole('search', { name: words.filter.label });
  const status = filter.getByLabel(words.filter.fields.status, { exact: true });
  await status.selectOption({ label: words.filter.option('status', 'new') });
  expect(await listed(page)).toEqual([second]);
  await filter.getByRole('button', { name: words.filter.clear }).click();
  await expect(page.locator('#avvik-vist')).toBeFocused();
  expect(await listed(page)).toEqual([first, second, fourth]);

  await filter.getByLabel(words.filter.search).fill('tas i bruk');
  await expect(page.getByText(words.list.shown(1, 3))).toBeVisible();
  expect(await listed(page)).toEqual([first]);
  await filter.getByLabel(words.filter.search).fill('');
  await filter.getByLabel(words.filter.grouping).selectOption({ label: words.filter.groupings.theme });
  await expect(page.getByRole('heading', { level: 3, name: /\(\d\)$/ }).first()).toBeVisible();
  expect((await listed(page)).toSorted()).toEqual([first, second, fourth].toSorted());

  await entry(page, second)
    .getByRole('link', { name: words.toCard(second), exact: true })
    .click();
  await expect(card(page, second)).toBeInViewport();
  await page.goBack();
  await expect(filter.getByLabel(words.filter.grouping)).toHaveValue('theme');
});

test('the quality checks lead to the card, and are the same on the page of the result', async ({
  page,
  appUrl,
}) => {
  await takeInTwoYears(page, appUrl);
  await openGaps(page, appUrl);
  const checks = page.getByRole('region', { name: /^Bør ses på igjen/ });
  for (const [check, count] of [
    ['leapWithoutJustification', 1],
    ['notRelevantWithoutJustification', 1],
    ['fulfilledWithoutEvidence', 2],
    ['unanswered', unanswered],
  ] as const) {
    await expect(checks.getByText(words.checks.kind(check, count), { exact: true })).toBeVisible();
  }
  const level = (value: number) => text.scoring.levelName(value, standard.scale);
  await expect(checks.getByText(`Fra ${level(1)} til ${level(4)}.`)).toBeVisible();
  await checks
    .getByRole('link', { name: words.toCard(third), exact: true })
    .first()
    .click();
  await expect(card(page, third)).toBeInViewport();

  await page.goto(addressOf(appUrl, paths.results(evaluation)));
  await expect(
    page.getByText(words.checks.kind('leapWithoutJustification', 1), { exact: true }),
  ).toBeVisible();
});

test('a chart gives its numbers as a table by keyboard, and each number leads to its cards', async ({
  page,
  appUrl,
}) => {
  await takeInTwoYears(page, appUrl);
  await openGaps(page, appUrl);
  const figure = chart(page, distributionTitle);
  await figure.getByRole('button', { name: frame.showTable }).focus();
  await page.keyboard.press('Enter');
  const table = figure.getByRole('table', { name: distributionTitle });
  await expect(table).toBeVisible();
  await expect(figure.getByRole('button', { name: frame.hideTable })).toBeFocused();
  const link = table.getByRole('link', { name: `${words.requirement} ${first}`, exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(card(page, first)).toBeInViewport();
});

test('a chart is saved as a picture that stands alone', async ({ page, appUrl }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await takeInTwoYears(page, appUrl);
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

test('the radar is drawn without a network, though it was never opened before', async ({
  page,
  serveOwn,
}) => {
  const server = await serveOwn();
  await takeInTwoYears(page, server.url);
  await expect(page.getByText(text.shell.update.offlineReady)).toBeVisible({ timeout: 30_000 });
  // From now on the service worker answers.
  await page.reload();
  await server.close();
  await openGaps(page, server.url);
  const figure = chart(page, fulfilmentTitle);
  await figure.getByRole('radio', { name: words.profile.fulfilment.radar }).click();
  await expect(figure.locator('.recharts-surface')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 320]) {
    test(`axe finds nothing, and nothing scrolls sideways, ${scheme}, ${width} px`, async ({
      page,
      appUrl,
    }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await takeInTwoYears(page, appUrl);
      await openGaps(page, appUrl);
      for (const title of [fulfilmentTitle, distributionTitle]) {
        await chart(page, title).getByRole('button', { name: frame.showTable }).click();
      }
      expect(await axeFaults(page)).toEqual([]);
      const sideways = await sidewaysScroll(page);
      expect(sideways).toBe(0);
    });
  }
}
