import type { Page } from '@playwright/test';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import {
  addressOf,
  card,
  choose,
  evaluation,
  expectSaved,
  expectScore,
  justification,
  startEvaluation,
} from '../../e2e/support/assess.ts';
import { numberAt } from '../../e2e/support/standard.ts';
import { readStored } from '../../e2e/support/store.ts';
import { expect } from '../../e2e/support/test.ts';
import { people } from '../support/startHouse.ts';
import { beginLive, expectConnected, liveTest as test, toAssess } from './liveTest.ts';

const words = pageText.live;
const first = numberAt(0);
const second = numberAt(1);

/** The longest that a level may take from one card to another, in milliseconds, most times. */
const halfASecond = 500;

/** Two people of one office, both where one assesses. */
async function twoTogether(open: (role: 'leader' | 'colleague') => Promise<Page>, appUrl: string) {
  const [mine, theirs] = [await open('leader'), await open('colleague')];
  await startEvaluation(mine, appUrl);
  await choose(mine, first, 2);
  await expectSaved(mine);
  await beginLive(mine, appUrl);
  await theirs.goto(appUrl);
  await beginLive(theirs, appUrl);
  await toAssess(mine, appUrl);
  await toAssess(theirs, appUrl);
  await expectScore(theirs, first, 2);
  return { mine, theirs };
}

/** Which rows two people disagree on, as they are stored. */
async function disagreements(page: Page): Promise<number> {
  const answers = (await readStored(page)).stores['answers'] as { conflicts: unknown[] }[];
  return answers.flatMap(({ conflicts }) => conflicts).length;
}

test('a colleague’s level comes to my card while I write, and takes neither my focus nor my text', async ({
  open,
  appUrl,
}) => {
  const { mine, theirs } = await twoTogether(open, appUrl);
  const field = justification(mine, second);
  const delays: number[] = [];
  let written = '';
  for (const level of [1, 2, 3, 4, 0] as const) {
    await field.pressSequentially(`ord ${level}, `);
    written += `ord ${level}, `;
    await choose(theirs, second, level);
    const acknowledged = Date.now();
    await expectScore(mine, second, level);
    delays.push(Date.now() - acknowledged);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(written);
  }
  test.info().annotations.push({ type: 'milliseconds to the other card', description: delays.join(', ') });
  // The clock of a busy machine decides nothing: most of them, and the words and the order always.
  expect(delays.toSorted((a, b) => a - b)[2]).toBeLessThan(halfASecond);
  await expect.poll(async () => field.inputValue()).toBe(written);
  // What I have written comes to them when it has been left alone.
  await expect(justification(theirs, second)).toHaveValue(written, { timeout: 30_000 });
});

test('who is here, and on which requirement, is seen on the card and above it, until they go', async ({
  open,
  appUrl,
}) => {
  const { mine, theirs } = await twoTogether(open, appUrl);
  const { name } = people.colleague;
  await choose(theirs, second, 3);
  await expect(card(mine, second).getByText(words.here.onThis([name], second))).toBeVisible();
  await expect(card(mine, first).getByText(name)).toBeHidden();
  await expect(mine.getByRole('link', { name: words.here.at({ name, requirement: second }) })).toBeVisible();
  await choose(theirs, first, 3);
  await expect(card(mine, first).getByText(words.here.onThis([name], first))).toBeVisible();
  await expect(card(mine, second).getByText(name)).toBeHidden();
  await theirs.close();
  await expect(mine.getByText(words.here.onlyYou)).toBeVisible({ timeout: 40_000 });
});

test('who is cut off works on, and both see what they disagree on when the server is back', async ({
  open,
  host,
  appUrl,
  allow,
}) => {
  allow(/live|WebSocket/);
  const { mine, theirs } = await twoTogether(open, appUrl);
  host.cutOff(['leader']);
  await choose(mine, second, 1);
  await choose(theirs, second, 4);
  await expectSaved(mine);
  await expect(mine.getByText(words.here.awayLine('away'))).toBeVisible();
  expect(await disagreements(mine)).toBe(0);
  host.cutOff([]);
  for (const each of [mine, theirs]) {
    await expect.poll(async () => disagreements(each), { timeout: 40_000 }).toBe(1);
    await each.goto(addressOf(appUrl, paths.agree(evaluation)));
    await expect(each.getByRole('heading', { level: 1, name: text.shell.pages.agree })).toBeVisible();
  }
});

test('a server that is killed and comes back is met again by itself, and nothing is lost', async ({
  open,
  house,
  appUrl,
  allow,
}) => {
  allow(/live|WebSocket/);
  const { mine, theirs } = await twoTogether(open, appUrl);
  const [node] = house.nodes.nodes;
  await node?.kill();
  await choose(mine, first, 4);
  await choose(theirs, second, 1);
  await expectSaved(mine);
  await expectSaved(theirs);
  node?.start();
  await expect.poll(async () => shown(theirs, first), { timeout: 40_000 }).toContain('4');
  await expect.poll(async () => shown(mine, second), { timeout: 40_000 }).toContain('1');
});

test('whose login has expired is told, works on, logs in, and is back where they were', async ({
  open,
  host,
  appUrl,
  allow,
}) => {
  allow(/live|WebSocket/);
  const { mine, theirs } = await twoTogether(open, appUrl);
  host.expire('leader');
  await choose(mine, second, 2);
  await expectSaved(mine);
  const again = mine.getByRole('button', { name: words.login.again });
  await expect(again).toBeVisible();
  await again.click();
  await expect(mine).toHaveURL(addressOf(appUrl, paths.assess(evaluation)));
  await expectScore(theirs, second, 2);
});

test('who has handed over what is confirmed in the history', async ({ open, appUrl }) => {
  const { mine, theirs } = await twoTogether(open, appUrl);
  await choose(theirs, second, 3);
  await expectScore(mine, second, 3);
  await mine.goto(addressOf(appUrl, paths.requirementHistory(evaluation, second)));
  await expect(mine.getByText(words.confirmed.by(people.colleague.ident))).toBeVisible();
  await expect(mine.getByText(words.confirmed.explained)).toBeVisible();
});

test('who reads for the city sees the office, and nothing of theirs is handed over', async ({
  open,
  appUrl,
}) => {
  const { mine } = await twoTogether(open, appUrl);
  const city = await open('observer');
  await city.goto(appUrl);
  await beginLive(city, appUrl, words.beginObserver);
  await expect(city.getByText(words.observer.title)).toBeVisible();
  await toAssess(city, appUrl);
  await expectScore(city, first, 2);
  await choose(city, second, 0);
  await expectSaved(city);
  await choose(mine, first, 3);
  await expectScore(city, first, 3);
  await expectScore(mine, second, null);
});

test('who turns it off hears and says no more, and what has come stays', async ({ open, appUrl }) => {
  const { mine, theirs } = await twoTogether(open, appUrl);
  await theirs.goto(addressOf(appUrl, paths.sharing));
  await expectConnected(theirs);
  await theirs.getByRole('button', { name: words.now.stop }).click();
  await expect(theirs.getByText(words.now.stopped)).toBeVisible();
  await choose(mine, second, 4);
  await expectSaved(mine);
  await mine.goto(addressOf(appUrl, paths.sharing));
  await expect(mine.getByText(pageText.sharing.now.nothingWaits, { exact: true })).toBeVisible();
  await toAssess(theirs, appUrl);
  await expectScore(theirs, first, 2);
  await expectScore(theirs, second, null);
});

async function shown(page: Page, number: number): Promise<string> {
  return (await page.locator(`[data-requirement="${number}"] header`).textContent()) ?? '';
}
