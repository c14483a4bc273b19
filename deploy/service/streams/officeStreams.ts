import { JetStreamApiError, jetstreamManager, type StreamConfig } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { storedSubjects, streamOf } from '../callout/subjects.ts';

/** What the host decides of the streams. */
export type StreamRules = {
  /** Copies of each, on as many nodes. */
  replicas: 1 | 3;
  /** Bytes of an office at the most: what comes after is refused, and nothing is taken away. */
  maxBytes: number;
};

/** The offices' streams on the server. */
export type OfficeStreams = {
  /** Sees to it that an office has its stream, as it is to be. Rejects where the server does not say that it has. */
  ensure: (office: string) => Promise<void>;
};

const nanoseconds = 1_000_000_000;

/** A consumer that nobody uses goes after so many seconds, whatever its maker asked for. */
export const longestIdle = 300;

/** Consumers of one stream at the most: twenty machines with several tabs each, and what they left behind. */
const mostConsumers = 500;

/** How long, in milliseconds, the server may take. */
const patience = 3000;

/** What the server calls a stream that is not there. */
export const streamNotFound = 10_059;

/** The streams by one connection, whose rights are the service's. */
export function officeStreams(connection: NatsConnection, rules: StreamRules): OfficeStreams {
  const working = new Map<string, Promise<void>>();
  const ensureAnew = async (office: string) => {
    const { streams } = await jetstreamManager(connection, { checkAPI: false, timeout: patience });
    const wanted = configOf(office, rules);
    const found = await streams.info(wanted.name).catch((cause: unknown) => {
      if (cause instanceof JetStreamApiError && cause.code === streamNotFound) return null;
      throw cause;
    });
    if (!found) await streams.add(wanted);
    else if (isOther(found.config, wanted)) await streams.update(wanted.name, wanted);
  };
  return {
    ensure: (office) => {
      const known = working.get(office);
      if (known) return known;
      const work = ensureAnew(office).finally(() => working.delete(office));
      working.set(office, work);
      return work;
    },
  };
}

function configOf(office: string, { replicas, maxBytes }: StreamRules) {
  return {
    name: streamOf(office),
    subjects: storedSubjects(office),
    retention: 'limits',
    storage: 'file',
    num_replicas: replicas,
    max_bytes: maxBytes,
    discard: 'new',
    max_consumers: mostConsumers,
    consumer_limits: { inactive_threshold: longestIdle * nanoseconds },
    allow_rollup_hdrs: false,
    allow_direct: false,
  } satisfies Partial<StreamConfig> & { name: string };
}

/** Whether a stream is otherwise than the host wants it now. */
function isOther(is: StreamConfig, wanted: ReturnType<typeof configOf>): boolean {
  return is.num_replicas !== wanted.num_replicas || is.max_bytes !== wanted.max_bytes;
}
