import { expect, onTestFinished, test } from 'vitest';
import { diceOf } from '../support/diceOf.ts';
import { comeToWork, emptyRecord, keepWriting, unequal, waiting } from './atWork.ts';
import { openLivePlace, type LivePlace } from './livePlace.ts';
import { delays, longestPause, quantile, seconds } from './measures.ts';
import { tellFigure } from './tellFigure.ts';
import { watchTheMachine } from './watchTheMachine.ts';

const offices = ['kontor-1', 'kontor-2', 'kontor-3'];
const peopleOfOffice = 3;

/** A person says something so often, in milliseconds. */
const writeEvery = 1000;

/** How long, in milliseconds, a server stands still. */
const frozenFor = 12_000;

/** What is promised, in milliseconds: how long no change may be taken, and until 19 of 20 have been seen by a colleague. */
const bounds = { pause: 10_000, seen: 5000 };

/** Which server stands still: it closes nothing, and so nobody is told. */
const cases: [string, (place: LivePlace) => Promise<LivePlace['nodes'][number] | undefined>][] = [
  [
    'one that leads nothing that all depend on',
    async (place) => {
      const leads = [await place.leader(), await place.leaderOf('kontor-1')];
      return place.nodes.find((node) => !leads.includes(node));
    },
  ],
  ['the one that leads an office’s stream', async (place) => place.leaderOf('kontor-1')],
  ['the one that decides who may begin to read', async (place) => place.leader()],
];

test.each(cases)(
  '%s stands still: nothing is lost or doubled, and nobody waits for it',
  async (name, choose) => {
    const dice = diceOf(7);
    const place = await openLivePlace(3, offices);
    onTestFinished(() => place.close());
    const record = emptyRecord();
    const peers = await comeToWork(place, record, peopleOfOffice);

    const readMachine = await watchTheMachine();
    const from = performance.now();
    const stopWriting = peers.map((peer) => keepWriting(peer, writeEvery, dice));
    const frozen = await choose(place);
    await pause(2000);
    frozen?.freeze();
    onTestFinished(() => frozen?.thaw());
    await pause(frozenFor);
    for (const stop of stopWriting) stop();
    // Whole while it still stands still: two of three are enough.
    await expect
      .poll(() => [...unequal(peers, record), ...peers.flatMap(waiting)], { timeout: 60_000, interval: 100 })
      .toEqual([]);
    const ids = new Map(peers.flatMap(({ log }) => [...log.values()].map((change) => [change.id, change])));
    const late = delays(record, (peer, id) => ids.get(id)?.author.name !== peer);
    const { told, busy } = await readMachine();
    const longest = longestPause(record.taken.values(), from, []);
    tellFigure(
      [
        `frozen for ${seconds(frozenFor)}, ${name}: ${record.written.size} changes, longest pause ${seconds(longest)}`,
        told,
        `taken → seen by a colleague: p50 ${seconds(quantile(late, 0.5))}, p95 ${seconds(quantile(late, 0.95))}, max ${seconds(quantile(late, 1))} (${late.length})`,
      ].join('\n'),
    );
    expect(ids.size).toBe(record.written.size);
    expect(peers.map(({ log }) => log.size)).toEqual(
      peers.map(
        ({ office }) =>
          [...ids.values()].filter(({ evaluation }) => evaluation.startsWith(`${office}_`)).length,
      ),
    );
    expect(longest).toBeLessThanOrEqual(bounds.pause + busy);
    expect(quantile(late, 0.95)).toBeLessThanOrEqual(bounds.seen + busy);
    frozen?.thaw();
    await place.ready(60_000);
    await expect
      .poll(() => [...unequal(peers, record), ...peers.flatMap(waiting)], { timeout: 60_000, interval: 100 })
      .toEqual([]);
  },
  200_000,
);

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
