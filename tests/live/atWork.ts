import { expect, onTestFinished } from 'vitest';
import { openLivePeer, type LivePeer } from './livePeer.ts';
import type { LivePlace } from './livePlace.ts';
import type { Record } from './measures.ts';

/** People at work in their offices, and what is told of it. */

export function emptyRecord(): Record {
  return { written: new Map(), taken: new Map(), seen: new Map() };
}

/** Opens a machine for so many people of each office, and waits until all of them have the evaluation. They go when the test ends. */
export async function comeToWork(
  place: LivePlace,
  record: Record,
  peopleOfOffice: number,
): Promise<LivePeer[]> {
  const peers: LivePeer[] = [];
  onTestFinished(async () => void (await Promise.all(peers.map((peer) => peer.close()))), 60_000);
  // One office after the other: all at once they would wait for each other on a busy machine.
  for (const office of place.offices) {
    const colleagues = Array.from({ length: peopleOfOffice }, (_, index) =>
      openPeer(place, record, office, index),
    );
    peers.push(...colleagues);
    colleagues[0]?.begin();
    await expect.poll(() => troubles(colleagues), { timeout: 30_000, interval: 20 }).toEqual([]);
  }
  return peers;
}

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

/**
 * Somebody at work: now and then a score.
 * @param every so many milliseconds, more or less
 */
export function keepWriting(peer: LivePeer, every: number, dice: () => number): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const next = () => {
    timer = setTimeout(
      () => {
        peer.write(1 + Math.floor(dice() * 70), Math.floor(dice() * 5));
        next();
      },
      every * (0.5 + dice()),
    );
  };
  next();
  return () => clearTimeout(timer);
}

/** A peer that still has something to hand over, and why. */
export function waiting({ name, unshown, trouble }: LivePeer): unknown[] {
  const left = unshown().length;
  return left === 0 ? [] : [{ name, left, trouble: trouble() }];
}

/** What keeps peers from having the beginning. */
function troubles(peers: readonly LivePeer[]): unknown[] {
  return peers.flatMap(({ name, log, trouble }) => (log.size > 0 ? [] : [{ name, trouble: trouble() }]));
}

/** Peers whose log is not, byte by byte, what the people of their office have written. */
export function unequal(peers: readonly LivePeer[], record: Record): unknown[] {
  const byOffice = new Map<string, string>();
  return peers.flatMap(({ name, office, log, trouble }) => {
    const text = JSON.stringify([...log.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    const first = byOffice.get(office) ?? text;
    byOffice.set(office, first);
    const isKnown = [...log.keys()].every((id) => record.written.has(id));
    return text === first && isKnown ? [] : [{ name, size: log.size, trouble: trouble() }];
  });
}
