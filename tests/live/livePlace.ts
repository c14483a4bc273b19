import { usernamePasswordAuthenticator } from '@nats-io/nats-core';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { startNatsNodes, type Nodes } from '../../scripts/live/natsNodes.mjs';
import { findNatsServer } from '../../scripts/live/natsServer.mjs';
import { connectLive } from '#src/sync/live/connectLive.ts';
import { firstThat } from './firstThat.ts';
import type { LiveConnection } from '#src/sync/live/LiveConnection.ts';
import { changeSubjects, streamOf } from '#src/sync/live/liveMessages.ts';
import type { LiveSession } from '#src/sync/live/liveSession.ts';

/** Somebody who may do everything. */
export const admin = { user: 'admin', pass: 'admin' };

/** Servers that everybody may do everything on, with a stream for each office. */
export type LivePlace = Nodes & {
  offices: readonly string[];
  /** A way in, as through the gate: to one server after the other, past those that do not answer. Where it hears of what the server says it has taken. */
  connect: (session: LiveSession, onTaken?: (id: string) => void) => Promise<LiveConnection>;
  /** Makes the streams that are not there. */
  makeStreams: () => Promise<void>;
  /** The server that decides what an office's stream takes. */
  leaderOf: (office: string) => Promise<LivePlace['nodes'][number]>;
  /** How many messages the streams hold. */
  countStored: () => Promise<number>;
};

/** Starts one server or three. */
export async function openLivePlace(count: 1 | 3, offices: readonly string[]): Promise<LivePlace> {
  const binary = findNatsServer();
  if (!binary) throw new Error('No nats-server on this machine: npm run test:live fetches one, or says so.');
  const nodes = await startNatsNodes({
    binary,
    count,
    access: { kind: 'users', users: [{ user: 'admin', password: 'admin' }] },
  });
  const manage = async <Result>(
    act: (manager: Awaited<ReturnType<typeof jetstreamManager>>) => Promise<Result>,
  ): Promise<Result> => {
    const servers = nodes.nodes.filter((node) => node.isRunning()).map(({ address }) => address);
    const connection = await connect({ servers, ...admin, ignoreClusterUpdates: true });
    try {
      return await act(await jetstreamManager(connection, { timeout: 15_000 }));
    } finally {
      await connection.close();
    }
  };
  const authenticator = usernamePasswordAuthenticator(admin.user, admin.pass);
  let turn = 0;
  const place: LivePlace = {
    ...nodes,
    offices,
    connect: async (session, onTaken) => {
      turn += 1;
      const order = nodes.nodes.map((_, index) => nodes.nodes[(turn + index) % count]);
      const connection = await firstThat(
        order,
        async (node) => connectLive(node?.websocket ?? '', session, { authenticator }),
        (late) => late.close(),
      );
      return onTaken ? tellingWhatIsTaken(connection, onTaken) : connection;
    },
    makeStreams: () =>
      manage(async ({ streams }) => {
        for (const office of offices)
          await streams.add({
            name: streamOf(office),
            subjects: changeSubjects(office),
            num_replicas: count,
          });
      }),
    leaderOf: (office) =>
      manage(async ({ streams }) => {
        const { cluster } = await streams.info(streamOf(office));
        const leader = nodes.nodes.find(({ name }) => name === cluster?.leader);
        if (!leader) throw new Error(`Nobody leads the stream of ${office}.`);
        return leader;
      }),
    countStored: () =>
      manage(async ({ streams }) => {
        const infos = await Promise.all(offices.map(async (office) => streams.info(streamOf(office))));
        return infos.reduce((sum, { state }) => sum + state.messages, 0);
      }),
  };
  try {
    await place.makeStreams();
  } catch (cause) {
    await nodes.close();
    throw cause;
  }
  return place;
}

/** Whom the servers of a place let in. */
export function sessionAt(person: string, subject: string, offices: readonly string[]): LiveSession {
  return { token: '', person: { id: person, name: person, subject }, offices, observer: false };
}

function tellingWhatIsTaken(connection: LiveConnection, onTaken: (id: string) => void): LiveConnection {
  return {
    ...connection,
    request: async (subject, payload, timeout) => {
      const answer = await connection.request(subject, payload, timeout);
      if (/^(?:changes|relayed)\./.test(subject) && answer.status < 300) {
        const said = JSON.parse(new TextDecoder().decode(answer.data)) as { error?: unknown };
        const { change } = JSON.parse(payload) as { change: { id: string } };
        if (said.error === undefined) onTaken(change.id);
      }
      return answer;
    },
  };
}
