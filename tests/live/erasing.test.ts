import { jetstreamManager } from '@nats-io/jetstream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesHolding } from './support/nodeState.ts';
import type { RawClient } from './support/rawClient.ts';
import { startHouse, wordOf, type House, type Role } from './support/startHouse.ts';
import { tellFigure } from './tellFigure.ts';

/** What is erased for everybody goes from the servers' disks, and nobody who still has it brings it back. */

const evaluation = 'kontor-a_2026_oslostandard_1';
const stream = 'CHANGES_kontor-a';
const erasedId = '01957000-0000-7000-8000-000000000001';
const word = 'Ordet som skal bort';

/** What is promised, in milliseconds. */
const fiveMinutes = 300_000;

let house: House;
let leader: RawClient;
beforeAll(async () => {
  house = await startHouse({ count: 3 });
  await house.session({ Authorization: `Bearer ${house.token('leader')}` });
  leader = await house.enter('leader');
}, 90_000);
afterAll(() => house?.close(), 60_000);

function change(id: string, patch: object, more: object = {}) {
  return {
    id,
    evaluation,
    entity: 'answer',
    entityId: `${evaluation}_1`,
    patch,
    parents: [],
    device: '01957000-0000-4000-8000-000000000000',
    author: { name: 'Leder', role: 'leder' },
    at: '2026-03-02T12:00:00.000Z',
    ...more,
  };
}

const written = change(erasedId, { justification: word, score: 2 });

/** Hands a change over until the servers say that they have it: they may be choosing who leads. */
async function handOver(client: RawClient, role: Role, said: object, kind = 'changes'): Promise<void> {
  const subject = `${kind}.kontor-a.${evaluation}.${wordOf(role)}`;
  const payload = JSON.stringify({ version: 1, change: said });
  await expect
    .poll(async () => client.ask(subject, payload).catch((cause: unknown) => String(cause)), {
      timeout: 60_000,
    })
    .toContain('"seq"');
}

/** How many files of each server hold the word. */
function filesOfEach(): number[] {
  return house.nodes.nodes.map(({ storeDir }) => filesHolding(storeDir, word).length);
}

/** @returns how many seconds it took until no server held the word */
async function untilGone(): Promise<number> {
  const begun = performance.now();
  await expect.poll(filesOfEach, { timeout: fiveMinutes, interval: 250 }).toEqual([0, 0, 0]);
  return (performance.now() - begun) / 1000;
}

/** What the stream holds, by the service's rights. */
async function held(): Promise<{ subject: string; change: { id: string; patch: unknown } }[]> {
  const { streams } = await jetstreamManager(await house.admin(), { checkAPI: false });
  const { state } = await streams.info(stream);
  const numbers = Array.from({ length: state.last_seq }, (_, at) => at + 1);
  const found = await Promise.all(numbers.map(async (seq) => streams.getMessage(stream, { seq })));
  return found.flatMap((each) =>
    each ? [{ subject: each.subject, ...each.json<{ change: never }>() }] : [],
  );
}

const copiesOf = (all: Awaited<ReturnType<typeof held>>) =>
  all.filter(({ change: { id } }) => id === erasedId);

test('a word is on no disk soon after it has been erased, and all else is', async () => {
  for (let number = 10; number < 60; number += 1)
    await handOver(
      leader,
      'leader',
      change(`01957000-0000-7000-8000-0000000001${number}`, { score: number % 5 }),
    );
  await handOver(leader, 'leader', written);
  await handOver(
    leader,
    'leader',
    change('01957000-0000-7000-8000-000000000002', { justification: 'Dette blir' }),
  );
  await expect.poll(() => filesOfEach().every((files) => files > 0), { timeout: 30_000 }).toBe(true);
  const erasure = {
    entity: 'erasure',
    entityId: `${evaluation}_slettet_${erasedId}`,
  };
  await handOver(
    leader,
    'leader',
    change('01957000-0000-7000-8000-000000000003', { 'text:justification': true }, erasure),
  );
  tellFigure(`erased: on none of three disks after ${(await untilGone()).toFixed(1)} s`);
  const all = await held();
  expect(all).toHaveLength(53);
  expect(copiesOf(all)).toEqual([
    expect.objectContaining({
      subject: `relayed.kontor-a.${evaluation}.tjenesten`,
      change: { ...written, patch: { justification: null, score: 2 } },
    }),
  ]);
  for (const { storeDir } of house.nodes.nodes) expect(filesHolding(storeDir, 'Dette blir')).not.toEqual([]);
}, 400_000);

test('an old device that offers it anew does not bring it back', async () => {
  const old = await house.enter('colleague');
  await handOver(old, 'colleague', written, 'relayed');
  await expect.poll(async () => JSON.stringify(await held()), { timeout: 90_000 }).not.toContain(word);
  tellFigure(`offered anew: on none of three disks after ${(await untilGone()).toFixed(1)} s`);
  expect(copiesOf(await held())).toHaveLength(1);
}, 400_000);

test('nor does what came while the service was away, and of which a server that was killed has a copy', async () => {
  const { nodes } = house.nodes;
  const { streams } = await jetstreamManager(await house.admin(), { checkAPI: false });
  const leads = (await streams.info(stream)).cluster?.leader;
  const killed = nodes.find(({ name }) => name === leads);
  await house.service.stop();
  // Past the service, as what was on its way when it went.
  const admin = await house.admin();
  const subject = `relayed.kontor-a.${evaluation}.${wordOf('colleague')}`;
  const payload = JSON.stringify({ version: 1, change: written });
  expect((await admin.request(subject, payload, { timeout: 5000 })).string()).toContain('"seq"');
  await killed?.kill();
  await house.startAnother();
  await expect
    .poll(async () => JSON.stringify(await held().catch(() => word)), { timeout: 90_000 })
    .not.toContain(word);
  killed?.start();
  await house.nodes.ready(60_000);
  tellFigure(
    `offered anew, one server away: on none of three disks after ${(await untilGone()).toFixed(1)} s`,
  );
}, 500_000);

test('the log says how many, and nothing of what or whose', () => {
  const erased = house.log.filter(({ event }) => event === 'erased');
  expect(erased).not.toEqual([]);
  for (const { details } of erased) expect(Object.keys(details ?? {})).toEqual(['messages']);
  expect(JSON.stringify(house.log)).not.toContain(word);
  expect(JSON.stringify(house.log)).not.toContain(erasedId);
});
