import { useCallback, useEffect, useState } from 'react';
import { askSession, readLiveOffer, type LiveOffer, type SessionAnswer } from './liveOffer.ts';

/** A server that the host offers, and who is logged in there. */
export type OfferedServer = Extract<LiveOffer, { kind: 'offered' }> & { answer: SessionAnswer };

/** Somebody who is logged in. */
export type LoggedIn = Extract<SessionAnswer, { kind: 'in' }>['session'];

/** What the host says of sharing live. */
export type OfferedLive = Exclude<LiveOffer, { kind: 'offered' }> | OfferedServer;

/**
 * Asks the host whether live can be shared, and who is logged in. `null` until it has answered.
 * @returns what it said, and how to ask once more
 */
export function useLiveOffer(): { live: OfferedLive | null; again: () => void } {
  const [live, setLive] = useState<OfferedLive | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void lookAtHost().then((found) => isCurrent && setLive(found));
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return { live, again: useCallback(() => setAsked((times) => times + 1), []) };
}

async function lookAtHost(): Promise<OfferedLive> {
  const offer = await readLiveOffer();
  return offer.kind === 'offered' ? { ...offer, answer: await askSession(offer.config) } : offer;
}
