import * as z from 'zod/mini';
import { longestIdle } from '../streams/officeStreams.ts';

const nanoseconds = 1_000_000_000;
const count = z.int().check(z.nonnegative());
const filter = z.string().check(z.regex(/^(?:changes|relayed)(?:\.[\w-]+|\.\*)*(?:\.>)?$/));

/** What a reader may ask for. What is not named here does not reach the server. */
const createSchema = z.object({
  config: z.object({
    deliver_policy: z.optional(z.enum(['all', 'by_start_sequence', 'new', 'last'])),
    opt_start_seq: z.optional(count),
    filter_subject: z.optional(filter),
    filter_subjects: z.optional(z.array(filter).check(z.maxLength(20))),
    inactive_threshold: z.optional(count),
    // Said, they must be what they are anyway: a client that wants something else is told, not deceived.
    ack_policy: z.optional(z.literal('none')),
    deliver_subject: z.optional(z.never()),
    durable_name: z.optional(z.never()),
  }),
});
const getSchema = z.object({ seq: count, next_by_subj: z.optional(z.literal('>')) });
const nextSchema = z.object({
  batch: z.optional(count),
  max_bytes: z.optional(count),
  expires: z.optional(count),
  idle_heartbeat: z.optional(count),
  no_wait: z.optional(z.boolean()),
});

/**
 * What is asked of the server, built anew from what a reader needs: a body may hold more than its schema, and the server reads
 * names in capitals too. `null` where it asks for something else.
 * @param what the question
 */
export function readerBody(what: string, body: string, stream: string, consumer: string): string | null {
  if (what === 'CONSUMER.CREATE') return createBody(body, stream, consumer);
  if (what === 'CONSUMER.MSG.NEXT') return nextBody(body);
  if (what === 'STREAM.MSG.GET') return getBody(body);
  return '';
}

function createBody(body: string, stream: string, name: string): string | null {
  const read = z.safeParse(createSchema, parse(body));
  if (!read.success) return null;
  const { deliver_policy, opt_start_seq, filter_subject, filter_subjects, inactive_threshold } =
    read.data.config;
  const longest = longestIdle * nanoseconds;
  const config = {
    name,
    deliver_policy: deliver_policy ?? 'all',
    opt_start_seq,
    filter_subject,
    filter_subjects,
    ack_policy: 'none',
    replay_policy: 'instant',
    mem_storage: true,
    num_replicas: 1,
    inactive_threshold: Math.min(inactive_threshold || longest, longest),
  };
  return JSON.stringify({ stream_name: stream, config, action: 'create' });
}

function getBody(body: string): string | null {
  const read = z.safeParse(getSchema, parse(body));
  return read.success ? JSON.stringify(read.data) : null;
}

function nextBody(body: string): string | null {
  // The short form: how many.
  const read = z.safeParse(
    nextSchema,
    /^\d+$/.test(body) ? { batch: Number(body) } : body === '' ? {} : parse(body),
  );
  return read.success ? JSON.stringify(read.data) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
