import type { Change } from '#src/domain/changes/Change.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import type { Transport } from '../Transport.ts';
import { NotHeard, type LiveConnection } from './LiveConnection.ts';
import { isLost, liveCursorOf, lostPosition, type StreamPosition, type StreamState } from './liveCursor.ts';
import { keepLine, rest, type LiveState } from './liveLine.ts';
import {
  changeSubjects,
  gatherArrived,
  hereSubject,
  hereSubjects,
  incoming,
  outgoing,
  parseData,
  readSubject,
  streamOf,
  type Outgoing,
} from './liveMessages.ts';
import type { LiveSession } from './liveSession.ts';
import { officeReaders } from './officeReaders.ts';
import { handOver, lookAtStream, SetBack } from './officeStream.ts';
import { keepPresence, type Colleague, type Here } from './presence.ts';

/** What has not gone as it should. It is tried again each time. */
export type LiveGaps = {
  /** How many messages were no changes of ours. */
  skipped: number;
  /** Ids of offices that could not be read the last time: not allowed, nothing on the server, or no answer. */
  unread: readonly string[];
  /** Ids of changes that the server did not take the last time: too large, or refused. */
  notTaken: readonly string[];
};

export type LiveTransport = Transport & {
  gaps: () => LiveGaps;
  /** Tells the colleagues where this person is; `null`: no longer anywhere. */
  showHere: (here: Here | null) => void;
};

export type LiveOptions = {
  /** Reaches the server: `connectLive` with its address. */
  connect: (session: LiveSession) => Promise<LiveConnection>;
  /** Asks who is logged in. Called for each connection: a token expires, and somebody else may have logged in. */
  session: () => Promise<LiveSession>;
  /** Ids of the offices that are shared. */
  offices: readonly string[];
  /** Number of this machine. */
  device: string;
  newId: () => string;
  /** The version of the changes that it writes. */
  version?: number;
  /** Who else is here: called when it is others, or when they are elsewhere. */
  onPresence?: (colleagues: readonly Colleague[]) => void;
  onState?: (state: LiveState) => void;
  retries?: Retries;
};

/** How often one thing is tried before the meeting is given up, and how long the first pause is, in milliseconds. */
export type Retries = { tries: number; pause: number };

/** A cluster that has lost a server says for some seconds that there is none. */
const usualRetries: Retries = { tries: 6, pause: 250 };

const longestPause = 1000;

/** So many changes are on their way to the server at a time. */
const width = 32;

/** How often it is looked, in milliseconds, where no hint has come. */
const lookEvery = 5000;

/** A hint may come before what it tells of can be read: it is looked once more so many milliseconds later. */
const secondLookDelay = 400;

/** A server that keeps what it is given, in a stream for each office. No answer of it is trusted. */
export function liveTransport(options: LiveOptions): LiveTransport {
  const { offices, device, newId, version = schemaVersion, retries = usualRetries } = options;
  const ended = new AbortController();
  const hints = new Set<() => void>();
  const readers = officeReaders(newId);
  let notTaken = new Set<string>();
  let unread = new Set<string>();
  let skipped = 0;
  let nextEpoch: string | null = null;
  let present: LiveConnection | null = null;

  const presence = keepPresence(
    () => present?.session.person.name ?? '',
    (evaluation, said) => {
      const subject = present && hereSubject(evaluation, present.session.person.subject);
      if (subject && !present?.session.observer) present?.publish(subject, said);
    },
    (colleagues) => options.onPresence?.(colleagues),
    {
      now: () => Date.now(),
      after: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    },
  );

  let stopHinting = () => {};
  const hint = () => {
    stopHinting();
    for (const onHint of hints) onHint();
    const timer = setTimeout(() => {
      for (const onHint of hints) onHint();
    }, secondLookDelay);
    stopHinting = () => clearTimeout(timer);
  };

  const reachable = ({ session }: LiveConnection) =>
    offices.filter((office) => session.offices.includes(office));

  const listen = (connection: LiveConnection) => {
    present = connection;
    for (const office of reachable(connection)) {
      for (const subject of changeSubjects(office)) connection.subscribe(subject, hint);
      connection.subscribe(hereSubjects(office), ({ subject, data }) => {
        const said = readSubject(subject);
        if (said?.person && said.person !== connection.session.person.id)
          presence.hear(said.person, said.evaluation, parseData(data));
      });
    }
    presence.again();
    hint();
  };

  const line = keepLine(
    async () => options.connect(await options.session()),
    listen,
    (state) => options.onState?.(state),
    retries.pause,
  );

  /** Does it until it goes well, or has gone wrong too often. */
  const persist = async <Result>(
    act: (connection: LiveConnection) => Promise<Result>,
    mayRepeat: (cause: unknown) => boolean = () => true,
  ): Promise<Result> => {
    for (let tried = 1; ; tried += 1) {
      const connection = await line.connected();
      try {
        return await act(connection);
      } catch (cause) {
        if (tried >= retries.tries || ended.signal.aborted || !mayRepeat(cause)) throw cause;
      }
      await rest(Math.min(retries.pause * 2 ** (tried - 1), longestPause), ended.signal);
    }
  };

  /** How the streams are now. Those of which it cannot be found out are left out; rejects where that is so of all. */
  const lookAtStreams = async (): Promise<Map<string, StreamState | null>> => {
    const allowed = reachable(await line.connected());
    const looks = await Promise.allSettled(
      allowed.map(async (office) =>
        persist(async (connection) => lookAtStream(connection, streamOf(office))),
      ),
    );
    const failed = looks.filter((look) => look.status === 'rejected');
    if (failed[0] && failed.length === looks.length) throw failed[0].reason;
    return new Map(
      allowed.flatMap((office, index) => {
        const look = looks[index];
        return look?.status === 'fulfilled' ? [[office, look.value]] : [];
      }),
    );
  };

  /** Reads one office on to the end, or as far as the server lets it. Rejects where it cannot be taken in. */
  const readOffice = async (
    office: string,
    from: StreamPosition,
    until: number,
    take: Parameters<Transport['read']>[1],
  ): Promise<{ at: StreamPosition; failure: { cause: unknown } | null }> => {
    let at = from;
    for (;;) {
      let came;
      try {
        came = await persist(
          async (connection) => readers.next(connection, office, at, until),
          (cause) => !(cause instanceof SetBack),
        );
      } catch (cause) {
        return { at: cause instanceof SetBack ? lostPosition : at, failure: { cause } };
      }
      const changes = came.messages.map(({ subject, data }) => incoming(subject, data));
      try {
        for (const some of gatherArrived(changes.filter((change) => change !== null))) await take(some);
      } catch (cause) {
        readers.drop(office);
        throw cause;
      }
      skipped += changes.filter((change) => change === null).length;
      const last = came.messages.at(-1);
      if (last) at = { created: at.created, seq: last.seq, time: last.time };
      if (came.isEnd) return { at, failure: null };
    }
  };

  /** @returns whether the server says that it has taken it. Rejects where it says nothing. */
  const send = async ({ subject, payload }: Outgoing): Promise<boolean> =>
    persist(
      async (connection) => {
        if (new TextEncoder().encode(payload).length > connection.maxPayload) return false;
        return handOver(connection, `${subject}.${connection.session.person.subject}`, payload);
      },
      // What somebody has heard may have been stored, though they do not say so: that is read back first.
      (cause) => cause instanceof NotHeard,
    );

  return {
    gaps: () => ({ skipped, unread: [...unread], notTaken: [...notTaken] }),
    showHere: presence.show,
    epoch: async (kept) => {
      const cursor = liveCursorOf(kept);
      if (!cursor) return (nextEpoch ??= newId());
      const there = await lookAtStreams();
      const isAnyLost = Object.entries(cursor.streams).some(([office, position]) => {
        const now = there.get(office);
        return now !== undefined && isLost(position, now);
      });
      nextEpoch = isAnyLost ? newId() : cursor.epoch;
      return nextEpoch;
    },
    read: async (kept, take) => {
      const cursor = liveCursorOf(kept) ?? { epoch: (nextEpoch ??= newId()), streams: {} };
      const there = await lookAtStreams();
      const streams = { ...cursor.streams };
      const missed = new Set(offices.filter((office) => !there.get(office)));
      let failure: { cause: unknown } | null = null;
      for (const [office, now] of there) {
        if (!now) continue;
        const read = await readOffice(
          office,
          streams[office] ?? { created: now.created, seq: 0, time: null },
          now.seq,
          take,
        );
        streams[office] = read.at;
        if (!read.failure) continue;
        ({ failure } = read);
        missed.add(office);
      }
      unread = missed;
      // A cursor that has passed nothing new is not worth the failure; one that has, or that must begin anew, is.
      if (failure && !(failure.cause instanceof SetBack) && missed.size === offices.length)
        throw failure.cause;
      return { epoch: cursor.epoch, streams };
    },
    offer: async (changes: readonly Change[]) => {
      if ((await line.connected()).session.observer) return;
      notTaken = new Set();
      const left = changes.values();
      let failure: { cause: unknown } | null = null;
      const work = async () => {
        for (const change of left) {
          if (failure) return;
          const message = outgoing(change, version, device);
          // What has not been read may be there.
          if (!message || !offices.includes(message.office) || unread.has(message.office)) continue;
          try {
            // One that is refused is not to hold up the others.
            if (!(await send(message))) notTaken.add(change.id);
          } catch (cause) {
            failure ??= { cause };
          }
        }
      };
      await Promise.all(Array.from({ length: width }, work));
      if (failure) throw (failure as { cause: unknown }).cause;
    },
    watch: (onHint) => {
      hints.add(onHint);
      const timer = setInterval(onHint, lookEvery);
      return () => {
        hints.delete(onHint);
        clearInterval(timer);
      };
    },
    close: async () => {
      ended.abort();
      stopHinting();
      presence.close();
      readers.close();
      await line.close();
    },
  };
}
