import type { Aside, AsideReason } from '#src/domain/changes/Aside.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import type { Ledger } from './Ledger.ts';
import { putAside, readArrived, shippedReading, type Reading } from './readArrived.ts';
import type { SharedLog } from './SharedLog.ts';
import type { Arrived, Transport } from './Transport.ts';

/** The two sides of a meeting, and what this one remembers of the other. */
export type Sides = { transport: Transport; log: SharedLog; ledger: Ledger; reading?: Reading };

/** What a meeting came to. */
export type Met = {
  /** How many changes have been written here. */
  taken: number;
  /** How many were handed over. */
  offered: number;
  /** How many of those the other side has not shown yet: they are offered again. */
  waiting: number;
};

/**
 * Reads all that the other side shows, offers what it has not shown, and reads again: a change counts as handed over
 * when it has been read back. May be broken off at any point and is simply done again; nothing is decided by a clock.
 * Rejects with whatever the transport or the disk rejects with.
 */
export async function meet(sides: Sides): Promise<Met> {
  const { transport, log, ledger } = sides;
  const { epoch: last, cursor } = await ledger.position();
  const epoch = await transport.epoch(cursor);
  if (epoch !== last) await ledger.startOver(epoch);
  let taken = await readOn(sides);
  const offered = await log.takeOut(await ledger.shown());
  if (offered.length > 0) {
    await transport.offer(offered);
    taken += await readOn(sides);
  }
  const shown = await ledger.shown();
  return { taken, offered: offered.length, waiting: offered.filter(({ id }) => !shown.has(id)).length };
}

/**
 * Tries again what was put aside: after an update, after a choice, at the beginning of a visit.
 * @returns how many changes have been written
 */
export async function takeUpAside(
  sides: Sides,
  isWanted: (aside: Aside) => boolean = () => true,
): Promise<number> {
  const batches = new Map<string, [Aside, ...Aside[]]>();
  for (const aside of (await sides.ledger.listAside()).filter(isWanted)) {
    const key = `${aside.evaluation} ${aside.version} ${aside.by} ${aside.isShown}`;
    const batch = batches.get(key);
    if (batch) batch.push(aside);
    else batches.set(key, [aside]);
  }
  let taken = 0;
  for (const batch of batches.values()) {
    const [{ evaluation, version, by, isShown }] = batch;
    const changes = batch.map(({ change }) => change);
    const keys = batch.map(({ key }) => key);
    const result = await take(sides, { evaluation, version, by, changes }, { keys, isShown });
    taken += result.written;
  }
  return taken;
}

async function readOn(sides: Sides): Promise<number> {
  const { transport, ledger } = sides;
  const { cursor } = await ledger.position();
  const begun = new Set<string>();
  let taken = 0;
  const next = await transport.read(cursor, async (some) => {
    const result = await take(sides, some);
    taken += result.written;
    if (result.begun) begun.add(some.evaluation);
  });
  // Not before: what a cursor has passed is never asked for again.
  if (next !== cursor) await ledger.moveTo(next);
  if (begun.size === 0) return taken;
  return (
    taken + (await takeUpAside(sides, ({ why, evaluation }) => why === 'not-begun' && begun.has(evaluation)))
  );
}

/**
 * Writes what can be written, then takes note of it: broken off in between, it is read once more.
 * @param before keys of what was put aside before, and whether the other side still shows it
 */
async function take(
  { log, ledger, reading = shippedReading }: Sides,
  arrived: Arrived,
  { keys, isShown }: { keys: readonly string[]; isShown: boolean } = { keys: [], isShown: true },
): Promise<{ written: number; begun: boolean }> {
  const admission = await log.admits(arrived.evaluation);
  if (admission === 'erased') {
    await ledger.note({ shown: [], by: null, aside: [], takenUp: keys });
    return { written: 0, begun: false };
  }
  const { changes, aside } = readArrived(arrived, reading);
  const taken =
    admission === 'yes' && changes.length > 0 ? await log.takeIn(arrived.evaluation, changes) : null;
  const keep = (some: readonly Change[], why: AsideReason) =>
    // As they came, not as they were read: a later app may bring them further by other steps.
    asTheyCame(some, arrived).map((change) => putAside(change, arrived, why));
  const left = !taken
    ? keep(changes, 'not-chosen')
    : taken.begun
      ? [...keep(taken.refused, 'refused'), ...keep(taken.overfull, 'no-room')]
      : keep(changes, 'not-begun');
  await ledger.note({
    shown: isShown ? (taken?.shown ?? []) : [],
    by: arrived.by,
    aside: [...aside, ...left].map((one) => ({ ...one, isShown })),
    takenUp: keys,
  });
  return { written: taken?.written ?? 0, begun: taken?.begun ?? false };
}

function asTheyCame(some: readonly Change[], { changes }: Arrived): unknown[] {
  if (some.length === 0) return [];
  const ids = new Set(some.map(({ id }) => id));
  return changes.filter(
    (change) => typeof change === 'object' && change !== null && 'id' in change && ids.has(String(change.id)),
  );
}
