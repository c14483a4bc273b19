import type { Page } from '@playwright/test';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { demoPeople } from '../../../scripts/live/demoPeople.mjs';
import {
  addressOf,
  choose,
  expectAssessing,
  expectSaved,
  expectScore,
  justification,
  startEvaluation,
  year,
} from '../../e2e/support/assess.ts';
import { numberAt, standard } from '../../e2e/support/standard.ts';
import { expect, test as base } from '../../e2e/support/test.ts';
import { runLiveCommand, type CommandNode, type LiveCommand } from '../support/liveCommand.ts';
import { filesHolding, nodeState } from '../support/nodeState.ts';
import { pressBegin } from './liveTest.ts';

/** What whoever tries the command for the first time does, and what is promised to them. */
const test = base.extend<{ command: LiveCommand }>({
  command: async ({ guard }, use) => {
    const command = await runLiveCommand();
    guard.origins.add(new URL(command.url).origin);
    await use(command);
    await command.close();
  },
});

const office = { id: 'bydel-alna', name: 'Bydel Alna' };
const stream = `CHANGES_${office.id}`;
const evaluation = evaluationId({
  office: office.id,
  year,
  standard: standard.id,
  edition: standard.edition,
});
const [first, second, third] = [numberAt(0), numberAt(1), numberAt(2)];

/** What is written comes when it has been left alone for a while, and later where a server is gone. */
const soon = { timeout: 60_000 };

test.describe.configure({ timeout: 240_000 });

test('one command, two browsers: a server is killed while both write, and nothing is lost', async ({
  browser,
  command,
  watch,
  allow,
}) => {
  // A server that is gone is told to the console by the browser itself.
  allow(/live|WebSocket/);
  const open = async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await watch(context);
    return context.newPage();
  };
  const [mine, theirs] = [await open(), await open()];
  await startEvaluation(mine, command.url, office.name);
  await beginAs(mine, command.url, 'leder-alna');
  await theirs.goto(command.url);
  await beginAs(theirs, command.url, 'koordinator-alna');
  for (const page of [mine, theirs]) {
    await page.goto(addressOf(command.url, paths.assess(evaluation)));
    await expectAssessing(page, office.name);
  }

  const before = 'Vi har en fast kontakt i hver bydel.';
  await choose(mine, first, 3);
  await justification(mine, first).fill(before);
  await expectScore(theirs, first, 3);
  await expect(justification(theirs, first)).toHaveValue(before, soon);

  const killed = await leaderOf(command.nodes);
  const survivors = command.nodes.filter((node) => node !== killed);
  command.type(killed.name);
  await command.says(new RegExp(`${killed.name} er nede`));
  const [mineNow, theirsNow] = ['Skrevet av lederen uten tjeneren.', 'Skrevet av koordinatoren samtidig.'];
  await choose(mine, second, 1);
  await justification(mine, second).fill(mineNow);
  await choose(theirs, third, 4);
  await justification(theirs, third).fill(theirsNow);
  await Promise.all([expectSaved(mine), expectSaved(theirs)]);
  for (const page of [mine, theirs]) {
    await expect.poll(async () => shown(page, second), soon).toContain('1');
    await expect.poll(async () => shown(page, third), soon).toContain('4');
    await expect(justification(page, second)).toHaveValue(mineNow, soon);
    await expect(justification(page, third)).toHaveValue(theirsNow, soon);
    await expectScore(page, first, 3);
    await expect(justification(page, first)).toHaveValue(before);
  }
  const words = [before, mineNow, theirsNow];
  for (const node of survivors) await expect.poll(async () => missingAt(node, words), soon).toEqual([]);

  command.type(killed.name);
  await command.says(new RegExp(`${killed.name} starter igjen`));
  await expect.poll(async () => missingAt(killed, words).catch(() => ['away']), soon).toEqual([]);
  // Those who were here all the time, and the one that was not, have as much.
  const states = async () =>
    Promise.all(command.nodes.map(async (node) => nodeState(node.monitorPort, stream)));
  await expect.poll(async () => new Set((await states()).map(({ lastSeq }) => lastSeq)).size, soon).toBe(1);
  expect(new Set((await states()).map(({ leader }) => leader)).size).toBe(1);
  for (const page of [mine, theirs]) await page.context().close();
});

/** Logs in as one of the roles, from the page of sharing and back to it, and turns it on. */
async function beginAs(page: Page, appUrl: string, ident: string): Promise<void> {
  const role = demoPeople.find((each) => each.ident === ident);
  await page.goto(addressOf(appUrl, paths.sharing));
  await page.getByRole('button', { name: pageText.live.login.press, exact: true }).click();
  await page.getByRole('link', { name: `${role?.name} ${role?.office}` }).click();
  await pressBegin(page);
}

/** The server that leads the office's stream, as the servers themselves say. */
async function leaderOf(nodes: readonly CommandNode[]): Promise<CommandNode> {
  const states = await Promise.all(nodes.map(async ({ monitorPort }) => nodeState(monitorPort, stream)));
  const leader = nodes.find(({ name }) => states.some((state) => state.leader === name));
  if (!leader) throw new Error('Nobody leads the stream.');
  return leader;
}

/** Which of the words are not on the disk of a server. */
async function missingAt({ monitorPort }: CommandNode, words: readonly string[]): Promise<string[]> {
  const { storeDir } = await nodeState(monitorPort, stream);
  return words.filter((word) => filesHolding(storeDir, word).length === 0);
}

async function shown(page: Page, number: number): Promise<string> {
  return (await page.locator(`[data-requirement="${number}"] header`).textContent()) ?? '';
}
