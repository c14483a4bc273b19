import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { takeInWithoutName } from './support/files.ts';
import {
  addressOf,
  card,
  choose,
  evaluation,
  expectSaved,
  justification,
  openEvaluation,
} from './support/assess.ts';
import { numberAt } from './support/standard.ts';
import { readStored } from './support/store.ts';
import { expect, test } from './support/test.ts';

const words = pageText.exchange;

/** The file dialogue of the operating system cannot be driven: without it the app hands the file to the downloads. */
async function withoutFileDialogue(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
}

async function backUp(page: Page, appUrl: string): Promise<string> {
  await page.goto(addressOf(appUrl, paths.backup));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.backup.save }).click();
  const path = await (await download).path();
  await expect(page.getByText(words.backup.outcome.downloaded)).toBeVisible();
  return path;
}

async function eraseAll(page: Page, appUrl: string): Promise<void> {
  const { erase } = pageText.settings;
  await page.goto(addressOf(appUrl, paths.settings));
  await page.getByRole('button', { name: erase.open }).click();
  await page.getByRole('button', { name: erase.goOn }).click();
  await page.getByLabel(erase.field).fill(erase.word);
  await page.getByRole('dialog').getByRole('button', { name: erase.confirm, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.overview.welcome.title })).toBeVisible();
}

async function openFile(page: Page, file: { name: string; content: Buffer | string }): Promise<void> {
  const { name, content } = file;
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

async function logOf(page: Page): Promise<unknown[]> {
  const rows = (await readStored(page)).stores['log'] as { id: string; change: unknown }[];
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => row.change);
}

async function fill(page: Page, appUrl: string): Promise<void> {
  await openEvaluation(page, appUrl);
  await choose(page, numberAt(0), 2);
  await choose(page, numberAt(0), 3);
  await justification(page, numberAt(0)).fill('=Ny rutine, «tatt i bruk» 🙂 i mars.');
  await choose(page, numberAt(1), 'unknown');
  await choose(page, numberAt(2), 0);
  await expectSaved(page);
}

test('everything goes out in a file, and comes in again with the whole log', async ({ page, appUrl }) => {
  await withoutFileDialogue(page);
  await fill(page, appUrl);
  const before = await readStored(page);
  const log = await logOf(page);
  const path = await backUp(page, appUrl);

  await eraseAll(page, appUrl);
  expect((await readStored(page)).stores['log']).toEqual([]);

  await openFile(page, { name: 'kopi.json', content: readFileSync(path) });
  await takeInWithoutName(page);
  await expect(page.getByText(words.open.taken(1))).toBeVisible();
  const after = await readStored(page);
  expect(await logOf(page)).toEqual(log);
  expect(after.stores['answers']).toEqual(before.stores['answers']);
  expect(after.stores['evaluations']).toEqual(before.stores['evaluations']);

  await page.goto(addressOf(appUrl, paths.assess(evaluation)));
  await expect(justification(page, numberAt(0))).toHaveValue('=Ny rutine, «tatt i bruk» 🙂 i mars.');
});

test('a file written to a place the person chose is read back before it is called saved', async ({
  page,
  appUrl,
}) => {
  await page.addInitScript(() => {
    // Stands in for the dialogue: a real file handle, of the browser's private file system.
    Object.defineProperty(window, 'showSaveFilePicker', {
      value: async ({ suggestedName }: { suggestedName: string }) => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle(suggestedName, { create: true });
        if (!Reflect.get(window, 'spoil')) return handle;
        return {
          createWritable: async () => handle.createWritable(),
          getFile: async () => new File(['{'], 'x'),
        };
      },
    });
  });
  await fill(page, appUrl);
  await page.goto(addressOf(appUrl, paths.backup));
  await page.getByRole('button', { name: words.backup.save }).click();
  await expect(page.getByText(words.backup.outcome.verified)).toBeVisible();

  await page.evaluate(() => Reflect.set(window, 'spoil', true));
  await page.getByRole('button', { name: words.backup.save }).click();
  await expect(page.getByText(words.backup.outcome.damaged)).toBeVisible();
});

test('bad files get a clear message, and change nothing', async ({ page, appUrl }) => {
  await page.goto(appUrl);
  await expect(page.getByRole('heading', { level: 1, name: text.overview.welcome.title })).toBeVisible();
  const good = JSON.stringify({
    app: 'rettesnor',
    content: 'evaluations',
    schemaVersion: 1,
    writtenAt: '',
    evaluations: [],
  });
  const bad: [keyof typeof words.open.errors, string | Buffer][] = [
    ['empty', ''],
    ['not-json', good.slice(0, 40)],
    ['not-text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00])],
    ['not-ours', '{"app":"et-annet","evaluations":[]}'],
    ['not-ours', '[]'],
    ['too-new', good.replace('"schemaVersion":1', '"schemaVersion":999')],
    ['invalid', good.replace('"evaluations":[]', '"evaluations":[{"id":"__proto__","changes":[]}]')],
    ['invalid', good.replace('"evaluations":[]', '"evaluations":7')],
  ];
  for (const [kind, content] of bad) {
    await openFile(page, { name: 'fil.json', content });
    const dialogue = page.getByRole('dialog');
    await expect(dialogue.getByText(words.open.errors[kind].title), String(content)).toBeVisible();
    await expect(dialogue.getByText(words.open.unchanged)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogue).toBeHidden();
    const { stores } = await readStored(page);
    expect(stores['log']).toEqual([]);
  }
});

test('personal data in free text are pointed out at once, and again before they leave', async ({
  page,
  appUrl,
}) => {
  await withoutFileDialogue(page);
  await openEvaluation(page, appUrl);
  await choose(page, numberAt(0), 2);
  await justification(page, numberAt(0)).fill('Ring 22 33 44 55, eller skriv til post@eksempel.no.');
  await page.keyboard.press('Tab');
  const warning = card(page, numberAt(0)).getByText(/telefonnummer/);
  await expect(warning.first()).toBeVisible();
  await expectSaved(page);

  await page.goto(addressOf(appUrl, paths.backup));
  await page.getByRole('button', { name: words.backup.save }).click();
  await expect(page.getByText(words.backup.personalData.title)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.backup.personalData.goOn }).click();
  await download;
});

test('the settings tell how many changes a newer version made, and say nothing where there are none', async ({
  page,
  appUrl,
}) => {
  const { newer, theme } = pageText.settings;
  await openEvaluation(page, appUrl);
  await choose(page, numberAt(0), 2);
  await expectSaved(page);
  await page.goto(addressOf(appUrl, paths.settings));
  await expect(page.getByRole('heading', { name: theme.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: newer.title })).toHaveCount(0);

  await page.evaluate(
    async () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rettesnor');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('log', 'readwrite');
          const log = transaction.objectStore('log');
          const reading = log.getAll();
          reading.onsuccess = () => {
            // As a newer app would write it: a field that this one does not know.
            for (const row of reading.result.slice(-1) as { change: { patch: object } }[])
              log.put({ ...row, change: { ...row.change, patch: { ...row.change.patch, laterField: 1 } } });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByText(newer.kept(1))).toBeVisible();
});
