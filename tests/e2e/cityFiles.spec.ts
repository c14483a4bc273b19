import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import type { OfficeList } from '#src/domain/standard/Standard.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { answerId, evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { people } from '../support/buildChange.ts';
import { addressOf } from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { sidewaysScroll } from './support/sidewaysScroll.ts';
import { numberAt, standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = pageText.deliveries;
const year = 2026;
const { offices } = JSON.parse(
  readFileSync(new URL('../../standards/offices.json', import.meta.url), 'utf8'),
) as OfficeList;
const navs = offices.filter(({ kind }) => kind === 'nav-kontor');

/** The file of one office: `answered` requirements, and what it thinks of the first. */
function fileOf(office: string, answered: number): { name: string; mimeType: string; buffer: Buffer } {
  const key = { office, year, standard: standard.id, edition: standard.edition };
  const id = evaluationId(key);
  const start = Date.parse('2026-03-02T08:00:00.000Z');
  const salt = navs.findIndex((one) => one.id === office) + 1;
  const change = (minutes: number, entity: string, entityId: string, patch: Patch): Change => ({
    id: uuidv7(start + minutes * 60_000, new Uint8Array(10).fill(salt)),
    evaluation: id,
    entity,
    entityId,
    parents: [],
    patch,
    author: people.leder.author,
    device: people.leder.device,
    at: new Date(start + minutes * 60_000).toISOString(),
  });
  const changes = [
    change(0, 'evaluation', id, { ...key, ownOffice: null, createdAt: new Date(start).toISOString() }),
    change(1, 'feedback', feedbackId.make(id, numberAt(0)), { verdict: 'unclear', reason: `Fra ${office}.` }),
    ...Array.from({ length: answered }, (_, index) =>
      change(2 + index, 'answer', answerId(id, numberAt(index)), { score: 2 }),
    ),
  ];
  const bytes = writeEvaluationsFile([{ id, changes }], new Date('2026-11-02T12:00:00.000Z'));
  return { name: `${office}.json`, mimeType: 'application/json', buffer: Buffer.from(bytes) };
}

async function openThirteen(page: Page, appUrl: string): Promise<void> {
  await withoutFileDialogue(page);
  await page.goto(appUrl);
  const broken = { name: 'ødelagt.json', mimeType: 'application/json', buffer: Buffer.from('{"app"') };
  const files = navs.slice(0, 12).map(({ id }) => fileOf(id, 3));
  await page.locator('input[type="file"]').setInputFiles([...files, broken]);
}

test('the files of a whole city are opened at once, and what is wrong is told of the one it is wrong with', async ({
  page,
  appUrl,
}) => {
  await openThirteen(page, appUrl);
  const { several, title } = pageText.exchange.open;
  const dialogue = page.getByRole('dialog', { name: several.title });
  await expect(dialogue.getByText(several.ready(12, 13))).toBeVisible();
  await expect(dialogue.getByText('«ødelagt.json»')).toBeVisible();
  await expectAccessible(page, 'several files');
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(12))).toBeVisible();
  await expect(page.getByRole('dialog', { name: title })).toHaveCount(0);
});

test('one sees who has delivered and who is missing, by name, and copies a reminder', async ({
  page,
  appUrl,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openThirteen(page, appUrl);
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(12))).toBeVisible();
  await page.goto(addressOf(appUrl, paths.deliveries));
  await expect(page.getByText(words.kindFacts(0, 12, navs.length))).toBeVisible();
  const names = navs.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'nb'));
  await expect(page.locator('tbody th')).toHaveText(names);
  await expect(page.getByText(words.status.missing, { exact: true })).toHaveCount(navs.length - 12);
  await expectAccessible(page, 'who has delivered');
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sidewaysScroll(page)).toBe(0);
  }

  await page.getByLabel(words.reminder.due).fill('2026-12-01');
  await page.getByRole('button', { name: words.reminder.copy }).click();
  await expect(page.getByText(words.reminder.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const { name } of navs) expect(copied).toContain(name);
  expect(copied).toContain('1. desember 2026');
});

test('what the offices say of a requirement stands together, with each one’s reason', async ({
  page,
  appUrl,
}) => {
  await openThirteen(page, appUrl);
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(12))).toBeVisible();
  await page.goto(addressOf(appUrl, paths.cityFeedback));
  const city = pageText.cityFeedback;
  await expect(page.getByText(city.counts(1, 12))).toBeVisible();
  await expect(page.getByText(city.verdicts({ unclear: 12, doubtful: 0, good: 0 }, 12))).toBeVisible();
  await expect(page.getByText(`Fra ${navs[3]?.id ?? ''}.`)).toBeVisible();
  await expectAccessible(page, 'what is said of the requirements');
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sidewaysScroll(page)).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(city.title);
  await expect(page).toHaveTitle(text.shell.pageTitle(city.title));
});
