import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { answerId, evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { writeEvaluationsFile } from '#src/exchange/evaluations/evaluationsFile.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import { people } from '../support/buildChange.ts';
import { addressOf, expectSaved } from './support/assess.ts';
import { expectAccessible, expectAccessibleOnAllScreens } from './support/axe.ts';
import { openFile, takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { numberAt, standard } from './support/standard.ts';
import { expect, test } from './support/test.ts';

const words = pageText.cityBarriers;
const same = 'Tilskuddet til guider kommer for sent.';
const uuid = '00000000-0000-7000-8000-000000000001';

/** The file of an office that waits for an answer. */
function fileOf(office: string, liftedDay: string, description = same): { id: string; bytes: Buffer } {
  const key = { office, year: 2026, standard: standard.id, edition: standard.edition };
  const id = evaluationId(key);
  const start = Date.parse('2026-03-02T08:00:00.000Z');
  const change = (minutes: number, entity: string, entityId: string, patch: Patch): Change => ({
    id: uuidv7(start + minutes * 60_000, new Uint8Array(10).fill(office.length)),
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
    change(1, 'answer', answerId(id, numberAt(0)), { score: 1, justification: `Bare for ${office}` }),
    change(2, 'barrier', barrierId.make(id, uuid), {
      description,
      level: 'department',
      liftedTo: 'byrådsavdelingen',
      liftedDay,
    }),
  ];
  return {
    id,
    bytes: Buffer.from(writeEvaluationsFile([{ id, changes }], new Date('2026-11-02T12:00:00.000Z'))),
  };
}

const grorud = fileOf('nav-grorud', '2026-01-05');
const stovner = fileOf('nav-stovner', '2026-02-05');
const alna = fileOf('nav-alna', '2026-03-01', 'Noe helt annet.');

async function takeIn(page: Page, name: string, bytes: Buffer, first: boolean): Promise<void> {
  await openFile(page, name, bytes);
  if (first) await takeInWithoutName(page);
  else await page.getByRole('button', { name: pageText.exchange.open.plan.takeIn }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The machine of the city, with the files of three offices. */
async function atTheCity(page: Page, appUrl: string): Promise<void> {
  // A copy is taken before a file is taken in beside others: it goes to the downloads.
  await withoutFileDialogue(page);
  await page.goto(appUrl);
  for (const [index, { bytes }] of [grorud, stovner, alna].entries()) {
    if (index > 0) await page.goto(addressOf(appUrl, paths.open));
    await takeIn(page, 'virksomhet.json', bytes, index === 0);
  }
  await page.goto(addressOf(appUrl, paths.cityBarriers));
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
}

test('files of several offices become one list, and an answer goes back to the one it is for', async ({
  page,
  appUrl,
  browser,
  watch,
}) => {
  await atTheCity(page, appUrl);
  await expect(page.getByText(words.counts(3, 3))).toBeVisible();
  await expect(page.locator('main li li').getByRole('link')).toHaveText([
    'Tilskuddet til guider kommer for sent',
    'Tilskuddet til guider kommer for sent',
    'Noe helt annet',
  ]);

  // Only a person says that two are the same.
  await page.getByLabel(words.same.choose('NAV Grorud')).check();
  await page.getByLabel(words.same.choose('NAV Stovner')).check();
  await page.getByRole('button', { name: words.same.join }).click();
  await expect(page.getByText(words.same.counted(2))).toBeVisible();
  await expect(page.getByText(words.same.hint)).toBeFocused();
  await page.getByRole('button', { name: words.answer.open(2, 0) }).click();
  await page.getByLabel(words.answer.text, { exact: true }).fill('Tilskuddet kommer i januar fra neste år.');
  await page.getByRole('button', { name: words.answer.save }).click();
  await expect(page.getByText(words.answer.saved(2))).toBeVisible();
  await expectSaved(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.files.save('NAV Grorud') }).click();
  const answer = await readFile(await (await downloading).path());
  expect(answer.toString()).not.toContain('nav-stovner');
  expect(answer.toString()).not.toContain('Bare for');
  await expect(page.getByRole('button', { name: words.files.save('NAV Stovner') })).toBeVisible();
  await expect(page.getByRole('button', { name: words.files.save('NAV Alna') })).toHaveCount(0);

  const office = await browser.newContext();
  await watch(office);
  const own = await office.newPage();
  await withoutFileDialogue(own);
  await own.goto(appUrl);
  await takeIn(own, 'egen.json', grorud.bytes, true);
  await own.goto(addressOf(appUrl, paths.open));
  await takeIn(own, 'svar.json', answer, false);
  await own.goto(addressOf(appUrl, paths.barrier(grorud.id, ownPart(barrierId.make(grorud.id, uuid)))));
  await expect(own.getByLabel(pageText.barriers.edit.answer, { exact: true })).toHaveValue(
    'Tilskuddet kommer i januar fra neste år.',
  );
  await office.close();
});

test('all the answers leave in one press, a file for each office, locked with the password that was chosen', async ({
  page,
  appUrl,
}) => {
  await atTheCity(page, appUrl);
  for (const name of ['NAV Grorud', 'NAV Stovner']) await page.getByLabel(words.same.choose(name)).check();
  await page.getByRole('button', { name: words.same.join }).click();
  await page.getByRole('button', { name: words.answer.open(2, 0) }).click();
  await page.getByLabel(words.answer.text, { exact: true }).fill('Kommer i januar.');
  await page.getByRole('button', { name: words.answer.save }).click();
  await expectSaved(page);
  const all = page.getByRole('button', { name: words.files.saveAll(2), exact: true });
  const password = papers.backup.password;

  // Half a password locks nothing, and nothing leaves.
  await page.getByLabel(password.want).check();
  await page.getByLabel(password.label, { exact: true }).fill('tre korte ord i rad');
  await all.click();
  await expect(page.getByText(password.errors.mismatch)).toBeVisible();
  await page.getByLabel(password.repeat).fill('tre korte ord i rad');
  const names: string[] = [];
  page.on('download', (file) => names.push(file.suggestedFilename()));
  const first = page.waitForEvent('download');
  await all.click();
  await expect(page.getByText(words.files.sent(2))).toBeVisible();
  const locked = await readFile(await (await first).path());
  await expect
    .poll(() => names.map((name) => /nav-\w+/.exec(name)?.[0]).toSorted())
    .toEqual(['nav-grorud', 'nav-stovner']);
  expect(locked.toString()).not.toContain('januar');
  await expectAccessible(page, 'the answers on their way back');

  await page.goto(addressOf(appUrl, paths.open));
  await openFile(page, 'svar.json', locked);
  await expect(
    page
      .getByRole('dialog')
      .getByLabel(/passord/i)
      .first(),
  ).toBeVisible();
});

test('an answer that is there is opened and not written over, some keep theirs, and all of it can be undone', async ({
  page,
  appUrl,
}) => {
  await atTheCity(page, appUrl);
  const written = page.getByLabel(words.answer.text, { exact: true });
  const save = page.getByRole('button', { name: words.answer.save });
  await page
    .getByRole('button', { name: words.answer.open(1, 0) })
    .first()
    .click();
  await written.fill('Tilskuddet kommer i mai.');
  await save.click();
  await expectSaved(page);
  const change = page.getByRole('button', { name: words.answer.open(1, 1) });
  await change.click();
  await expect(written).toHaveValue('Tilskuddet kommer i mai.');
  await written.fill('Tilskuddet kommer i juni.');
  await save.click();
  await expect(page.getByText('Tilskuddet kommer i juni.')).toBeVisible();

  const history = page.getByRole('group', { name: pageText.rowHistory.label });
  const undo = history.getByRole('button', { name: pageText.rowHistory.undo });
  await undo.click();
  await expect(page.getByText('Tilskuddet kommer i mai.')).toBeVisible();
  await expect(page.getByText(pageText.rowHistory.undone(words.steps.answered(1)))).toBeVisible();
  await expect(undo).toBeFocused();

  // Two that are one, of which one has an answer: it is kept, unless the person says otherwise.
  await page.getByLabel(words.same.choose('NAV Grorud')).check();
  await page.getByLabel(words.same.choose('NAV Stovner')).check();
  await page.getByRole('button', { name: words.same.join }).click();
  await page
    .getByRole('button', { name: words.answer.open(2, 1), exact: false })
    .first()
    .click();
  await expect(page.getByRole('radio', { name: words.answer.others(1) })).toBeChecked();
  await written.fill('Stovner får det i juli.');
  await save.click();
  await expect(page.getByText('Tilskuddet kommer i mai.')).toBeVisible();
  await expect(page.getByText('Stovner får det i juli.')).toBeVisible();
  await page.getByRole('button', { name: words.answer.open(2, 2) }).click();
  await expect(page.getByText(words.answer.each(2))).toBeVisible();
  await written.fill('Begge får det i august.');
  await save.click();
  await expect(page.getByText('Begge får det i august.')).toHaveCount(2);

  // Back by the keyboard, all the way: two answers in one step, one answer, the joining, and the first answer.
  await undo.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Stovner får det i juli.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Stovner får det i juli.')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText(words.same.counted(2))).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(change).toHaveCount(0);
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await expectSaved(page);
});

test('what is gathered can be read by all', async ({ page, appUrl }) => {
  await atTheCity(page, appUrl);
  await page.getByLabel(words.same.choose('NAV Grorud')).check();
  await page
    .getByRole('button', { name: words.answer.open(1, 0) })
    .first()
    .click();
  await page.getByRole('button', { name: words.answer.save }).click();
  await expect(page.getByText(words.answer.missing)).toBeVisible();
  await expectAccessibleOnAllScreens(page, 'the barriers of the city');
});
