import type { BrowserContext, Page } from '@playwright/test';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  choose,
  evaluation,
  expectSaved,
  expectScore,
  justification,
  openEvaluation,
} from './support/assess.ts';
import { numberAt } from './support/standard.ts';
import { expectWholeLog, readStored, storedAnswer } from './support/store.ts';
import { slowStorage } from './support/slowStorage.ts';
import { expect, test } from './support/test.ts';
import { goToMore, goToPlace } from './support/navigation.ts';

const first = numberAt(0);
const second = numberAt(1);
const { save, database } = text.shell;
const sentence = 'Dette får ikke plass på disken.';

test('what cannot be saved is said to be unsaved, kept, and saved when there is room again', async ({
  page,
  context,
  appUrl,
}) => {
  await breakStorage(context);
  await openEvaluation(page, appUrl);
  await choose(page, second, 1);
  await expectSaved(page);

  await fillDisk(page);
  await justification(page, first).fill(sentence);
  const warning = page.getByRole('alert').filter({ hasText: save.failedTitle });
  await expect(warning).toBeVisible();
  await expect(warning).toContainText(save.failed.quota);
  await choose(page, first, 2);
  // It tries again by itself, in vain, and goes on saying so.
  const attempts = await refusedWrites(page);
  await expect.poll(async () => refusedWrites(page)).toBeGreaterThan(attempts);
  await expect(warning).toBeVisible();
  await warning.getByRole('button', { name: save.retry }).click();
  await expect(warning).toBeVisible();

  // Nor when one goes about the app and comes back.
  await goToPlace(page, 'results');
  await expect(warning).toBeVisible();
  await goToPlace(page, 'assess');
  await expect(justification(page, first)).toHaveValue(sentence);
  await expectScore(page, first, 2);
  expect(await page.evaluate(() => (window as unknown as Broken).saidSaved)).toEqual([]);
  expect(storedAnswer(await readStored(page), first)).toBeUndefined();

  // Right after an attempt of its own: the next one is five seconds away, and what saves now is the button.
  const sofar = await refusedWrites(page);
  await expect.poll(async () => refusedWrites(page), { intervals: [50] }).toBeGreaterThan(sofar);
  await makeRoom(page);
  await warning.getByRole('button', { name: save.retry }).click();
  await expect(warning).toHaveCount(0, { timeout: 3000 });
  await expectSaved(page);
  await page.reload();
  await expect(justification(page, first)).toHaveValue(sentence);
  await expectScore(page, first, 2);
  await expectScore(page, second, 1);
  expectWholeLog(await readStored(page), evaluation);
});

test('a disk that has room again is noticed without anybody asking', async ({ page, context, appUrl }) => {
  await breakStorage(context);
  await openEvaluation(page, appUrl);
  await fillDisk(page);
  await choose(page, first, 3);
  const warning = page.getByRole('alert').filter({ hasText: save.failedTitle });
  await expect(warning).toBeVisible();
  await makeRoom(page);
  await expect(warning).toHaveCount(0);
  await expectSaved(page);
  expect(storedAnswer(await readStored(page), first)?.score).toBe(3);
});

test('closing a page with unsaved text is warned about, and staying keeps the text', async ({
  page,
  context,
  appUrl,
}) => {
  await breakStorage(context);
  await openEvaluation(page, appUrl);
  await fillDisk(page);
  await justification(page, first).click();
  await page.keyboard.type(sentence);
  const warning = page.getByRole('alert').filter({ hasText: save.failedTitle });
  await expect(warning).toBeVisible();

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(justification(page, first)).toHaveValue(sentence);
  await expect(warning).toBeVisible();

  await makeRoom(page);
  await warning.getByRole('button', { name: save.retry }).click();
  await expectSaved(page);
  // Now there is nothing to warn about.
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('an evaluation that cannot be written is not said to be started', async ({ page, context, appUrl }) => {
  await breakStorage(context);
  await page.goto(appUrl);
  const words = text.overview.start;
  await page.getByRole('button', { name: text.overview.welcome.start.title }).click();
  await fillDisk(page);
  const dialogue = page.getByRole('dialog');
  await dialogue.getByLabel(words.office, { exact: true }).selectOption({ label: 'NAV Grorud' });
  await dialogue.getByRole('button', { name: words.submit }).click();
  await expect(dialogue.getByRole('alert')).toContainText(words.errors.failed);
  await makeRoom(page);
  await dialogue.getByRole('button', { name: words.submit }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('a storage that never answers is told of after a while', async ({ page, context, appUrl }) => {
  await slowStorage(context);
  await page.clock.install();
  await page.goto(`${appUrl}#/innstillinger`);
  await expect(page.getByRole('main')).toBeVisible();
  await page.clock.runFor(20_000);
  await expect(page.getByRole('heading', { name: database.slowTitle })).toBeVisible();
});

test('a storage that is forbidden is told of as forbidden', async ({ page, context, appUrl }) => {
  await context.addInitScript(refusals['throws at once']);
  await page.goto(appUrl);
  await expect(page.getByText(database.failed.forbidden)).toBeVisible();
});

const refusals = {
  'throws at once': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is off', 'SecurityError');
    };
  },
  'answers with an error': () => {
    IDBFactory.prototype.open = function open() {
      const request = new EventTarget() as IDBOpenDBRequest;
      Object.assign(request, { error: new DOMException('Storage is off', 'InvalidStateError') });
      request.addEventListener('error', (event) => request.onerror?.(event));
      queueMicrotask(() => request.dispatchEvent(new Event('error', { cancelable: true })));
      return request;
    };
  },
  'is not there': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
};

for (const [name, refuse] of Object.entries(refusals)) {
  test(`a storage that ${name} is told of, and the standard can be read without it`, async ({
    page,
    context,
    appUrl,
  }) => {
    await context.addInitScript(refuse);
    for (const path of ['', '#/innstillinger', `#/vurder/${evaluation}`]) {
      await page.goto('about:blank');
      await page.goto(appUrl + path);
      await expect(page.getByRole('heading', { name: database.failedTitle })).toBeVisible();
      await expect(page.getByRole('button', { name: database.reload })).toBeVisible();
    }
    await goToMore(page, 'standard');
    await expect(
      page.getByRole('heading', { name: pageText.standard.requirement(first), exact: true }),
    ).toBeVisible();
  });
}

type Broken = { diskIsFull: boolean; isEdited: boolean; refusedWrites: number; saidSaved: string[] };

/**
 * Gives every page a disk that can be filled: then each write fails as it does in a browser without room. Remembers
 * every time the page says «saved» of what was written meanwhile.
 */
async function breakStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const state: Broken = { diskIsFull: false, isEdited: false, refusedWrites: 0, saidSaved: [] };
    Object.assign(window, state);
    const broken = window as unknown as Broken;
    for (const name of ['put', 'add'] as const) {
      const write = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function refuse(
        this: IDBObjectStore,
        value: unknown,
        key?: IDBValidKey,
      ) {
        if (!broken.diskIsFull)
          return key === undefined ? write.call(this, value) : write.call(this, value, key);
        broken.refusedWrites += 1;
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    }
    window.addEventListener('input', () => (broken.isEdited ||= broken.diskIsFull), true);
    new MutationObserver(() => {
      const said = document.querySelector('[data-save="saved"]')?.textContent;
      if (broken.diskIsFull && broken.isEdited && said) broken.saidSaved.push(said);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { diskIsFull: true }));
}

async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { diskIsFull: false }));
}

async function refusedWrites(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Broken).refusedWrites);
}
