import type { Aside } from '#src/domain/changes/Aside.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { erasureId } from '#src/domain/changes/entities/erasureId.ts';
import { erasurePatch } from '#src/domain/changes/erasing.ts';
import { blankErased, erasureKind, erasuresIn } from '#src/domain/changes/erasures.ts';
import { kindNamed } from '#src/domain/changes/entities/entities.ts';
import { rowKey, groupByRow } from '#src/domain/changes/groupByRow.ts';
import { migrateChange } from '#src/domain/changes/migrations.ts';
import { recordEdit } from '#src/domain/changes/recordEdit.ts';
import { takeInRow } from '#src/domain/changes/takeInRow.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Ledger } from '#src/sync/Ledger.ts';
import { meet, retryAside, type Sides } from '#src/sync/meet.ts';
import type { Reading } from '#src/sync/readArrived.ts';
import type { SharedLog } from '#src/sync/SharedLog.ts';
import type { Transport } from '#src/sync/Transport.ts';
import type { Person } from './buildChange.ts';
import type { Said } from './changeArbitraries.ts';

/** The machine dies here. What was on the disk stays; what was in the memory is gone. */
export class Killed extends Error {}

/** A machine with a log and what it remembers, both on a disk of its own, that can be killed between any two writes. */
export type Device = {
  person: Person;
  log: Map<string, Change>;
  aside: Map<string, Aside>;
  edit: (said: Said, now: Date) => void;
  /** Erases a field of a change for everybody. */
  erase: (change: Change, field: string, now: Date) => void;
  /** Meets the others once. Rejects when it is killed in the middle of it. */
  meet: () => Promise<unknown>;
  /** How far it has read the others. */
  cursor: () => unknown;
  /** Takes a newer app into use. */
  update: (reading: Reading) => Promise<void>;
};

type Circumstances = {
  person: Person;
  /** What its app can read. */
  reading: Reading;
  /** Makes the transport anew, as a page that is opened does. */
  open: (version: number) => Transport;
  /** Called between any two writes. */
  perhapsDie: () => void;
  /** A device that is not made as ours is. */
  mutate?: ((sides: Sides) => Sides) | undefined;
};

let made = 0;

/** A machine of one person, with nothing on it. */
export function createDevice(circumstances: Circumstances): Device {
  const { person, perhapsDie, mutate = (sides: Sides) => sides } = circumstances;
  let { reading } = circumstances;
  const log = new Map<string, Change>();
  const sealed = new Set<string>();
  const own = new Set<string>();
  const disk = { epoch: null as string | null, cursor: null as unknown, shown: new Set<string>() };
  const aside = new Map<string, Aside>();
  const rewritten = new Set<string>();

  const erasures = () => erasuresIn(log.values(), reading.kinds);

  /** Lets go of what has been erased: whoever has been shown it is to be shown that it is gone. */
  const blankStored = () => {
    const known = erasures();
    for (const [id, change] of log) {
      const [blanked = change] = blankErased([change], known, reading.kinds);
      if (blanked === change) continue;
      log.set(id, blanked);
      sealed.add(id);
      rewritten.add(id);
    }
  };

  const takeInRows = (changes: readonly Change[], result: Awaited<ReturnType<SharedLog['takeIn']>>) => {
    const here = groupByRow([...log.values()]);
    for (const [key, some] of groupByRow(changes)) {
      const plan = takeInRow(here.get(key) ?? [], some, reading.kinds);
      for (const change of plan.written) {
        log.set(change.id, change);
        sealed.add(change.id);
      }
      result.written += plan.written.length;
      result.shown.push(...plan.shown);
      result.refused.push(...plan.refused);
      result.overfull.push(...plan.overfull);
    }
  };

  const sharedLog: SharedLog = {
    admits: async () => 'yes',
    erasures: async () => erasures(),
    takeIn: async (evaluation, changes) => {
      perhapsDie();
      const result = { begun: true, written: 0, shown: [], refused: [], overfull: [] } as Awaited<
        ReturnType<SharedLog['takeIn']>
      >;
      if (![...changes, ...log.values()].some(({ entityId }) => entityId === evaluation))
        return { ...result, begun: false };
      const erasing = erasureKind(reading.kinds)?.name;
      takeInRows(
        changes.filter(({ entity }) => entity === erasing),
        result,
      );
      blankStored();
      const others = changes.filter(({ entity }) => entity !== erasing);
      takeInRows(blankErased(others, await sharedLog.erasures(evaluation), reading.kinds), result);
      perhapsDie();
      return result;
    },
    takeOut: async (shown) => {
      const unshown = [...log.values()].filter(({ id }) => !shown.has(id));
      for (const { id } of unshown) sealed.add(id);
      perhapsDie();
      return structuredClone(unshown);
    },
  };

  const ledger: Ledger = {
    position: async () => ({ epoch: disk.epoch, cursor: structuredClone(disk.cursor) }),
    startOver: async (epoch) => {
      Object.assign(disk, { epoch, cursor: null, shown: new Set() });
      for (const one of aside.values()) one.isShown = false;
      perhapsDie();
    },
    moveTo: async (cursor, passed) => {
      disk.cursor = structuredClone(cursor);
      for (const id of passed?.shown ?? []) disk.shown.add(id);
      for (const key of passed?.aside ?? []) {
        const one = aside.get(key);
        if (one) one.isShown = true;
      }
      perhapsDie();
    },
    shown: async () => disk.shown,
    note: async (noted) => {
      perhapsDie();
      for (const key of noted.takenUp) aside.delete(key);
      for (const one of noted.aside) aside.set(one.key, structuredClone(one));
      for (const id of noted.shown) disk.shown.add(id);
      perhapsDie();
    },
    listAside: async (evaluation) =>
      [...aside.values()].filter((one) => evaluation === undefined || one.evaluation === evaluation),
  };

  let transport: Transport | null = null;
  const sides = () => {
    transport ??= circumstances.open(reading.steps.length + 1);
    return mutate({ transport, log: sharedLog, ledger, reading });
  };

  const newId = (now: Date) => {
    made += 1;
    const random = new Uint8Array(10);
    new DataView(random.buffer).setUint32(4, made);
    return uuidv7(now.getTime(), random);
  };

  return {
    person,
    log,
    aside,
    erase: ({ id, evaluation, entity, patch }, field, now) => {
      const [kind, erasing] = [kindNamed(reading.kinds, entity), erasureKind(reading.kinds)];
      if (!kind || !erasing) return;
      const entityId = erasureId.make(evaluation, id);
      const said = { entity: erasing.name, entityId, patch: erasurePatch(kind, patch, [field]) };
      const recorded = recordEdit(
        { evaluation, ...said, knew: 'all' },
        [...log.values()].filter((change) => rowKey(change) === rowKey(said)),
        sealed,
        { ...person, now, newId: newId(now), own },
        reading.kinds,
      );
      if (recorded.kind !== 'nothing') log.set(recorded.change.id, recorded.change);
      blankStored();
      // What others have shown of it and could not be taken in.
      for (const one of aside.values()) [one.change] = blankErased([one.change], erasures(), reading.kinds);
    },
    edit: (said, now) => {
      const recorded = recordEdit(
        { evaluation: said.entityId.split('_').slice(0, 4).join('_'), ...said, knew: 'all' },
        [...log.values()].filter((change) => rowKey(change) === rowKey(said)),
        sealed,
        { ...person, now, newId: newId(now), own },
        reading.kinds,
      );
      if (recorded.kind === 'nothing') return;
      log.set(recorded.change.id, recorded.change);
      own.add(recorded.change.id);
    },
    meet: async () => {
      try {
        for (const id of rewritten) disk.shown.delete(id);
        rewritten.clear();
        return await meet(sides());
      } catch (cause) {
        transport = null;
        throw cause;
      }
    },
    cursor: () => structuredClone(disk.cursor),
    update: async (newer) => {
      const from = reading.steps.length + 1;
      reading = newer;
      transport = null;
      for (const [id, change] of log) {
        log.set(id, migrateChange({ ...change }, from, newer.steps) as unknown as Change);
      }
      blankStored();
      await retryAside(sides());
    },
  };
}
