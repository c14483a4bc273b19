import { expect, onTestFinished, test } from 'vitest';
import { diceOf } from '../support/diceOf.ts';
import { comeToWork, emptyRecord, keepWriting, unequal, waiting } from './atWork.ts';
import { openLivePlace, type LivePlace } from './livePlace.ts';
import { delays, longestPause, quantile, seconds, type Outage } from './measures.ts';
import { tellFigure } from './tellFigure.ts';
import { watchTheMachine } from './watchTheMachine.ts';

const offices = Array.from({ length: 15 }, (_, index) => `kontor-${index + 1}`);
const peopleOfOffice = 5;

/** A person says something so often, in milliseconds. */
const writeEvery = Number(process.env['LIVE_WRITE_EVERY'] ?? 2000);

/** Harder than what is promised: nobody can begin to read anew until another leads. */
const isLeaderFrozen = process.env['LIVE_FREEZE'] === 'leader';

const seed = Number(process.env['LIVE_SEED'] ?? Date.now() % 1_000_000_000);

test(`fifteen offices write while servers are killed, frozen and stopped: nothing is lost (seed ${seed})`, async () => {
  const dice = diceOf(seed);
  const place = await openLivePlace(3, offices);
  onTestFinished(() => place.close());
  const record = emptyRecord();
  const peers = await comeToWork(place, record, peopleOfOffice);

  const readMachine = await watchTheMachine();
  const from = performance.now();
  const stopWriting = peers.map((peer) => keepWriting(peer, writeEvery, dice));
  const outages = await mistreat(place);
  for (const stop of stopWriting) stop();

  const whole = performance.now();
  await expect
    .poll(() => [...unequal(peers, record), ...peers.flatMap(waiting)], { timeout: 60_000, interval: 100 })
    .toEqual([]);
  const healed = performance.now() - whole;

  const own = new Map(peers.flatMap((peer) => [...peer.log.values()].map((change) => [change.id, change])));
  const late = delays(record, (peer, id) => own.get(id)?.author.name !== peer);
  const pause = longestPause(record.taken.values(), from, outages);
  const stored = await place.countStored();
  const { told, busy } = await readMachine();
  tellFigure(
    [
      `chaos: ${record.written.size} changes by ${peers.length} people, ${own.size} stored, seed ${seed}`,
      `laid twice in a stream, which is harmless: ${stored - own.size}`,
      told,
      `longest pause with two servers up: ${seconds(pause)}`,
      `taken → seen by a colleague: p50 ${seconds(quantile(late, 0.5))}, p95 ${seconds(quantile(late, 0.95))}, max ${seconds(quantile(late, 1))} (${late.length})`,
      `all equal ${seconds(healed)} after the last was written`,
    ].join('\n'),
  );
  expect(own.size).toBe(record.written.size);
  expect(own.size).toBeGreaterThan(500);
  expect(pause).toBeLessThanOrEqual(10_000 + busy);
  expect(late.length).toBeGreaterThanOrEqual(own.size * (peopleOfOffice - 1) * 0.9);
  expect(quantile(late, 0.95)).toBeLessThanOrEqual(5000 + busy);
}, 240_000);

/** The leader is killed, one is frozen, two of three are stopped. */
async function mistreat(place: LivePlace): Promise<Outage[]> {
  await pause(4000);
  const killed = await place.leader();
  await killed.kill();
  await pause(6000);
  killed.start();
  await place.ready();

  await pause(2000);
  const leads = await place.leader();
  const frozen = place.nodes.find((node) => (isLeaderFrozen ? node === leads : node !== leads)) ?? leads;
  frozen.freeze();
  await pause(12_000);
  frozen.thaw();
  await place.ready();

  await pause(2000);
  const two = place.nodes.filter((node) => node !== killed);
  const from = performance.now();
  await Promise.all(two.map((node) => node.stop()));
  await pause(6000);
  for (const node of two) node.start();
  const until = performance.now();
  await place.ready();
  tellFigure(`chaos: a leader ${seconds(performance.now() - until)} after two servers were started again`);
  await pause(5000);
  return [{ from, until }];
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
