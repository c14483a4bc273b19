import { randomUUID } from 'node:crypto';
import {
  AckPolicy,
  DeliverPolicy,
  jetstream,
  JetStreamApiError,
  jetstreamManager,
  type ConsumerMessages,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { streamOf } from '../callout/subjects.ts';
import { streamNotFound } from '../streams/officeStreams.ts';
import type { ErasableStream } from './officeEraser.ts';
import type { StoredMessage } from './readMessage.ts';

const nanoseconds = 1_000_000_000;

/** How long, in milliseconds, the server may take. */
const patience = 5000;

/** So many messages are asked for at a time, and wait so long, in milliseconds, at the most. */
const batch = { max_messages: 500, expires: patience };

/** For how long, in seconds, the server keeps a reader that has broken off. */
const idle = 30;

/** The stream of an office by the service's own connection. */
export function erasableStream(connection: NatsConnection, office: string): ErasableStream {
  const name = streamOf(office);
  const manage = async () => jetstreamManager(connection, { checkAPI: false, timeout: patience });
  return {
    state: async () => {
      const { streams } = await manage();
      const found = await streams.info(name).catch((cause: unknown) => {
        if (cause instanceof JetStreamApiError && cause.code === streamNotFound) return null;
        throw cause;
      });
      return found && { created: found.created, last: found.state.last_seq };
    },
    read: (from) => readFrom(connection, name, from),
    put: async (subject, payload) => {
      try {
        await jetstream(connection, { checkAPI: false, timeout: patience }).publish(subject, payload);
        return true;
      } catch (cause) {
        if (cause instanceof JetStreamApiError) return false;
        throw cause;
      }
    },
    remove: async (seq) => {
      const { streams } = await manage();
      try {
        await streams.deleteMessage(name, seq, true);
      } catch (cause) {
        // Another instance of the service may have been first.
        if (!(cause instanceof JetStreamApiError) || (await streams.getMessage(name, { seq })) !== null)
          throw cause;
      }
    },
  };
}

async function* readFrom(
  connection: NatsConnection,
  stream: string,
  from: number,
): AsyncGenerator<StoredMessage> {
  const { consumers } = await jetstreamManager(connection, { checkAPI: false, timeout: patience });
  const name = `erasing_${randomUUID()}`;
  const { num_pending } = await consumers.add(stream, {
    name,
    ack_policy: AckPolicy.None,
    deliver_policy: DeliverPolicy.StartSequence,
    opt_start_seq: from,
    mem_storage: true,
    num_replicas: 1,
    inactive_threshold: idle * nanoseconds,
  });
  try {
    const consumer = await jetstream(connection, { checkAPI: false, timeout: patience }).consumers.get(
      stream,
      name,
    );
    let left = num_pending;
    let delivered = 0;
    while (left > 0) {
      const messages: ConsumerMessages = await consumer.fetch(batch);
      let came = 0;
      for await (const { info, seq, subject, data } of messages) {
        // One has been lost on the way.
        if (info.deliverySequence !== delivered + 1) throw new Error('a message is missing');
        delivered = info.deliverySequence;
        left = info.pending;
        came += 1;
        yield { seq, subject, data };
        if (left === 0) break;
      }
      if (came === 0) throw new Error('the server hands out nothing');
    }
  } finally {
    await consumers.delete(stream, name).catch(() => {});
  }
}
