import type { Page } from '@playwright/test';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { addressOf, evaluation, expectSaved } from './support/assess.ts';
import { startBrowser, type BrowserProcess } from './support/browserProcess.ts';
import { besidesTheApp, expectWholeLog, readStored, type Stored } from './support/store.ts';
import { expect, test as base } from './support/test.ts';
import { takeInTwoYears } from './support/twoYears.ts';

const words = pageText.meetings;

type Fixtures = { start: () => Promise<BrowserProcess> };

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

/** The same numbers every time, between 0 and 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How often the browser is killed. With these numbers each kind of step is taken at least twice. */
const kills = 6;
const seed = 54;

/** What is done in a meeting: on and back, a level, and a decision, an action, a barrier or a note. */
const kindsOfSteps = new Set(['j', 'k', 'level', 'b', 't', 'h', 'm']);

/** What was said to be saved: it must be there whatever happens. */
type Promised = { texts: string[]; score: { requirement: number; score: number } | null };

test('a browser that is killed in the middle of a meeting, again and again, loses nothing that was saved', async ({
  start,
  appUrl,
}) => {
  test.setTimeout(300_000);
  const random = numbersFrom(seed);
  const taken = new Set<string>();
  const promised: Promised = { texts: [], score: null };
  let browser = await start();
  let page = await browser.context.newPage();
  await takeInTwoYears(page, appUrl);
  await page.goto(addressOf(appUrl, paths.meetings(evaluation)));
  await page.getByRole('button', { name: words.page.begin.resourceTeam, exact: true }).click();
  await page.getByRole('link', { name: words.prepare.begin }).click();
  await page.getByRole('button', { name: words.prepare.begin }).click();
  await expectSaved(page);
  const address = page.url();
  for (let kill = 0; kill < kills; kill++) {
    await expect(page.locator('[data-meeting-screen="point"]')).toBeVisible();
    const steps = 2 + Math.floor(random() * 4);
    for (let step = 0; step < steps; step++)
      taken.add(await act(page, random, `ord${kill}x${step}`, promised));
    // In the middle of a word, a letter of which is never said to be saved.
    await page.keyboard.press('m');
    const letters = 'avbrutt i ordet '.repeat(3).slice(0, 1 + Math.floor(random() * 40));
    const typing = page.keyboard.type(letters).catch(() => undefined);
    if (random() < 0.5) await typing;
    await browser.kill();
    await typing;

    browser = await start();
    page = await browser.context.newPage();
    await page.goto(besidesTheApp(appUrl));
    const stored = await readStored(page);
    expectWholeLog(stored, evaluation);
    expectPromised(stored, promised);
    await page.goto(address);
  }
  expect(taken).toEqual(kindsOfSteps);
});

/** Does one of what is done in a meeting, and waits until it is said to be saved. Returns which. */
async function act(page: Page, random: () => number, word: string, promised: Promised): Promise<string> {
  const chosen = Math.floor(random() * 5);
  if (chosen === 0) {
    const way = random() < 0.5 ? 'j' : 'k';
    await page.keyboard.press(way);
    await page.locator('[data-meeting-screen]').waitFor();
    // Past the ends of the agenda one comes back by the same way.
    if ((await page.locator('[data-meeting-screen="end"]').count()) > 0) await page.keyboard.press('k');
    if ((await page.locator('[data-meeting-screen="first"]').count()) > 0) await page.keyboard.press('j');
    await expect(page.locator('[data-meeting-screen="point"]')).toBeVisible();
    await expectSaved(page);
    return way;
  }
  if (chosen === 1) {
    const score = Math.floor(random() * 5);
    await page.keyboard.press(String(score));
    const label = await page.getByRole('group', { name: /^Nivå for krav \d+$/ }).count();
    const name = label > 0 ? await page.locator('fieldset legend').first().textContent() : null;
    await expectSaved(page);
    const requirement = Number(/(\d+)$/.exec(name ?? '')?.[1]);
    if (requirement > 0) promised.score = { requirement, score };
    return 'level';
  }
  // A decision, an action or a barrier is begun, or the note is gone on with.
  const key = ['b', 't', 'h', 'm'][chosen - 2 + Math.floor(random() * 2)] ?? 'm';
  await page.keyboard.press(key);
  await page.keyboard.type(`${word} `);
  await page.keyboard.press('Escape');
  await expectSaved(page);
  promised.texts.push(word);
  return key;
}

function expectPromised(stored: Stored, { texts, score }: Promised): void {
  const points = stored.stores['meetingPoints'] as MeetingPoint[];
  const said = JSON.stringify([points, stored.stores['actions'], stored.stores['barriers']]);
  expect(texts.filter((word) => !said.includes(word))).toEqual([]);
  if (!score) return;
  const answers = (stored.stores['answers'] as Answer[]).filter((answer) => answer.evaluation === evaluation);
  expect(answers.find(({ requirement }) => requirement === score.requirement)?.score).toBe(score.score);
}
