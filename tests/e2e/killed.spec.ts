import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  addressOf,
  choose,
  evaluation,
  expectAssessing,
  expectSaved,
  expectScores,
  justification,
  startEvaluation,
} from './support/assess.ts';
import { startBrowser, type BrowserProcess } from './support/browserProcess.ts';
import { numberAt } from './support/standard.ts';
import { besidesTheApp, expectWholeLog, readStored } from './support/store.ts';
import { expect, test as base } from './support/test.ts';

const first = numberAt(0);
const second = numberAt(1);
const third = numberAt(2);

/** How long the app gathers keystrokes before it writes them, in milliseconds. */
const gathering = 250;
/** Long enough, in milliseconds, that much has been written and more is on its way. */
const typingTime = 2500;

type Fixtures = {
  /** Starts the browser, again and again, on one and the same profile. */
  start: () => Promise<BrowserProcess>;
};

const test = base.extend<Fixtures>({
  start: async ({ newFolder, watch, appUrl: _ }, use) => {
    const profile = newFolder();
    const started: BrowserProcess[] = [];
    await use(async () => {
      const browser = await startBrowser(profile);
      started.push(browser);
      await watch(browser.context);
      return browser;
    });
    for (const browser of started) await browser.kill();
  },
});

test('what was typed until two writes before the browser is killed is there', async ({ start, appUrl }) => {
  const browser = await start();
  const page = await browser.context.newPage();
  await startEvaluation(page, appUrl);
  await choose(page, second, 3);
  await choose(page, second, 2);
  await justification(page, first).click();

  const bareWrite = await measureBareWrites(page);
  const typed: { word: string; at: number }[] = [];
  // What was typed before that long is on disk whatever happens: half a second, where nothing else keeps the machine.
  const promisedAt = (now: number) =>
    typed.filter(({ at }) => at <= now - 2 * bareWrite.longestAt(now)).map(({ word }) => word);
  const began = Date.now();
  // A slow machine types fewer words in the same time.
  while (Date.now() - began < typingTime || promisedAt(Date.now()).length <= 10) {
    const word = `ord${typed.length + 1} `;
    await page.keyboard.type(word);
    typed.push({ word, at: Date.now() });
  }
  // In the middle of a word.
  const interrupted = page.keyboard.type('avbrutt').catch(() => undefined);
  const killed = Date.now();
  await browser.kill();
  await interrupted;
  const promisedText = promisedAt(killed);
  expect(promisedText.length).toBeGreaterThan(10);

  const again = await (await start()).context.newPage();
  const answers = await expectNothingBroken(again, appUrl);
  const kept = answers.find(({ requirement }) => requirement === first)?.justification ?? '';
  expect(kept.startsWith(promisedText.join(''))).toBe(true);
  expect(`${typed.map(({ word }) => word).join('')}avbrutt`.startsWith(kept)).toBe(true);
  await expect(justification(again, first)).toHaveValue(kept);

  // And one goes on where one was.
  await justification(again, first).press('Control+End');
  await again.keyboard.type(' og videre');
  await expectSaved(again);
  await again.reload();
  await expect(justification(again, first)).toHaveValue(`${kept} og videre`);
});

test('a score that is said to be saved is there though the browser is killed at once', async ({
  start,
  appUrl,
}) => {
  const browser = await start();
  const page = await browser.context.newPage();
  await startEvaluation(page, appUrl);
  await choose(page, first, 1);
  await choose(page, second, 'notRelevant');
  await choose(page, third, 4);
  await expectSaved(page);
  await browser.kill();

  const again = await (await start()).context.newPage();
  const answers = await expectNothingBroken(again, appUrl);
  expect(answers.map(({ requirement, score }) => [requirement, score])).toEqual([
    [first, 1],
    [second, 'notRelevant'],
    [third, 4],
  ]);
});

const written = [
  {
    what: 'a barrier',
    path: paths.barriers(evaluation),
    words: { add: pageText.barriers.page.add, field: pageText.barriers.edit.what },
    table: 'barriers',
    text: 'description',
  },
  {
    what: 'an action',
    path: paths.plan(evaluation),
    words: { add: pageText.actions.page.add, field: pageText.actions.edit.what },
    table: 'actions',
    text: 'title',
  },
] as const;

for (const { what, path, words, table, text: field } of written)
  test(`${what} that is said to be saved is there though the browser is killed while more is typed`, async ({
    start,
    appUrl,
  }) => {
    const saved = 'Det som var lagret. ';
    const more = 'Og det som ble skrevet etterpå, helt til strømmen gikk. '.repeat(4);
    const browser = await start();
    const page = await browser.context.newPage();
    await startEvaluation(page, appUrl);
    await page.goto(addressOf(appUrl, path));
    await page.getByRole('button', { name: words.add }).click();
    await page.getByLabel(words.field).fill(saved);
    await expectSaved(page);
    const address = page.url();
    await page.getByLabel(words.field).press('Control+End');
    const typing = page.keyboard.type(more, { delay: 8 }).catch(() => undefined);
    // In the middle of it.
    await expect
      .poll(async () => page.getByLabel(words.field).inputValue())
      .toMatch(/Og det som ble skrevet/);
    await browser.kill();
    await typing;

    const again = await (await start()).context.newPage();
    await again.goto(besidesTheApp(appUrl));
    const stored = await readStored(again);
    expectWholeLog(stored, evaluation);
    const rows = stored.stores[table] as Record<string, string>[];
    expect(rows).toHaveLength(1);
    const kept = rows[0]?.[field] ?? '';
    expect(kept.startsWith(saved)).toBe(true);
    expect(`${saved}${more}`.startsWith(kept)).toBe(true);
    await again.goto(address);
    await expect(again.getByLabel(words.field)).toHaveValue(kept);
    await again.getByLabel(words.field).press('Control+End');
    await again.keyboard.type('Videre.');
    await expectSaved(again);
    await again.reload();
    await expect(again.getByLabel(words.field)).toHaveValue(`${kept}Videre.`);
  });

/**
 * Looks at what is stored before the app has had a chance to mend it, and then at what the app shows of it.
 * @returns the answers that the log adds up to
 */
async function expectNothingBroken(page: Page, appUrl: string) {
  await page.goto(besidesTheApp(appUrl));
  const answers = expectWholeLog(await readStored(page), evaluation);
  await page.goto(appUrl);
  await page.getByRole('link', { name: text.overview.row.goOn }).click();
  await expectAssessing(page);
  await expect(page.getByText(pageText.assess.trouble.title)).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectScores(page, new Map(answers.map(({ requirement, score }) => [requirement, score])));
  return answers;
}

/**
 * How long, in milliseconds, the same pause and a bare write take on this machine meanwhile: half of what the app has.
 * The longest so far, and the one under way.
 */
async function measureBareWrites(page: Page): Promise<{ longestAt: (now: number) => number }> {
  let longest = gathering;
  let heard = Date.now();
  await page.exposeFunction('tellWritten', (took: number) => {
    longest = Math.max(longest, took);
    heard = Date.now();
  });
  await page.evaluate(async (pause) => {
    const { tellWritten } = window as unknown as { tellWritten: (took: number) => Promise<void> };
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('bare');
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
      opening.addEventListener('success', () => done(opening.result));
    });
    const writeOnAndOn = () => {
      const began = performance.now();
      setTimeout(() => {
        const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
        writing.objectStore('rows').put(began, 'row');
        writing.addEventListener('complete', () => {
          void tellWritten(performance.now() - began);
          writeOnAndOn();
        });
      }, pause);
    };
    writeOnAndOn();
  }, gathering);
  return { longestAt: (now) => Math.max(longest, now - heard) };
}
