import type { Aside, AsideReason } from '#src/domain/changes/Aside.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import type { Entities } from '#src/domain/changes/entities/entities.ts';
import { joinErasures } from '#src/domain/changes/erasing.ts';
import { blankErased, erasureKind, erasuresIn, type Erasures } from '#src/domain/changes/erasures.ts';
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
  const offered = erasuresFirst(await log.takeOut(await ledger.shown()), sides.reading ?? shippedReading);
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
export async function retryAside(
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
    const result = await take(sides, { evaluation, version, by, changes }, { keys, isShown, way: null });
    taken += result.written;
  }
  return taken;
}

/** What one reading has come across, which counts as shown when it has ended. */
type OnTheWay = {
  /** Ids of the changes that came and stand here as they came. */
  shown: Set<string>;
  /** Keys of what was put aside. */
  aside: Set<string>;
};

async function readOn(sides: Sides): Promise<number> {
  const { transport, ledger } = sides;
  const { cursor } = await ledger.position();
  const begun = new Set<string>();
  const way: OnTheWay = { shown: new Set(), aside: new Set() };
  let taken = 0;
  const next = await transport.read(cursor, async (some) => {
    const result = await take(sides, some, { keys: [], isShown: false, way });
    taken += result.written;
    if (result.begun) begun.add(some.evaluation);
  });
  // Not before: what a cursor has passed is never asked for again.
  if (next !== cursor) await ledger.moveTo(next, { shown: [...way.shown], aside: [...way.aside] });
  if (begun.size === 0) return taken;
  return (
    taken + (await retryAside(sides, ({ why, evaluation }) => why === 'not-begun' && begun.has(evaluation)))
  );
}

/**
 * Writes what can be written, then takes note of it: broken off in between, it is read once more.
 * @param before keys of what was put aside before, and whether the other side still shows it; `way`: it is being read
 */
async function take(
  sides: Sides,
  came: Arrived,
  { keys, isShown, way }: { keys: readonly string[]; isShown: boolean; way: OnTheWay | null },
): Promise<{ written: number; begun: boolean }> {
  const { log, ledger, reading = shippedReading } = sides;
  const { evaluation } = came;
  const admission = await log.admits(evaluation);
  if (admission === 'erased') {
    await ledger.note({ shown: [], cameBy: [], by: null, aside: [], takenUp: keys });
    return { written: 0, begun: false };
  }
  const kept = await ledger.listAside(evaluation);
  const told = erasuresIn([...came.changes, ...kept.map(({ change }) => change)], reading.kinds);
  const erasures = joinErasures(await log.erasures(evaluation), told);
  // Before anything is put aside: what has been erased lies nowhere here, not even until it can be read.
  const arrived = { ...came, changes: blankErased(came.changes, erasures, reading.kinds) };
  const isAsItCame = (change: unknown, index: number) => change === arrived.changes[index];
  // Both may have come, the older copy with the text and the newer without it.
  const withoutText = new Set(idsOf(came.changes.filter(isAsItCame)));
  const { changes, aside } = readArrived(arrived, reading);
  const taken = admission === 'yes' && changes.length > 0 ? await log.takeIn(evaluation, changes) : null;
  const keep = (some: readonly Change[], why: AsideReason) =>
    // As they came, not as they were read: a later app may bring them further by other steps.
    asTheyCame(some, arrived).map((change) => putAside(change, arrived, why));
  const left = !taken
    ? keep(changes, 'not-chosen')
    : taken.begun
      ? [...keep(taken.refused, 'refused'), ...keep(taken.overfull, 'no-room')]
      : keep(changes, 'not-begun');
  const blanked = blankAside(kept, keys, erasures, reading.kinds);
  // Of what came with a text that has been erased, it has not been shown that it is.
  const shown = isShown || way ? (taken?.shown ?? []).filter((id) => withoutText.has(id)) : [];
  const keptNow = [...aside, ...left];
  await ledger.note({
    shown: isShown ? shown : [],
    cameBy: shown,
    by: arrived.by,
    aside: [...keptNow.map((one) => ({ ...one, isShown })), ...blanked.map(([, one]) => one)],
    takenUp: [...keys, ...blanked.map(([one]) => one.key)],
  });
  for (const id of shown) way?.shown.add(id);
  for (const { key } of keptNow) way?.aside.add(key);
  for (const [{ key }] of blanked) way?.aside.delete(key);
  const begun = taken?.begun ?? false;
  // One that stood against what is here because of its text may stand so no more.
  const again = new Set(begun ? blanked.map(([, { key }]) => key) : []);
  const more = again.size === 0 ? 0 : await retryAside(sides, ({ key }) => again.has(key));
  return { written: (taken?.written ?? 0) + more, begun };
}

/** What was put aside before and has been erased since, each with what it is to be instead. Nobody has shown that yet. */
function blankAside(
  kept: readonly Aside[],
  takenUp: readonly string[],
  erasures: Erasures,
  kinds: Entities,
): [Aside, Aside][] {
  return kept.flatMap((one): [Aside, Aside][] => {
    const [change] = blankErased([one.change], erasures, kinds);
    if (change === one.change || takenUp.includes(one.key)) return [];
    return [[one, { ...putAside(change, one, one.why), isShown: false }]];
  });
}

/** Whoever reads them in order need not hold a text for the time it takes to hear that it has been erased. */
function erasuresFirst(changes: readonly Change[], { kinds }: Reading): Change[] {
  const name = erasureKind(kinds)?.name;
  return changes.toSorted((a, b) => Number(b.entity === name) - Number(a.entity === name));
}

function idsOf(changes: readonly unknown[]): string[] {
  return changes.flatMap((change) =>
    typeof change === 'object' && change !== null && 'id' in change ? [String(change.id)] : [],
  );
}

function asTheyCame(some: readonly Change[], { changes }: Arrived): unknown[] {
  if (some.length === 0) return [];
  const ids = new Set(some.map(({ id }) => id));
  return changes.filter(
    (change) => typeof change === 'object' && change !== null && 'id' in change && ids.has(String(change.id)),
  );
}
