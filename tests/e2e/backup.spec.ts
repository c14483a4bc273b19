import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decryptFile } from '#src/exchange/evaluations/encryptedFile.ts';
import { readEvaluationsFile } from '#src/exchange/evaluations/readEvaluationsFile.ts';
import { copyName } from '#src/state/backup/folderCopies.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { papers } from '#src/text/papers.ts';
import {
  addressOf,
  choose,
  evaluation,
  expectSaved,
  justification,
  openEvaluation,
  startEvaluation,
} from './support/assess.ts';
import { axeFaults } from './support/axe.ts';
import { haveExample } from './support/examplePages.ts';
import { eraseAll, openFile, takeInWithoutName, withoutFileDialogue } from './support/files.ts';
import { dropPermission, filesIn, putFiles, removeFolder, withFolder } from './support/folder.ts';
import { numberAt } from './support/standard.ts';
import { expectWholeLog, readStored, storedAnswer } from './support/store.ts';
import { expect, test } from './support/test.ts';

const words = papers.backup;
const first = numberAt(0);
const password = 'fjell kaffe tusen sokk';

async function write(page: Page, appUrl: string, begin = openEvaluation): Promise<void> {
  await begin(page, appUrl);
  await choose(page, first, 2);
  await justification(page, first).fill('Rutinen er skrevet.');
  await expectSaved(page);
}

async function toBackup(page: Page, appUrl: string): Promise<void> {
  await page.goto(addressOf(appUrl, paths.backup));
  await expect(page.getByRole('heading', { level: 1, name: papers.backup.page.title })).toBeVisible();
}

test('a backup is locked with a password, and opens with it only', async ({ page, appUrl }) => {
  await withoutFileDialogue(page);
  await write(page, appUrl);
  const before = (await readStored(page)).stores['answers'];
  await toBackup(page, appUrl);
  await page.getByLabel(words.password.want).check();
  await page.getByRole('button', { name: pageText.exchange.backup.save }).click();
  await expect(page.getByText(words.password.errors.empty)).toBeVisible();
  await page.getByLabel(words.password.label, { exact: true }).fill(password);
  await expect(page.getByText(words.password.strength.strong, { exact: true })).toBeVisible();
  await page.getByLabel(words.password.repeat).fill(`${password}!`);
  await page.getByRole('button', { name: pageText.exchange.backup.save }).click();
  await expect(page.getByText(words.password.errors.mismatch)).toBeVisible();
  await page.getByLabel(words.password.repeat).fill(password);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: pageText.exchange.backup.save }).click();
  const locked = readFileSync(await (await download).path());
  await expect(page.getByText(pageText.exchange.backup.outcome.downloaded)).toBeVisible();

  expect(locked.toString()).not.toMatch(/Rutinen|nav-grorud/);
  const opened = await decryptFile(new Uint8Array(locked), password, globalThis.crypto);
  expect(opened.ok && readEvaluationsFile(opened.bytes)).toMatchObject({ ok: true });

  await eraseAll(page, appUrl);
  await openFile(page, 'låst.json', locked);
  const dialogue = page.getByRole('dialog');
  await expect(dialogue.getByText(words.unlock.body('låst.json'))).toBeVisible();
  await dialogue.getByLabel(words.unlock.label, { exact: true }).fill('feil passord');
  await dialogue.getByRole('button', { name: words.unlock.open }).click();
  await expect(dialogue.getByText(words.unlock.errors['wrong-password'])).toBeVisible();
  await dialogue.getByLabel(words.unlock.label, { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(1))).toBeVisible();
  expect((await readStored(page)).stores['answers']).toEqual(before);
});

test('a locked file that has been damaged is not taken for a wrong password', async ({ page, appUrl }) => {
  await withoutFileDialogue(page);
  await write(page, appUrl);
  await toBackup(page, appUrl);
  await page.getByLabel(words.password.want).check();
  await page.getByLabel(words.password.label, { exact: true }).fill(password);
  await page.getByLabel(words.password.repeat).fill(password);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: pageText.exchange.backup.save }).click();
  const locked = readFileSync(await (await download).path());
  await eraseAll(page, appUrl);
  await openFile(page, 'avkuttet.json', locked.subarray(0, locked.length - 30));
  await page.getByLabel(words.unlock.label, { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.unlock.errors.damaged)).toBeVisible();
  expect((await readStored(page)).stores['log']).toEqual([]);
});

test('a chosen folder gets a copy at once, and again when the tab is left', async ({ page, appUrl }) => {
  await withFolder(page);
  await write(page, appUrl);
  await toBackup(page, appUrl);
  await page.getByRole('button', { name: words.folder.choose, exact: true }).click();
  await expect(page.getByText(words.folder.outcome.verified)).toBeVisible();
  const [copy, ...others] = Object.entries(await filesIn(page));
  expect(others).toEqual([]);
  expect(copy?.[0]).toMatch(/^rettesnor-auto-[0-9a-f]{8}-\d{4}-\d\d-\d\d-\d{6}[+-]\d{4}\.json$/);
  const read = readEvaluationsFile(new TextEncoder().encode(copy?.[1]));
  expect(read.ok && read.content.evaluations.map(({ log }) => log.id)).toEqual([evaluation]);

  await page.goto(addressOf(appUrl, paths.overview));
  await expect(page.getByText(pageText.exchange.backup.folder.working('Sikkerhetskopier'))).toBeVisible();
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await justification(page, first).fill('Rutinen er skrevet, og tatt i bruk.');
  await expectSaved(page);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(async () => Object.values(await filesIn(page)).join()).toContain('tatt i bruk.');
  // Nothing new, nothing written.
  const after = Object.keys(await filesIn(page));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(Object.keys(await filesIn(page))).toEqual(after);
});

test('copies that have served go, and what others have put in the folder stays', async ({ page, appUrl }) => {
  await withFolder(page);
  await write(page, appUrl);
  const device = (await readStored(page)).stores['settings'] as { key: string; value: string }[];
  const tag = device.find(({ key }) => key === 'device')?.value.slice(-8) ?? '';
  const own = Array.from({ length: 14 }, (_, day) => copyName(new Date(2025, 4, day + 1, 12), tag));
  const foreign = [
    'Årsplan.docx',
    copyName(new Date(2025, 4, 1, 12), '99999999'),
    'rettesnor-2025-05-01.json',
  ];
  await putFiles(page, [...own, ...foreign]);
  await toBackup(page, appUrl);
  await page.getByRole('button', { name: words.folder.choose, exact: true }).click();
  await expect(page.getByText(words.folder.outcome.verified)).toBeVisible();
  const left = Object.keys(await filesIn(page));
  expect(left).toEqual(expect.arrayContaining([...foreign, ...own.slice(5)]));
  for (const gone of own.slice(0, 5)) expect(left).not.toContain(gone);
});

test('a folder that fails stays on the screen until it works again', async ({ page, appUrl }) => {
  await withFolder(page);
  await write(page, appUrl);
  await toBackup(page, appUrl);
  await page.getByRole('button', { name: words.folder.choose, exact: true }).click();
  await expect(page.getByText(words.folder.outcome.verified)).toBeVisible();

  await removeFolder(page);
  await page.getByRole('button', { name: words.folder.now }).click();
  const reason = words.folder.failed.gone('Sikkerhetskopier');
  await expect(page.getByText(reason)).toBeVisible();
  await page.goto(addressOf(appUrl, paths.overview));
  await expect(page.getByText(pageText.exchange.backup.folder.failed)).toBeVisible();
  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  const stopped = page.getByRole('link', { name: text.files.copyStopped });
  await stopped.click();
  await expect(page.getByText(reason)).toBeVisible();

  await page.getByRole('button', { name: words.folder.chooseOther }).click();
  await expect(page.getByText(words.folder.outcome.verified)).toBeVisible();
  await expect(page.getByText(reason)).toBeHidden();
  await expect(stopped).toBeHidden();
});

test('a browser that has dropped its permission is asked again on a press', async ({ page, appUrl }) => {
  await withFolder(page);
  await write(page, appUrl);
  await toBackup(page, appUrl);
  await page.getByRole('button', { name: words.folder.choose, exact: true }).click();
  await expect(page.getByText(words.folder.outcome.verified)).toBeVisible();
  await dropPermission(page);
  await page.reload();
  await expect(page.getByText(words.folder.asleepTitle)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: words.folder.wake }).click();
  await expect(page.getByText(words.folder.asleepTitle)).toBeHidden();
  await expect(page.getByRole('button', { name: words.folder.now })).toBeVisible();

  await page.getByRole('button', { name: words.folder.stop }).click();
  await expect(page.getByRole('button', { name: words.folder.choose, exact: true })).toBeVisible();
  expect(Object.keys(await filesIn(page)).length).toBeGreaterThan(0);
});

test('an evaluation goes back to a point in time, by adding to the log, and that can be undone', async ({
  page,
  appUrl,
}) => {
  await page.clock.install({ time: new Date('2026-03-02T09:00:00') });
  await write(page, appUrl, startEvaluation);
  await page.clock.setFixedTime(new Date('2026-03-03T10:00:00'));
  await choose(page, first, 4);
  await justification(page, first).fill('Skrevet over ved en feil.');
  await choose(page, numberAt(1), 'unknown');
  await expectSaved(page);
  await expect
    .poll(async () => storedAnswer(await readStored(page), first)?.justification)
    .toBe('Skrevet over ved en feil.');
  const before = await readStored(page);

  await page.goto(addressOf(appUrl, paths.restore(evaluation)));
  await page.getByRole('radio', { name: /2\. mars 2026/ }).check();
  await expect(page.getByText(words.restore.count(3, [{ entity: 'answer', count: 2 }]))).toBeVisible();
  await expect(page.getByText('Skrevet over ved en feil.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: words.restore.goBack }).click();
  await expect(page.getByText(words.restore.done(3))).toBeVisible();
  await expect(page.getByText(words.restore.nothing)).toBeVisible();

  const back = await readStored(page);
  expect(storedAnswer(back, first)).toMatchObject({ score: 2, justification: 'Rutinen er skrevet.' });
  expect(storedAnswer(back, numberAt(1))?.score ?? null).toBeNull();
  expectWholeLog(back, evaluation);
  const changes = (stored: typeof back) =>
    (stored.stores['log'] as { id: string; change: unknown }[]).map(({ change }) => change);
  expect(changes(back)).toEqual(expect.arrayContaining(changes(before)));
  expect(changes(back).length).toBeGreaterThan(changes(before).length);

  await page.getByRole('button', { name: words.restore.undo }).click();
  await expect(page.getByText(words.restore.undone)).toBeVisible();
  const undone = await readStored(page);
  expect(storedAnswer(undone, first)).toMatchObject({
    score: 4,
    justification: 'Skrevet over ved en feil.',
  });
  expect(storedAnswer(undone, numberAt(1))?.score).toBe('unknown');
  expectWholeLog(undone, evaluation);
});

test('a copy from before an upgrade can be saved, and opened where everything is gone', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await write(page, appUrl);
  const { stores } = await readStored(page);
  await eraseAll(page, appUrl);
  // As an upgrade leaves it: no shipped version has had one yet.
  await page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('rettesnor-kopier', 10);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
        request.result.createObjectStore('contents', { keyPath: 'id' });
      };
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(['snapshots', 'contents'], 'readwrite');
    const at = '2026-03-02T08:00:00.000Z';
    const told = { id: 1, at, version: 1, newer: 2, changes: rows.length, size: JSON.stringify(rows).length };
    transaction.objectStore('snapshots').add(told);
    transaction.objectStore('contents').add({ id: 1, rows });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }, stores['log'] ?? []);

  await toBackup(page, appUrl);
  await expect(page.getByRole('heading', { name: words.copies.title })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(`^${words.copies.save}`) }).click();
  const saved = readEvaluationsFile(new Uint8Array(readFileSync(await (await download).path())));
  expect(saved.ok && saved.content.evaluations[0]?.log.id).toBe(evaluation);
  await expect(page.getByText(words.copies.outcome.downloaded)).toBeVisible();

  await page.getByRole('button', { name: new RegExp(`^${words.copies.open} `) }).click();
  await takeInWithoutName(page);
  await expect(page.getByText(pageText.exchange.open.taken(1))).toBeVisible();
  expect((await readStored(page)).stores['answers']).toEqual(stores['answers']);
});

test('of example data alone it is said that they need no backup', async ({ page, appUrl }) => {
  await haveExample(page, appUrl);
  await toBackup(page, appUrl);
  await expect(page.getByText(pageText.exchange.backup.onlyExample)).toBeVisible();
  await expect(page.getByRole('button', { name: pageText.exchange.backup.save })).toHaveCount(0);
});
