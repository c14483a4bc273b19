import type { Locator, Page } from '@playwright/test';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { indicatorValueId } from '#src/domain/indicators/indicatorValueId.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { percent } from '#src/text/format.ts';
import { buildChange } from '../support/buildChange.ts';
import { takeInWithoutName } from './support/files.ts';
import { addressOf, evaluation, expectSaved, office, openEvaluation, year } from './support/assess.ts';
import { expectAccessibleOnAllScreens } from './support/axe.ts';
import { standard } from './support/standard.ts';
import { expectWholeLog, readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';
import { goToPlace } from './support/navigation.ts';

const words = pageText.indicators;
const indicator = standard.indicators[0] ?? { id: '', name: '', bearsOn: [] };
const key = { office: 'nav-grorud', standard: standard.id, edition: standard.edition };

/** What stands on the page about the first indicator. */
function section(page: Page): Locator {
  return page.getByRole('region', { name: indicator.name, exact: true });
}

function field(page: Page, label: string): Locator {
  return section(page).getByRole('textbox', { name: label, exact: true });
}

async function openPage(page: Page, appUrl: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.indicators(evaluation)));
  await expect(page.getByRole('heading', { level: 1, name: words.title(office, year) })).toBeVisible();
}

async function begin(page: Page, appUrl: string): Promise<void> {
  await openEvaluation(page, appUrl);
  await goToPlace(page, 'assess', 'figures');
  await expect(page.getByRole('heading', { level: 1, name: words.title(office, year) })).toBeVisible();
}

/** Several years of one office, with what it reported in each, as a file to open. */
function fileOf(figures: Readonly<Record<number, Patch>>): Buffer {
  const evaluations = Object.entries(figures).map(([name, patch], index) => {
    const id = evaluationId({ ...key, year: Number(name) });
    const begun: Patch = {
      ...key,
      ownOffice: null,
      year: Number(name),
      createdAt: '2026-03-02T08:00:00.000Z',
    };
    const common = { evaluation: id, salt: index };
    const scores = indicator.bearsOn.map((number, place): Change =>
      buildChange(
        { score: Math.min(4, index + 1), included: true },
        { ...common, entityId: `${id}_${number}`, minutes: place + 2 },
      ),
    );
    const changes = [
      buildChange(begun, { ...common, entity: 'evaluation', entityId: id }),
      buildChange(patch, {
        ...common,
        entity: 'indicatorValue',
        entityId: indicatorValueId(id, indicator.id),
        minutes: 1,
      }),
      ...scores,
    ];
    return { id, changes };
  });
  return Buffer.from(writeEvaluationsFile(evaluations, new Date('2026-03-02T09:00:00Z')));
}

const severalYears = fileOf({
  2023: { numerator: 21, denominator: 40 },
  2024: { numerator: 37, denominator: 40 },
  2026: {
    numerator: 30,
    denominator: 40,
    goal: 80,
    comparison: { percent: 62.5, source: 'Hele byen, årsrapporten for 2025' },
    comment: 'To familier ventet på bolig som var stor nok.',
  },
});

async function takeIn(page: Page, appUrl: string, buffer: Buffer): Promise<void> {
  await page.goto(appUrl);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'kopi.json', mimeType: 'application/json', buffer });
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(3))).toBeVisible();
}

test('figures are saved as they are typed, and are there after a reload', async ({ page, appUrl }) => {
  await begin(page, appUrl);
  await field(page, words.form.numerator).fill('30');
  await field(page, words.form.denominator).fill('40');
  await field(page, words.form.goal).fill('80');
  await field(page, words.form.comparison).fill('62,5');
  await field(page, words.form.source).fill('Hele byen, årsrapporten for 2025');
  await field(page, words.form.comment).pressSequentially('To familier ventet på bolig.');
  await expect(section(page).getByRole('status').first()).toContainText(percent(0.75));
  await expectSaved(page);

  await page.reload();
  await expect(field(page, words.form.numerator)).toHaveValue('30');
  await expect(field(page, words.form.denominator)).toHaveValue('40');
  await expect(field(page, words.form.goal)).toHaveValue('80');
  await expect(field(page, words.form.comparison)).toHaveValue('62,5');
  await expect(field(page, words.form.source)).toHaveValue('Hele byen, årsrapporten for 2025');
  await expect(field(page, words.form.comment)).toHaveValue('To familier ventet på bolig.');
  expectWholeLog(await readStored(page), evaluation);
});

test('impossible figures are said at the field, and what cannot be read is not saved', async ({
  page,
  appUrl,
}) => {
  await begin(page, appUrl);
  await field(page, words.form.denominator).fill('40');
  await field(page, words.form.numerator).fill('45');
  await expect(section(page).getByText(words.problems.numeratorAboveDenominator(45, 40))).toBeVisible();
  await expect(section(page).getByText(words.result.impossible)).toBeVisible();
  await field(page, words.form.numerator).fill('30');
  await expect(section(page).getByText(percent(0.75)).first()).toBeVisible();

  await field(page, words.form.numerator).fill('tretti');
  await expect(section(page).getByText(words.problems.count.notANumber)).toBeVisible();
  await field(page, words.form.goal).fill('120');
  await expect(section(page).getByText(words.problems.percent.tooLarge)).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(field(page, words.form.numerator)).toHaveValue('30');
  await expect(field(page, words.form.goal)).toHaveValue('');
});

test('a step can be taken back and done again', async ({ page, appUrl }) => {
  await begin(page, appUrl);
  await field(page, words.form.numerator).pressSequentially('30');
  await field(page, words.form.comment).pressSequentially('Ny rutine');
  const buttons = page.getByRole('group', { name: pageText.rowHistory.label }).getByRole('button');
  await buttons.first().click();
  await expect(field(page, words.form.comment)).toHaveValue('');
  await buttons.first().click();
  await expect(field(page, words.form.numerator)).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(field(page, words.form.numerator)).toHaveValue('30');
  await expectSaved(page);
  expectWholeLog(await readStored(page), evaluation);
});

test('a text that seems to single out a person is warned about', async ({ page, appUrl }) => {
  await begin(page, appUrl);
  await field(page, words.form.comment).fill('Ring meg på 22 33 44 55.');
  await expect(
    section(page).getByText(pageText.assess.privacy.warning([pageText.assess.privacy.phone])),
  ).toBeVisible();
  await expectSaved(page);

  await page.goto(addressOf(appUrl, paths.backup));
  const { backup } = pageText.exchange;
  await page.getByRole('button', { name: backup.save }).click();
  const place = backup.personalData.place({
    office,
    year,
    entity: 'indicatorValue',
    requirement: null,
    parts: {},
    field: 'comment',
    kinds: ['phone'],
  });
  await page.getByRole('link', { name: place }).click();
  await expect(field(page, words.form.comment)).toHaveValue('Ring meg på 22 33 44 55.');
});

test('years stand beside each other, and few people are neither told of nor drawn', async ({
  page,
  appUrl,
}) => {
  await takeIn(page, appUrl, severalYears);
  await openPage(page, appUrl);
  const table = section(page).getByRole('table', { name: words.years.caption(indicator.name) });
  await expect(table.getByRole('row', { name: /2023/ })).toContainText(percent(21 / 40));
  const small = table.getByRole('row', { name: /2024/ });
  await expect(small).toContainText(words.result.small);
  await expect(small).not.toContainText('37');
  await expect(table.getByRole('row', { name: /2026/ })).toContainText('62,5');

  const drawing = section(page).getByRole('img', { name: words.chart.title(indicator.name, 2023, 2026) });
  await expect(drawing).toContainText(words.result.small);
  await expect(drawing).toContainText(words.chart.goal(80));
  // Two years of shares and three of fulfilment; the share's line does not pass over the year of few.
  await expect(drawing.locator('circle')).toHaveCount(5);
  await expect(drawing).not.toContainText(percent(37 / 40));

  await table.getByRole('link', { name: '2024' }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title(office, 2024) })).toBeVisible();
  await expect(section(page).getByText(words.result.smallTitle)).toBeVisible();
  await expect(field(page, words.form.numerator)).toHaveValue('37');
});

test('axe finds nothing', async ({ page, appUrl }) => {
  await takeIn(page, appUrl, severalYears);
  await openPage(page, appUrl);
  await expect(section(page).getByRole('img').first()).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'the indicators');
});
