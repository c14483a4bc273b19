import {
  createInbox,
  RequestError,
  tokenAuthenticator,
  wsconnect,
  type Msg,
  type NatsConnection,
  type WsConnectionOptions,
} from '@nats-io/nats-core';
import { NotHeard, type LiveConnection, type LiveMessage } from './LiveConnection.ts';
import type { LiveSession } from './liveSession.ts';

/** How long, in milliseconds, reaching the server may take. */
const connectTimeout = 5000;

/**
 * Reaches the server once. The client's own reconnecting is left alone: a token may have expired meanwhile, and somebody
 * else may have logged in, so that each connection begins with asking who it is.
 * @param server address of the web socket
 * @param more options of the client: tests meet servers that nobody logs in to
 */
export async function connectLive(
  server: string,
  session: LiveSession,
  more: WsConnectionOptions = {},
): Promise<LiveConnection> {
  const inboxPrefix = `_INBOX_${session.person.subject}`;
  const client = await wsconnect({
    servers: server,
    authenticator: tokenAuthenticator(session.token),
    timeout: connectTimeout,
    reconnect: false,
    // A server that has stopped in its tracks closes nothing: it is left within three seconds.
    pingInterval: 1000,
    maxPingOut: 2,
    // What the servers say of each other are inner addresses.
    ignoreClusterUpdates: true,
    // What this machine has said it need not hear.
    noEcho: true,
    noAsyncTraces: true,
    inboxPrefix,
    ...more,
  });
  const lost = new AbortController();
  // Nobody waits for the answer of a server that is gone.
  const whenLost = new Promise<never>((_, reject) => {
    lost.signal.addEventListener('abort', () => reject(new Error('the server is no longer reached')));
  });
  whenLost.catch(() => {});
  void client.closed().then(() => lost.abort());
  void watchStatus(client, () => lost.abort());
  return {
    session,
    maxPayload: client.info?.max_payload ?? 0,
    lost: lost.signal,
    request: async (subject, payload, timeout) => {
      try {
        return readMessage(await Promise.race([client.request(subject, payload, { timeout }), whenLost]));
      } catch (cause) {
        const isUnheard = cause instanceof RequestError && cause.isNoResponders();
        throw isUnheard ? new NotHeard('nobody there', { cause }) : cause;
      }
    },
    publish: (subject, payload, reply) => {
      if (!client.isClosed()) client.publish(subject, payload, reply === undefined ? {} : { reply });
    },
    subscribe: (subject, onMessage, onRefused) => {
      const subscription = client.subscribe(subject, {
        callback: (refused, message) => {
          if (refused) onRefused?.(refused);
          else onMessage(readMessage(message));
        },
      });
      return () => {
        if (!client.isClosed()) subscription.unsubscribe();
      };
    },
    newInbox: () => createInbox(inboxPrefix),
    close: async () => {
      lost.abort();
      await client.close();
    },
  };
}

/** A server that answers no pings is lost at once: closing in good order would wait for it. */
async function watchStatus(client: NatsConnection, onLost: () => void): Promise<void> {
  for await (const { type } of client.status())
    if (type === 'staleConnection' || type === 'disconnect') onLost();
}

function readMessage({ subject, reply, data, headers }: Msg): LiveMessage {
  return { subject, reply: reply ?? '', data, status: headers?.code ?? 0 };
}
