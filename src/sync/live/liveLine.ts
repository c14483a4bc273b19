import type { LiveConnection } from './LiveConnection.ts';

/** How it stands with the server. */
export type LiveState =
  | { status: 'connecting' }
  | { status: 'connected' }
  /** Nobody is reached; it is tried again all the time. */
  | { status: 'failed'; cause: unknown };

/** How long, in milliseconds, it may take to find out who is logged in and to reach the server. */
const longestCall = 8000;

/** One connection after the other. */
export type LiveLine = {
  /** The connection there is. Rejects where there is none, and none comes within the time. */
  connected: () => Promise<LiveConnection>;
  /** Ends it. */
  close: () => Promise<void>;
};

/** How long, in milliseconds, whoever asks waits for a connection. */
const longestWait = 4000;

/** How long, in milliseconds, until it is tried again, at the most. */
const longestPause = 10_000;

/**
 * Keeps a connection to the server for as long as it is not closed.
 * @param connect makes one
 * @param onConnected called with each one before anybody else has it
 * @param firstPause how long, in milliseconds, until it is tried again, at first
 */
export function keepLine(
  connect: () => Promise<LiveConnection>,
  onConnected: (connection: LiveConnection) => void,
  onState: (state: LiveState) => void,
  firstPause: number,
): LiveLine {
  const ended = new AbortController();
  let current: LiveConnection | null = null;
  let failure: unknown = new Error('not reached');
  const waiting = new Set<() => void>();

  const reached = () => (current?.lost.aborted ? null : current);

  const keep = async () => {
    let pause = firstPause;
    while (!ended.signal.aborted) {
      onState({ status: 'connecting' });
      try {
        const connection = await inTime(connect());
        if (ended.signal.aborted) {
          await connection.close();
          return;
        }
        pause = firstPause;
        current = connection;
        onConnected(connection);
        onState({ status: 'connected' });
        for (const wake of waiting) wake();
        await untilAborted(connection.lost);
        current = null;
        // It may never answer: nobody waits for that.
        connection.close().catch(() => {});
      } catch (cause) {
        failure = cause;
        if (!ended.signal.aborted) onState({ status: 'failed', cause });
      }
      // Many who have lost the same server are not to come back at once.
      await rest(pause * (0.5 + Math.random() / 2), ended.signal);
      pause = Math.min(pause * 2, longestPause);
    }
  };
  void keep();

  return {
    connected: async () => {
      if (!reached() && !ended.signal.aborted)
        await new Promise<void>((resolve) => {
          const wake = () => {
            clearTimeout(timer);
            waiting.delete(wake);
            resolve();
          };
          const timer = setTimeout(wake, longestWait);
          waiting.add(wake);
        });
      const connection = reached();
      if (!connection) throw failure;
      return connection;
    },
    close: async () => {
      ended.abort();
      for (const wake of waiting) wake();
      const connection = current;
      current = null;
      await connection?.close();
    },
  };
}

/**
 * What is being made, if it comes in time. The client waits for ever for a server that takes a call and says nothing.
 * What comes too late is closed.
 */
async function inTime(making: Promise<LiveConnection>): Promise<LiveConnection> {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new Error('nobody answers'));
    }, longestCall);
  });
  making.then(
    (connection) => (isLate ? connection.close() : undefined),
    () => {},
  );
  try {
    return await Promise.race([making, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Waits so many milliseconds, or until it is aborted. */
export async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
