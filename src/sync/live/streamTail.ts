import * as z from 'zod/mini';
import type { LiveConnection } from './LiveConnection.ts';
import type { StreamPosition } from './liveCursor.ts';
import { askStream, failureIn, passed, SetBack, type Stored } from './officeStream.ts';

/** So many messages are asked for at a time at the most. */
const longestTail = 100;

const storedSchema = z.object({
  message: z.object({
    subject: z.string(),
    seq: z.int(),
    time: z.string(),
    data: z.optional(z.string()),
  }),
});

/** What the server says where there is no such message. */
const noSuchMessage = 10_037;

/**
 * Reads the last few messages of a stream one by one. Only whoever leads the stream is asked. A reader has to be agreed on by all servers first, and a
 * cluster that has lost the one that decides does not for up to ten seconds.
 * @param until number of the message that was the last when it was looked
 * @param isSeen what was read last has been seen to be there by the same connection; else it is asked for first
 */
export async function readTail(
  connection: LiveConnection,
  stream: string,
  { seq: after, time: lastTime }: StreamPosition,
  { until, isSeen }: { until: number; isSeen: boolean },
): Promise<{ messages: Stored[]; isEnd: boolean }> {
  if (lastTime !== null && !isSeen) {
    const last = await messageOf(connection, stream, { seq: after });
    if (last?.time !== lastTime) throw new SetBack('what was read last is not there');
  }
  const goOn = Math.min(until, after + longestTail);
  const asked = Array.from({ length: Math.max(0, goOn - after) }, (_, index) => after + 1 + index);
  const found = await Promise.all(asked.map(async (seq) => messageOf(connection, stream, { seq })));
  const gap = found.indexOf(null);
  const messages = found.slice(0, gap < 0 ? found.length : gap).filter((each) => each !== null);
  if (gap >= 0) messages.push(...(await readOn(connection, stream, after + messages.length, goOn)));
  const at = messages.at(-1)?.seq ?? after;
  return { messages, isEnd: at < goOn || at >= until };
}

/**
 * What comes where one is missing: it has been taken away, or whoever leads the stream now has not come so far. Each is asked
 * for as the next there is, so that only the first is passed by.
 */
async function readOn(
  connection: LiveConnection,
  stream: string,
  after: number,
  until: number,
): Promise<Stored[]> {
  const messages: Stored[] = [];
  for (let at = after; at < until;) {
    const next = await messageOf(connection, stream, { seq: at + 1, next_by_subj: '>' });
    if (!next) break;
    if (next.seq <= at) throw new Error('an earlier message than the one that was asked for');
    at = next.seq;
    messages.push(next);
  }
  return messages;
}

/** One message; `null`: there is none. */
async function messageOf(connection: LiveConnection, stream: string, which: object): Promise<Stored | null> {
  const answer = await askStream(connection, `$JS.API.STREAM.MSG.GET.${stream}`, JSON.stringify(which));
  if (failureIn(answer) === noSuchMessage) return null;
  const { subject, seq, time, data = '' } = z.parse(storedSchema, passed(answer)).message;
  return {
    seq,
    time: nanoseconds(time),
    subject,
    data: Uint8Array.from(atob(data), (each) => each.codePointAt(0) ?? 0),
  };
}

/** A time as the server says it of a message that is handed out by a reader: nanoseconds since 1970. */
function nanoseconds(time: string): string {
  const [, second = '', fraction = ''] = /^(.{19})(?:\.(\d{1,9}))?Z$/.exec(time) ?? [];
  const milliseconds = Date.parse(`${second}Z`);
  if (Number.isNaN(milliseconds)) throw new Error('a message without a time');
  return String(BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, '0')));
}
