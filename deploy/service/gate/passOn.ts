import { inboxOf } from '../callout/subjects.ts';
import type { Said } from './clientLines.ts';
import { readerBody } from './readerBody.ts';

/** A line for the server, or why there is none, in the words the server would have used. */
export type Passed = { kind: 'line'; line: Buffer } | { kind: 'refused'; why: string; subject: string };

type Published = Extract<Said, { kind: 'publish' }>;

/** What is asked of a stream, besides writing to it: `$JS.API.<what>.<stream>[.<consumer>]`. */
const question =
  /^\$JS\.API\.(STREAM\.(?:INFO|MSG\.GET)|CONSUMER\.(?:CREATE|INFO|DELETE|MSG\.NEXT))\.([^.]+)(?:\.([^.]+))?$/;

/** What may be written without being a question. The server knows whether it may be by this person. */
const message = /^(?:changes|relayed|here)\./;

/**
 * What a person writes, as the server is to have it. The server asks whether they may write there; here it is asked whether it
 * may answer where they want it to, and what the question makes it do.
 * @param subject the person's word in subjects
 */
export function passOn({ subject, reply, payload }: Published, person: string): Passed {
  const refused = (why: string): Passed => ({ kind: 'refused', why, subject });
  if (reply !== null && !reply.startsWith(`${inboxOf(person)}.`)) return refused('answer-elsewhere');
  if (message.test(subject)) return { kind: 'line', line: publishLine(subject, reply, payload) };
  const [, what, stream = '', consumer] = question.exec(subject) ?? [];
  if (what === undefined) return refused('subject');
  if (what.startsWith('STREAM.') !== (consumer === undefined)) return refused('subject');
  if (consumer !== undefined && !isOwnConsumer(consumer, person)) return refused('consumer-name');
  const body = readerBody(what, payload.toString('utf8'), stream, consumer ?? '');
  return body === null
    ? refused('body')
    : { kind: 'line', line: publishLine(subject, reply, Buffer.from(body)) };
}

/** A consumer is its maker's by its name: the last word after `_`, which a person's word may have as well, has no `_`. */
function isOwnConsumer(name: string, person: string): boolean {
  return name.startsWith(`${person}_`) && /^[\dA-Za-z]{1,64}$/.test(name.slice(person.length + 1));
}

function publishLine(subject: string, reply: string | null, payload: Buffer): Buffer {
  const words = ['PUB', subject, ...(reply === null ? [] : [reply]), String(payload.length)];
  return Buffer.concat([Buffer.from(`${words.join(' ')}\r\n`), payload, Buffer.from('\r\n')]);
}
