import type { LiveSession } from './liveSession.ts';

/** What comes from the server. */
export type LiveMessage = {
  subject: string;
  /** Where an answer would go; what a stream hands out says here which number it has. */
  reply: string;
  data: Uint8Array;
  /** 0: a message like any other. Else what the server says of a question, in the numbers that HTTP has. */
  status: number;
};

/** Nobody has heard what was said: nothing of it can have been stored. */
export class NotHeard extends Error {}

/** A server that is reached, until it no longer is: each connection is another one. */
export type LiveConnection = {
  session: LiveSession;
  /** The most bytes that a message may have. */
  maxPayload: number;
  /** Aborts when the server is no longer reached. */
  lost: AbortSignal;
  /** Rejects where nobody answers within so many milliseconds, and with `NotHeard` where nobody heard it. */
  request: (subject: string, payload: string, timeout: number) => Promise<LiveMessage>;
  publish: (subject: string, payload: string, reply?: string) => void;
  /**
   * @param onRefused the server does not let this person hear it
   * @returns a function that ends it
   */
  subscribe: (
    subject: string,
    onMessage: (message: LiveMessage) => void,
    onRefused?: (cause: unknown) => void,
  ) => () => void;
  /** A subject that only this person hears, and nobody has used. */
  newInbox: () => string;
  close: () => Promise<void>;
};
