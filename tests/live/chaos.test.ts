import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, onTestFinished, test } from 'vitest';
import { diceOf } from '../support/diceOf.ts';
import { openLivePeer, type LivePeer } from './livePeer.ts';
import { tellFigure } from './tellFigure.ts';
import { openLivePlace, type LivePlace } from './livePlace.ts';
import { delays, longestPause, quantile, type Outage, type Record } from './measures.ts';

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
  const record: Record = { written: new Map(), taken: new Map(), seen: new Map() };
  const peers: LivePeer[] = [];
  onTestFinished(async () => void (await Promise.all(peers.map((peer) => peer.close()))), 60_000);
  // One office after the other, as people come to work: all at once they would wait for each other on a busy machine.
  for (const office of offices) {
    const colleagues = Array.from({ length: peopleOfOffice }, (_, index) =>
      openPeer(place, record, office, index),
    );
    peers.push(...colleagues);
    colleagues[0]?.begin();
    await expect.poll(() => troubles(colleagues), { timeout: 30_000, interval: 20 }).toEqual([]);
  }

  const lag = monitorEventLoopDelay({ resolution: 20 });
  lag.enable();
  const from = performance.now();
  const stopWriting = peers.map((peer) => keepWriting(peer, dice));
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
  // Where others use the machine, the servers are kept waiting as this process is, several times for each change.
  const busy = (10 * lag.percentile(99)) / 1e6;
  tellFigure(
    [
      `chaos: ${record.written.size} changes by ${peers.length} people, ${own.size} stored, seed ${seed}`,
      `laid twice in a stream, which is harmless: ${stored - own.size}`,
      `this process was kept waiting: p50 ${seconds(lag.percentile(50) / 1e6)}, p99 ${seconds(lag.percentile(99) / 1e6)}, max ${seconds(lag.max / 1e6)}`,
      `longest pause with two servers up: ${seconds(pause)}`,
      `taken → seen by a colleague: p50 ${seconds(quantile(late, 0.5))}, p95 ${seconds(quantile(late, 0.95))}, max ${seconds(quantile(late, 1))} (${late.length})`,
      `all equal ${seconds(healed)} after the last was written`,
    ].join('\n'),
  );
  expect(own.size).toBe(record.written.size);
  expect(own.size).toBeGreaterThan(500);
  expect(pause).toBeLessThanOrEqual(10_000 + busy);
  expect(late.length).toBeGreaterThanOrEqual(own.size * (peopleOfOffice - 1) * 0.9);
  // On a quiet machine it is under five seconds, as is printed; here it is only to be no stop.
  expect(quantile(late, 0.95)).toBeLessThanOrEqual(15_000 + busy);
}, 240_000);

function openPeer(place: LivePlace, record: Record, office: string, index: number): LivePeer {
  const name = `${office}-${index + 1}`;
  record.seen.set(name, new Map());
  return openLivePeer({
    name,
    office,
    connect: place.connect,
    trail: {
      written: (id) => record.written.set(id, performance.now()),
      taken: (id) => void (record.taken.has(id) || record.taken.set(id, performance.now())),
      seen: (id, peer) => {
        const seen = record.seen.get(peer);
        if (!seen?.has(id)) seen?.set(id, performance.now());
      },
    },
  });
}

/** Somebody at work: now and then a score. */
function keepWriting(peer: LivePeer, dice: () => number): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const next = () => {
    timer = setTimeout(
      () => {
        peer.write(1 + Math.floor(dice() * 70), Math.floor(dice() * 5));
        next();
      },
      writeEvery * (0.5 + dice()),
    );
  };
  next();
  return () => clearTimeout(timer);
}

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

/** A peer that still has something to hand over, and why. */
function waiting({ name, unshown, trouble }: LivePeer): unknown[] {
  const left = unshown().length;
  return left === 0 ? [] : [{ name, left, trouble: trouble() }];
}

/** What keeps peers from having the beginning. */
function troubles(peers: readonly LivePeer[]): unknown[] {
  return peers.flatMap(({ name, log, trouble }) => (log.size > 0 ? [] : [{ name, trouble: trouble() }]));
}

/** Peers whose log is not, byte by byte, what the people of their office have written. */
function unequal(peers: readonly LivePeer[], record: Record): unknown[] {
  const byOffice = new Map<string, string>();
  return peers.flatMap(({ name, office, log, trouble }) => {
    const text = JSON.stringify([...log.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    const first = byOffice.get(office) ?? text;
    byOffice.set(office, first);
    const isKnown = [...log.keys()].every((id) => record.written.has(id));
    return text === first && isKnown ? [] : [{ name, size: log.size, trouble: trouble() }];
  });
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
