import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readEvaluationsFile } from '#src/exchange/evaluations/readEvaluationsFile.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import {
  addressOf,
  choose,
  evaluation,
  expectSaved,
  justification,
  office,
  openEvaluation,
  year,
} from './support/assess.ts';
import { axeFaults, expectAccessibleOnAllScreens } from './support/axe.ts';
import { withoutFileDialogue } from './support/files.ts';
import { numberAt, requirements, standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = papers.backup.share;
const first = numberAt(0);
const otherTheme = requirements.find(({ theme }) => theme !== requirements[0]?.theme);

async function write(page: Page, appUrl: string): Promise<void> {
  await withoutFileDialogue(page);
  await openEvaluation(page, appUrl);
  await choose(page, first, 2);
  await justification(page, first).fill('Uvanligordet, og ring 22 33 44 55.');
  await choose(page, otherTheme?.number ?? 0, 1);
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.overview));
  await page.getByRole('link', { name: `${text.overview.row.share} for ${office}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title(office, year) })).toBeVisible();
}

async function save(page: Page, button = words.save): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  const content = readFileSync(await file.path());
  await expect(page.getByText(words.outcome.downloaded)).toBeVisible();
  return { name: file.suggestedFilename(), content };
}

function answersIn(content: Buffer) {
  const read = readEvaluationsFile(new Uint8Array(content));
  if (!read.ok) throw new Error(read.error.what);
  return read.content.evaluations.flatMap(({ log }) => log.answers);
}

test('a file without texts has no word of what was written', async ({ page, appUrl }) => {
  await write(page, appUrl);
  await page.getByLabel(words.texts).uncheck();
  const { name, content } = await save(page);
  expect(content.toString()).not.toMatch(/Uvanligordet|22 33 44 55/);
  expect(answersIn(content).map(({ requirement, score }) => [requirement, score])).toEqual(
    expect.arrayContaining([
      [first, 2],
      [otherTheme?.number, 1],
    ]),
  );
  expect(name).toMatch(/^rettesnor-nav-grorud-2026-uten-fritekst-\d{4}-\d\d-\d\d\.json$/);
});

test('what seems to be personal data is shown before it leaves', async ({ page, appUrl }) => {
  await write(page, appUrl);
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.personalData.title)).toBeVisible();
  await expect(page.getByRole('link', { name: /telefonnummer/ })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const { content } = await save(page, words.personalData.goOn);
  expect(content.toString()).toContain('Uvanligordet');
});

test('only the chosen themes go with the file', async ({ page, appUrl }) => {
  await write(page, appUrl);
  await page.getByRole('button', { name: words.noneOf }).click();
  await page.getByLabel(words.indicators).uncheck();
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.noThemes)).toBeVisible();
  const theme = standard.themes.find(({ id }) => id === otherTheme?.theme);
  await page.getByRole('checkbox', { name: theme?.title ?? '', exact: true }).check();
  const { name, content } = await save(page);
  expect(answersIn(content).map(({ requirement }) => requirement)).toEqual([otherTheme?.number]);
  expect(content.toString()).not.toContain('Uvanligordet');
  expect(name).toContain('-utvalg-');
});

test('under an alias nothing in the file tells which office it is', async ({ page, appUrl }) => {
  await write(page, appUrl);
  await page.getByLabel(words.otherName).check();
  await expect(page.getByLabel(words.texts)).toBeHidden();
  await expect(page.getByText(words.aliasLeavesOut)).toBeVisible();
  await page.getByLabel(words.aliasLabel).fill('NAV Sagene');
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.aliasTaken)).toBeVisible();
  await expect(page.getByLabel(words.aliasLabel)).toBeFocused();
  await page.getByLabel(words.aliasLabel).fill('x'.repeat(93));
  await expect(page.getByText(words.aliasTooLong(13))).toBeVisible();
  await page.getByLabel(words.aliasLabel).fill('Virksomhet B');
  const { name, content } = await save(page);
  expect(`${name} ${content.toString()}`).not.toMatch(/grorud|Uvanligordet/i);
  const read = readEvaluationsFile(new Uint8Array(content));
  expect(read.ok && read.content.evaluations[0]?.log.evaluation).toMatchObject({
    office: 'virksomhet-b',
    ownOffice: { name: 'Virksomhet B', kind: 'nav-kontor' },
  });
});

test('axe finds nothing on the pages of copies', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await write(page, appUrl);
  await page.getByLabel(words.otherName).check();
  await page.getByLabel(papers.backup.password.want).check();
  await expectAccessibleOnAllScreens(page, 'share');
  await page.goto(addressOf(appUrl, paths.restore(evaluation)));
  await page.getByLabel(papers.backup.restore.exact).check();
  await page.getByLabel(papers.backup.restore.exactLabel).fill('2026-01-01T12:00');
  await expect(page.getByRole('button', { name: papers.backup.restore.goBack })).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'restore');
  await page.goto(addressOf(appUrl, paths.backup));
  await page.getByLabel(papers.backup.password.want).check();
  await expectAccessibleOnAllScreens(page, 'settings');
});
