import { fromSeed } from '@nats-io/nkeys';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { answerCallout } from './callout/answerCallout.ts';
import type { Configuration } from './configuration/readConfiguration.ts';
import { keepErasing } from './erasing/keepErasing.ts';
import { createGate } from './gate/gate.ts';
import { nodeDialler } from './gate/nodeConnection.ts';
import { createHttp } from './http/createHttp.ts';
import { sessionAnswer } from './http/sessionAnswer.ts';
import type { Log } from './log.ts';
import { messageOf } from './messageOf.ts';
import { identifyBy } from './people/identify.ts';
import type { Person } from './people/Person.ts';
import { officeStreams } from './streams/officeStreams.ts';
import { keepKeySet } from './token/keySet.ts';
import { loadKeys } from './token/loadKeys.ts';

export type Service = {
  port: number;
  stop: () => Promise<void>;
};

/** How often, in milliseconds, it is looked after that those who are connected have their streams. */
const lookEvery = 4000;

const reconnecting = {
  maxReconnectAttempts: -1,
  reconnectTimeWait: 500,
  // Nobody comes in while whoever is asked stands before a node that has stopped: it is to be known soon.
  pingInterval: 1000,
  maxPingOut: 2,
  timeout: 2000,
};

export type ServiceParts = {
  log: Log;
  /** Where the gate is not asked for, which only tests do: they show what it is for. */
  withoutGate?: boolean;
};

/** Starts the service: it answers who is logged in, lets people in at the server, and stands before it. */
export async function startService(
  { listen, origins, issuer, audience, keys, person, groups, nats, streams, secrets }: Configuration,
  { log, withoutGate = false }: ServiceParts,
): Promise<Service> {
  const now = () => Date.now();
  const keySet = keepKeySet(
    () => loadKeys(keys),
    now,
    (cause) => log('keys-not-fetched', { why: messageOf(cause) }),
  );
  const identify = identifyBy({ issuer, audience, keys: keySet, now }, { person, groups });
  const reach = async ({ user, password }: { user: string; password: string }) =>
    connect({
      servers: nats.servers,
      user,
      pass: password,
      waitOnFirstConnect: true,
      ignoreClusterUpdates: true,
      ...reconnecting,
    });
  const [calloutConnection, streamsConnection] = await Promise.all([
    reach(secrets.callout),
    reach(secrets.streams),
  ]);
  const connections = [watched(calloutConnection), watched(streamsConnection)];

  const office = officeStreams(streamsConnection, {
    replicas: streams.replicas,
    maxBytes: streams.maxMegabytes * 1_000_000,
  });
  /** An observer reads what there is. */
  const makeReady = async ({ offices, observer }: Person) => {
    const made = await Promise.allSettled((observer ? [] : offices).map((each) => office.ensure(each)));
    for (const each of made)
      if (each.status === 'rejected') log('stream-not-ready', { why: messageOf(each.reason) });
  };

  const callout = {
    identify,
    issuer: fromSeed(new TextEncoder().encode(secrets.seed)),
    account: nats.account,
    // The same for all that have the key: any of them may be asked of whom another one's gate brings.
    gateSecret: withoutGate ? null : createHmac('sha256', secrets.seed).update('gate').digest('base64url'),
    log,
    onPerson: (each: Person) => void makeReady(each),
  };
  // All who can answer are asked, and the first answer holds: of a group one would be asked, and for minutes that may be the one
  // whose node has stopped in its tracks.
  calloutConnection.subscribe('$SYS.REQ.USER.AUTH', {
    callback: (failed, question) => {
      if (failed) return;
      answerCallout(question.string(), callout).then(
        (answer) => question.respond(answer),
        (cause: unknown) => log('callout-failed', { why: messageOf(cause) }),
      );
    },
  });

  // Nobody is let in before the server knows whom to ask.
  await calloutConnection.flush();

  const gate = createGate({
    origins,
    dial: nodeDialler(nats.servers, now),
    identify,
    secret: callout.gateSecret ?? '',
    log,
    now,
  });
  const looking = setInterval(() => {
    const offices = gate.people().flatMap((each) => (each.observer ? [] : each.offices));
    for (const each of new Set(offices))
      office.ensure(each).catch((cause: unknown) => log('stream-not-ready', { why: messageOf(cause) }));
  }, lookEvery);

  const erasing = keepErasing(streamsConnection, [...new Set(Object.values(groups.offices).flat())], log);

  const server = createHttp({
    gate,
    session: ({ headers }) => sessionAnswer(headers, identify, makeReady),
    health: () => {
      const reached = connections.every(({ isReached }) => isReached());
      return { isWell: reached, parts: { server: reached, people: gate.people().length } };
    },
    log,
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(listen.port, listen.host, done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : listen.port;
  log('started', { port });

  return {
    port,
    stop: async () => {
      clearInterval(looking);
      erasing.stop();
      const closed = new Promise((done) => server.close(done));
      await gate.close();
      server.closeIdleConnections();
      // What is being answered may be finished; what keeps a connection for later may not.
      setTimeout(() => server.closeAllConnections(), 2000).unref();
      await closed;
      // A server that is gone hears no farewell, and one that has been lost once may never answer it.
      const farewell = Promise.allSettled([calloutConnection.drain(), streamsConnection.drain()]);
      await Promise.race([farewell, pause(2000)]);
      await Promise.allSettled([calloutConnection.close(), streamsConnection.close()]);
      log('stopped');
    },
  };
}

/** A connection, and whether the server is reached by it now. */
function watched(connection: NatsConnection): { isReached: () => boolean } {
  let reached = true;
  const watch = async () => {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect') reached = false;
      if (type === 'reconnect') reached = true;
    }
  };
  void watch();
  return { isReached: () => reached && !connection.isClosed() };
}
