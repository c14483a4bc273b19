import type { LiveSession } from '#src/sync/live/liveSession.ts';
import { askSession, readLiveOffer } from './liveOffer.ts';
import type { LiveTrouble } from './sharingStatus.ts';

/** Nobody can be met, and why. */
export class LiveRefused extends Error {
  readonly trouble: LiveTrouble;

  constructor(trouble: LiveTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Asks who is logged in, and does not ask again at once where the answer was no. */
export type SessionLookup = {
  /** Rejects with `LiveRefused`. */
  ask: () => Promise<LiveSession>;
  /** Address of the server, once somebody is logged in. */
  server: () => string;
  /** The next question is asked, however short a time has gone. */
  askAgain: () => void;
  close: () => void;
};

/** So long, in milliseconds, until it is asked again after nobody has answered: doubled each time, up to the longest. */
const firstPause = 1000;
const longestPause = 30_000;

/** So long where the answer was that a person has to do something. */
const refusedPause = 60_000;

/** @param onDue called when it is worth asking again */
export function createSessionLookup(onDue: () => void): SessionLookup {
  let server = '';
  let refused: { cause: LiveRefused; timer: ReturnType<typeof setTimeout> } | null = null;
  let pause = firstPause;

  const forget = () => {
    if (refused) clearTimeout(refused.timer);
    refused = null;
  };

  const look = async (): Promise<LiveSession> => {
    const offer = await readLiveOffer();
    if (offer.kind !== 'offered') throw new LiveRefused(offer.kind === 'none' ? 'not-offered' : offer.kind);
    server = offer.config.live;
    const answer = await askSession(offer.config);
    if (answer.kind !== 'in') throw new LiveRefused(answer.kind);
    return answer.session;
  };

  return {
    ask: async () => {
      if (refused) throw refused.cause;
      try {
        const session = await look();
        pause = firstPause;
        return session;
      } catch (cause) {
        if (!(cause instanceof LiveRefused)) throw cause;
        forget();
        const wait = cause.trouble === 'away' ? pause : refusedPause;
        pause = Math.min(pause * 2, longestPause);
        const due = () => {
          refused = null;
          onDue();
        };
        refused = { cause, timer: setTimeout(due, wait) };
        throw cause;
      }
    },
    server: () => server,
    askAgain: () => {
      pause = firstPause;
      forget();
    },
    close: forget,
  };
}
