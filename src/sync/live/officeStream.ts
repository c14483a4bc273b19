import * as z from 'zod/mini';
import type { LiveConnection, LiveMessage } from './LiveConnection.ts';
import type { StreamPosition, StreamState } from './liveCursor.ts';
import { parseData } from './liveMessages.ts';

/** How long, in milliseconds, an answer may take. */
const answerTime = 2000;

/** So many messages are asked for at a time. */
const batchSize = 500;

/** How long, in milliseconds, a reader that asks for nothing is kept by the server. */
const idleTime = 120_000;

const infoSchema = z.object({
  created: z.string(),
  state: z.object({ last_seq: z.int() }),
});

const failureSchema = z.object({
  error: z.object({ err_code: z.optional(z.number()), description: z.string() }),
});

/** What the server calls a stream that is not there. */
const noSuchStream = 10_059;

/** How a stream is now; `null` where there is none. Rejects where that cannot be found out. */
export async function lookAtStream(connection: LiveConnection, stream: string): Promise<StreamState | null> {
  const answer = await askStream(connection, `$JS.API.STREAM.INFO.${stream}`, '');
  if (failureIn(answer) === noSuchStream) return null;
  const { created, state } = z.parse(infoSchema, passed(answer));
  return { created, seq: state.last_seq };
}

/** A message of a stream. */
export type Stored = {
  seq: number;
  /** When it was stored. */ time: string;
  subject: string;
  data: Uint8Array;
};

/** Where it was read to, something else stands now, or nothing: the stream may have been set back, and written on. */
export class SetBack extends Error {}

/** Reads one stream from one point on. Once a call has rejected it is good for nothing. */
export type StreamReader = {
  /** The number of the last message that it has handed out. */
  at: () => number;
  /** What comes next: so many at the most, and with `isEnd` nothing is left for now. */
  next: () => Promise<{ messages: Stored[]; isEnd: boolean }>;
  close: () => void;
};

/**
 * Begins to read a stream after the last message that has been read. It begins with that one, to see that it is the same:
 * put back from an older copy of its disk, a stream says that it was made when it was, and soon has as many messages. Where
 * that message has been erased for everybody nothing can be seen, and the stream is read from its start.
 * @param name that no other reader has
 */
export async function openReader(
  connection: LiveConnection,
  stream: string,
  { seq: after, time: lastTime }: StreamPosition,
  name: string,
): Promise<StreamReader> {
  const config = {
    name,
    deliver_policy: 'by_start_sequence',
    opt_start_seq: lastTime === null ? after + 1 : after,
    ack_policy: 'none',
    replay_policy: 'instant',
    mem_storage: true,
    num_replicas: 1,
    inactive_threshold: idleTime * 1e6,
  };
  const question = JSON.stringify({ stream_name: stream, config, action: 'create' });
  passed(await askStream(connection, `$JS.API.CONSUMER.CREATE.${stream}.${name}`, question));
  let at = after;
  let delivered = 0;
  let hasBegun = lastTime === null;
  return {
    at: () => at,
    next: async () => {
      const came = await pull(connection, `$JS.API.CONSUMER.MSG.NEXT.${stream}.${name}`);
      const messages: Stored[] = [];
      for (const { reply, subject, data } of came) {
        const number = numberIn(reply);
        // One has been lost on the way, and no later asking brings it.
        if (number?.delivered !== delivered + 1) throw new Error('a message is missing');
        ({ delivered } = number);
        const { seq, time } = number;
        if (hasBegun) {
          at = seq;
          messages.push({ seq, time, subject, data });
        } else if (seq === after && time === lastTime) hasBegun = true;
        else throw new SetBack('what was read last is not there');
      }
      if (!hasBegun) throw new SetBack('what was read last is not there');
      return { messages, isEnd: came.length < batchSize };
    },
    close: () => connection.publish(`$JS.API.CONSUMER.DELETE.${stream}.${name}`, ''),
  };
}

/** Asks for what there is, and waits for nothing more: it ends when the server says so, or with a whole batch. */
async function pull(connection: LiveConnection, subject: string): Promise<LiveMessage[]> {
  return new Promise((resolve, reject) => {
    const came: LiveMessage[] = [];
    const inbox = connection.newInbox();
    let timer: ReturnType<typeof setTimeout>;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      connection.lost.removeEventListener('abort', onLost);
      unsubscribe();
      settle();
    };
    const fail = (why: unknown) => end(() => reject(why));
    const onLost = () => fail(new Error('the server is no longer reached'));
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => fail(new Error('the server says nothing')), answerTime);
    };
    const unsubscribe = connection.subscribe(
      inbox,
      (message) => {
        // Only the server speaks on the inbox itself: a message of the stream may claim to be anything.
        if (message.subject !== inbox) {
          came.push(message);
          if (came.length >= batchSize) end(() => resolve(came));
          else wait();
        } else if ([404, 408].includes(message.status)) end(() => resolve(came));
        else if (message.status !== 100) fail(new Error(`the server says ${message.status}`));
      },
      fail,
    );
    connection.lost.addEventListener('abort', onLost);
    if (connection.lost.aborted) onLost();
    else {
      connection.publish(subject, JSON.stringify({ batch: batchSize, no_wait: true }), inbox);
      wait();
    }
  });
}

/**
 * Hands a message to the stream that its subject belongs to. Rejects where nobody says anything.
 * @returns whether the server says that it has been taken, which proves nothing
 */
export async function handOver(
  connection: LiveConnection,
  subject: string,
  payload: string,
): Promise<boolean> {
  return !z.safeParse(failureSchema, await askStream(connection, subject, payload)).success;
}

/** Asks something. Rejects where nobody answers. */
export async function askStream(
  connection: LiveConnection,
  subject: string,
  payload: string,
): Promise<unknown> {
  const { data, status } = await connection.request(subject, payload, answerTime);
  if (status >= 300) throw new Error(`the server says ${status}`);
  return parseData(data);
}

/** Why an answer is a refusal, by the server's number; `undefined`: it is none, or says no number. */
export function failureIn(answer: unknown): number | undefined {
  const failed = z.safeParse(failureSchema, answer);
  return failed.success ? failed.data.error.err_code : undefined;
}

/** An answer that is no refusal. */
export function passed(answer: unknown): unknown {
  const failed = z.safeParse(failureSchema, answer);
  if (failed.success) throw new Error(failed.data.error.description);
  return answer;
}

/** Which message of its stream it is, when it was stored, and which it is of those that a reader was handed. */
function numberIn(reply: string): { seq: number; delivered: number; time: string } | null {
  const words = reply.split('.');
  // `$JS.ACK.<stream>.<reader>.<times>.<number>.<of the reader>.<time>.<left>`; newer servers put two words before the stream.
  const first = words.length > 9 ? 7 : 5;
  const [seq, delivered, time] = [Number(words[first]), Number(words[first + 1]), words[first + 2]];
  return words[0] === '$JS' &&
    Number.isSafeInteger(seq) &&
    Number.isSafeInteger(delivered) &&
    time !== undefined
    ? { seq, delivered, time }
    : null;
}
