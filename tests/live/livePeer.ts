import type { Change, Patch } from '#src/domain/changes/Change.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import type { LiveConnection } from '#src/sync/live/LiveConnection.ts';
import type { LiveSession } from '#src/sync/live/liveSession.ts';
import { liveTransport } from '#src/sync/live/liveTransport.ts';
import { personSubject } from '#src/sync/live/personSubject.ts';
import type { Sides } from '#src/sync/meet.ts';
import { shippedReading } from '#src/sync/readArrived.ts';
import { createDevice } from '../support/sharingDevice.ts';
import { sessionAt } from './livePlace.ts';

/** What is told of a peer's changes, in milliseconds since the process began. */
export type Trail = {
  written: (id: string) => void;
  /** The server has said that it has it. */
  taken: (id: string) => void;
  /** It stands in the log of a peer, as it came from the server. */
  seen: (id: string, peer: string) => void;
};

/** A person at a machine that shares live, for as long as it is not closed. */
export type LivePeer = {
  name: string;
  office: string;
  log: ReadonlyMap<string, Change>;
  /** Begins the evaluation of the office. */
  begin: () => void;
  /** Says something of a requirement. */
  write: (requirement: number, score: number) => void;
  /** Ids of changes that the server has not shown. */
  unshown: () => string[];
  /** Why the last meeting broke off; `null`: it did not. */
  trouble: () => unknown;
  close: () => Promise<void>;
};

/** Meetings begin at least so far apart, and after one that broke off, in milliseconds. */
const pauses = { usual: 150, afterFailure: 500, unasked: 3000 };

let made = 0;

/** The evaluation that an office of the tests works on. */
export function evaluationOf(office: string): string {
  return `${office}_2026_eksempelstandard_1`;
}

/**
 * Opens a machine with an empty log.
 * @param mutate a machine that is not made as ours are
 */
export function openLivePeer(options: {
  name: string;
  office: string;
  connect: (session: LiveSession, onTaken: (id: string) => void) => Promise<LiveConnection>;
  session?: () => Promise<LiveSession>;
  trail?: Partial<Trail>;
  mutate?: (sides: Sides) => Sides;
}): LivePeer {
  const { name, office, trail = {}, mutate = (sides) => sides } = options;
  made += 1;
  const machine = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  const shown = new Set<string>();
  const ended = new AbortController();
  let wake = () => {};
  let trouble: unknown = null;
  let isStale = false;

  const transport = liveTransport({
    connect: async (session) => options.connect(session, (id) => trail.taken?.(id)),
    session: options.session ?? (async () => sessionAt(name, personSubject(name), [office])),
    offices: [office],
    device: machine,
    newId: () => crypto.randomUUID(),
  });
  const device = createDevice({
    person: { author: { name, role: 'veileder' }, device: machine },
    reading: shippedReading,
    open: () => transport,
    perhapsDie: () => {},
    mutate: (sides) =>
      mutate({
        ...sides,
        log: {
          ...sides.log,
          takeIn: async (evaluation, changes) => {
            const taken = await sides.log.takeIn(evaluation, changes);
            for (const id of taken.shown) trail.seen?.(id, name);
            return taken;
          },
        },
        ledger: {
          ...sides.ledger,
          startOver: async (epoch) => {
            shown.clear();
            await sides.ledger.startOver(epoch);
          },
          moveTo: async (cursor, passed) => {
            await sides.ledger.moveTo(cursor, passed);
            for (const id of passed?.shown ?? []) shown.add(id);
          },
          note: async (noted) => {
            await sides.ledger.note(noted);
            for (const id of noted.shown) shown.add(id);
          },
        },
      }),
  });

  const edit = (entity: string, entityId: string, patch: Patch) => {
    const before = device.log.size;
    device.edit({ entity, entityId, patch }, new Date());
    const newest = [...device.log.keys()].at(-1);
    if (device.log.size > before && newest !== undefined) trail.written?.(newest);
    isStale = true;
    wake();
  };

  const unwatch = transport.watch(() => wake());
  const share = async () => {
    while (!ended.signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      isStale = false;
      try {
        await device.meet();
        trouble = null;
      } catch (cause) {
        trouble = cause;
      }
      await pause(trouble === null ? pauses.usual : pauses.afterFailure);
      if (!isStale && trouble === null) await Promise.race([woken, pause(pauses.unasked)]);
    }
  };
  const sharing = share();

  return {
    name,
    office,
    log: device.log,
    begin: () => {
      const evaluation = evaluationOf(office);
      const named = { office, ownOffice: { name: office, kind: 'nav-kontor' }, year: 2026 };
      const createdAt = new Date().toISOString();
      edit('evaluation', evaluation, { ...named, standard: 'eksempelstandard', edition: '1', createdAt });
    },
    write: (requirement, score) => edit('answer', answerId(evaluationOf(office), requirement), { score }),
    unshown: () => [...device.log.keys()].filter((id) => !shown.has(id)),
    trouble: () => trouble,
    close: async () => {
      ended.abort();
      wake();
      unwatch();
      await transport.close();
      await sharing;
    },
  };
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
