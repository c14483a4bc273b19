import { storageFailure } from '#src/persistence/storageFailure.ts';
import { connectLive } from '#src/sync/live/connectLive.ts';
import type { LiveState } from '#src/sync/live/liveLine.ts';
import type { LiveSession } from '#src/sync/live/liveSession.ts';
import { liveTransport, type LiveTransport } from '#src/sync/live/liveTransport.ts';
import { newId } from '../session/newId.ts';
import { createSessionLookup, LiveRefused } from './liveSessionLookup.ts';
import { openPresenceHub } from './livePresence.ts';
import { liveChoice } from './sharedLive.ts';
import { useLiveSharing, type LiveReport, type LiveTrouble } from './sharingStatus.ts';
import type { OpenWay, Opening, Way, WayChoice } from './Way.ts';

/** Through a server beside the app, which tells when something has come. */
export const liveWay: Way<WayChoice, LiveReport> = {
  ...liveChoice,
  open: openLive,
  pace: { lookEvery: 5000, shortestPause: 50 },
  firstReport: ({ offices }, times) => ({
    offices,
    ...times,
    waiting: 0,
    aside: {},
    notChosen: [],
    erased: [],
    person: null,
    isObserver: false,
    notTaken: 0,
    notRead: [],
    trouble: null,
  }),
  troubleOf,
  status: useLiveSharing,
};

/** A line to the server, for one person and the offices that they may see. */
type Line = { transport: LiveTransport; state: () => LiveState; close: () => Promise<void> };

function openLive({ database, device, chosen, onHint }: Opening<WayChoice>): OpenWay<LiveReport> {
  const sessions = createSessionLookup(onHint);
  const presence = openPresenceHub(database);
  let session: LiveSession | null = null;
  let line: Line | null = null;

  const connect = (first: LiveSession): Line => {
    let given: LiveSession | null = first;
    // Told of before the transport is at hand.
    let state: LiveState = { status: 'connecting' };
    const transport = liveTransport({
      connect: async (of) => connectLive(sessions.server(), of),
      session: async () => {
        session = given ?? (await sessions.ask());
        given = null;
        // Another person, or other offices: what is open is not theirs.
        if (!isSame(session, first)) void renew();
        return session;
      },
      offices: chosen.offices.filter((office) => first.offices.includes(office)),
      device,
      newId,
      onPresence: presence.tell,
      onState: (next) => {
        state = next;
        if (state.status === 'failed') presence.tell([]);
        if (state.status !== 'connecting') onHint();
      },
    });
    const unwatch = transport.watch(onHint);
    const unfollow = presence.follow(transport.showHere);
    return {
      transport,
      state: () => state,
      close: async () => {
        unwatch();
        unfollow();
        presence.tell([]);
        await transport.close();
      },
    };
  };

  const renew = async () => {
    const before = line;
    line = null;
    await before?.close();
    onHint();
  };

  const hurry = () => {
    sessions.askAgain();
    if (line?.state().status === 'failed') void renew();
  };
  const unlisten = listenForReturn(() => {
    hurry();
    onHint();
  });

  return {
    ready: async () => {
      if (!line) {
        session = await sessions.ask();
        line = connect(session);
      }
      const state = line.state();
      return state.status === 'failed' ? { trouble: troubleOf(state.cause) } : { transport: line.transport };
    },
    mayWrite: () => session?.observer !== true,
    hurry,
    tell: () => ({
      person: session && { id: session.person.id, name: session.person.name },
      isObserver: session?.observer === true,
      notTaken: line?.transport.gaps().notTaken.length ?? 0,
      notRead: line?.transport.gaps().unread ?? [],
    }),
    close: async () => {
      unlisten();
      sessions.close();
      await line?.close();
      presence.close();
    },
  };
}

function isSame(session: LiveSession, other: LiveSession): boolean {
  return (
    session.person.id === other.person.id &&
    session.observer === other.observer &&
    session.offices.toSorted().join() === other.offices.toSorted().join()
  );
}

/** Calls when the network is back, or somebody comes back to the page: they may have logged in. */
function listenForReturn(onReturn: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') onReturn();
  };
  window.addEventListener('online', onReturn);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.removeEventListener('online', onReturn);
    document.removeEventListener('visibilitychange', look);
  };
}

function troubleOf(cause: unknown): LiveTrouble {
  if (cause instanceof LiveRefused) return cause.trouble;
  const failure = storageFailure(cause);
  if (failure === 'quota') return 'quota';
  // What this machine could not do is not said of the server.
  return failure === 'unknown' ? 'away' : 'unknown';
}
