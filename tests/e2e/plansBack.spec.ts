import type { Page } from '@playwright/test';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { people, type Person } from '../support/buildChange.ts';
import { addressOf, evaluation, office, year } from './support/assess.ts';
import { expectAccessible } from './support/axe.ts';
import { chooseFile } from './support/colleagues.ts';
import { askToErase, takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { numberAt, standard } from './support/standard.ts';
import { expectWholeLog, readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';

const start = Date.parse(`${year}-03-02T08:00:00.000Z`);
const idAfter = (minutes: number) => uuidv7(start + minutes * 60_000, new Uint8Array(10).fill(9));

function change(minutes: number, person: Person, entity: string, entityId: string, patch: Patch): Change {
  const at = new Date(start + minutes * 60_000).toISOString();
  return { id: idAfter(minutes), evaluation, entity, entityId, parents: [], patch, ...person, at };
}

const [of = ''] = evaluation.split('_');
const createdAt = new Date(start).toISOString();
const own = [
  change(0, people.leder, 'evaluation', evaluation, {
    standard: standard.id,
    edition: standard.edition,
    office: of,
    year,
    createdAt,
  }),
  change(1, people.leder, 'action', actionId.make(evaluation, idAfter(1)), { title: 'Vår rutine' }),
];
const theirs = [
  change(61, people.veileder, 'action', actionId.make(evaluation, idAfter(61)), { title: 'Deres kurs' }),
  change(62, people.veileder, 'barrier', barrierId.make(evaluation, idAfter(62)), {
    description: 'Ingen tolk',
  }),
  change(63, people.veileder, 'feedback', feedbackId.make(evaluation, numberAt(0)), {
    verdict: 'unclear',
    reason: 'Hva er «nær»?',
  }),
];

const fileOf = (changes: readonly Change[]) =>
  Buffer.from(writeEvaluationsFile([{ id: evaluation, changes }], new Date(start)));

/** What is shown of actions, barriers and what is said of requirements. */
async function expectShown(page: Page, appUrl: string, shown: readonly [string[], string[], string[]]) {
  const pages = [paths.plan(evaluation), paths.barriers(evaluation), paths.feedback(evaluation)];
  for (const [index, path] of pages.entries()) {
    await page.goto(addressOf(appUrl, path));
    await expect(page.locator('main h1')).toBeVisible();
    const found = page.locator('main li').filter({ has: page.getByRole('link') });
    await expect(found).toHaveText((shown[index] ?? []).map((words) => new RegExp(words)));
  }
}

test('actions, barriers and feedback of a file are taken out with it and come again with it, and are erased with the year', async ({
  page,
  appUrl,
}) => {
  const { takeOut } = papers.backup;
  await withoutFileDialogue(page);
  await page.goto(appUrl);
  await chooseFile(page, fileOf(own));
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(1))).toBeVisible();
  await chooseFile(page, fileOf([...own, ...theirs]));
  await page.getByRole('button', { name: pageText.exchange.open.plan.takeIn }).click();
  await expect(page.getByRole('button', { name: takeOut.undo.file })).toBeVisible();
  await expectShown(page, appUrl, [
    ['Deres kurs|Vår rutine', 'Deres kurs|Vår rutine'],
    ['Ingen tolk'],
    ['nær'],
  ]);

  // Later, from the page that goes back in time.
  await page.goto(addressOf(appUrl, paths.restore(evaluation)));
  await page.getByRole('radio', { name: takeOut.point.file('fra-kollega.json') }).check();
  await expectAccessible(page, 'the way back');
  await page.getByRole('button', { name: papers.backup.restore.goBack }).click();
  await expect(page.getByRole('button', { name: papers.backup.restore.undo })).toBeVisible();
  expectWholeLog(await readStored(page), evaluation);
  await page.getByRole('button', { name: papers.backup.restore.undo }).click();
  await expect(page.getByText(papers.backup.restore.undone)).toBeVisible();
  await expectShown(page, appUrl, [
    ['Deres kurs|Vår rutine', 'Deres kurs|Vår rutine'],
    ['Ingen tolk'],
    ['nær'],
  ]);
  await page.goto(addressOf(appUrl, paths.restore(evaluation)));
  await page.getByRole('radio', { name: takeOut.point.file('fra-kollega.json') }).check();
  await page.getByRole('button', { name: papers.backup.restore.goBack }).click();
  await expect(page.getByRole('button', { name: papers.backup.restore.undo })).toBeVisible();
  await expectShown(page, appUrl, [['Vår rutine'], [], []]);

  await page.goto(addressOf(appUrl, paths.overview));
  await askToErase(page, office, year);
  await page.getByRole('dialog').getByRole('button', { name: text.overview.erase.confirm }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const { stores } = await readStored(page);
  for (const table of ['log', 'actions', 'barriers', 'feedback']) expect(stores[table], table).toEqual([]);
});
