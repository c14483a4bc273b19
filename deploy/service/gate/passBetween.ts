import type { Duplex } from 'node:stream';
import * as z from 'zod/mini';
import type { Identify } from '../people/identify.ts';
import type { Person } from '../people/Person.ts';
import type { Log } from '../log.ts';
import { messageOf } from '../messageOf.ts';
import { lineReader, type Said } from './clientLines.ts';
import { closeFrame, frame, frameReader } from './frames.ts';
import type { NodeConnection } from './nodeConnection.ts';
import { passOn } from './passOn.ts';
import { rateOf } from './rate.ts';
import { infoLine } from './serverInfo.ts';

export type PassOptions = {
  identify: Identify;
  secret: string;
  log: Log;
  now: () => number;
  /** Whether one more connection of the person is let in. */
  admit: (person: Person) => boolean;
  onEnd: () => void;
};

/** How long, in milliseconds, somebody may take to say who they are. */
const connectTime = 5000;

/** Readers that one connection makes in a minute, and times it may ask for what it may not have. */
const mostReaders = 120;
const mostRefused = 50;

const goingAway = 1001;
const badProtocol = 1002;
const policy = 1008;

const connectSchema = z.object({ auth_token: z.string(), echo: z.optional(z.boolean()) });

/**
 * Passes on what a client and a node say to each other until one of them has had enough.
 * @returns a function that ends it
 */
export function passBetween(
  client: Duplex,
  { socket: node, info }: NodeConnection,
  { identify, secret, log, now, admit, onEnd }: PassOptions,
): () => void {
  const { line: welcome, largest } = infoLine(info);
  const readFrames = frameReader();
  const readLines = lineReader(largest);
  const mayMakeReader = rateOf(mostReaders, now);
  let person: Person | null = null;
  let refusals = 0;
  let isOver = false;
  /** What has come is worked through in turn: who somebody is takes a while to find out. */
  let work = Promise.resolve();

  const end = (code: number, error?: string) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    if (error !== undefined) client.write(frame('binary', Buffer.from(`-ERR '${error}'\r\n`)));
    client.end(closeFrame(code));
    // One that takes nothing more would otherwise never be gone.
    setTimeout(() => client.destroy(), 1000).unref();
    node.destroy();
    onEnd();
  };
  const timer = setTimeout(() => end(policy, 'Authentication Timeout'), connectTime);

  const tell = (piece: Buffer) => {
    if (!isOver && !client.write(frame('binary', piece)) && !node.isPaused()) {
      node.pause();
      client.once('drain', () => node.resume());
    }
  };
  const say = (line: Buffer | string) => {
    if (!isOver) node.write(line);
  };
  const refuse = (why: string, subject: string) => {
    refusals += 1;
    log('refused-by-gate', { why, person: person?.id ?? '' });
    if (refusals > mostRefused) end(policy, 'Permissions Violation');
    else tell(Buffer.from(`-ERR 'Permissions Violation for Publish to "${subject}"'\r\n`));
  };

  const letIn = async (options: string) => {
    const read = z.safeParse(connectSchema, parse(options));
    const identified = read.success ? await identify(read.data.auth_token) : null;
    if (isOver) return;
    if (!read.success || identified?.kind !== 'person') {
      log('refused-by-gate', {
        why: identified?.kind === 'unknown' ? identified.why : (identified?.kind ?? 'no-token'),
      });
      end(policy, 'Authorization Violation');
      return;
    }
    if (!admit(identified.person)) {
      log('refused-by-gate', { why: 'too-many-connections', person: identified.person.id });
      end(policy, 'Maximum Connections Exceeded');
      return;
    }
    clearTimeout(timer);
    ({ person } = identified);
    const connect = {
      verbose: false,
      pedantic: false,
      lang: 'gate',
      version: '1',
      protocol: 1,
      headers: true,
      no_responders: true,
      echo: read.data.echo ?? true,
      auth_token: read.data.auth_token,
      user: 'gate',
      pass: secret,
    };
    say(`CONNECT ${JSON.stringify(connect)}\r\n`);
  };

  const hear = async (said: Said) => {
    if (isOver) return;
    if (said.kind === 'fault') {
      log('refused-by-gate', { why: said.why, person: person?.id ?? '' });
      end(badProtocol, 'Unknown Protocol Operation');
    } else if (said.kind === 'connect') {
      if (person) end(policy, 'Unknown Protocol Operation');
      else await letIn(said.options);
    } else if (!person) end(policy, 'Authorization Violation');
    else hearPerson(said, person);
  };
  const hearPerson = (said: Exclude<Said, { kind: 'connect' | 'fault' }>, { subject }: Person) => {
    if (said.kind === 'ping') say('PING\r\n');
    else if (said.kind === 'pong') say('PONG\r\n');
    else if (said.kind === 'subscribe') say(`SUB ${words(said.subject, said.queue, said.id)}\r\n`);
    else if (said.kind === 'unsubscribe') say(`UNSUB ${words(said.id, said.most)}\r\n`);
    else {
      const passed = passOn(said, subject);
      if (passed.kind === 'refused') refuse(passed.why, passed.subject);
      else if (said.subject.startsWith('$JS.API.CONSUMER.CREATE.') && !mayMakeReader())
        refuse('too-many-readers', said.subject);
      else say(passed.line);
    }
  };

  const onPiece = async (piece: Buffer) => {
    for (const event of readFrames(piece)) {
      if (isOver) return;
      if (event.kind === 'data') for (const said of readLines(event.bytes)) await hear(said);
      else if (event.kind === 'ping') client.write(frame('pong', event.bytes));
      else end(event.kind === 'close' ? 1000 : badProtocol);
    }
  };
  client.on('data', (piece: Buffer) => {
    // Nothing more is taken in before this has been worked through: what waits is no more than one piece.
    client.pause();
    work = work
      .then(() => onPiece(piece))
      .then(() => {
        if (node.writableNeedDrain) node.once('drain', () => client.resume());
        else client.resume();
      })
      .catch((cause: unknown) => {
        log('gate-failed', { why: messageOf(cause) });
        end(policy, 'Authorization Violation');
      });
  });
  client.on('close', () => end(goingAway));
  client.on('end', () => end(goingAway));
  node.on('data', tell);
  node.on('error', () => end(goingAway));
  node.on('close', () => end(goingAway));
  tell(Buffer.from(welcome));
  node.resume();
  return () => end(goingAway);
}

function words(...all: (string | null)[]): string {
  return all.filter((each) => each !== null).join(' ');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
