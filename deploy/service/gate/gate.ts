import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Identify } from '../people/identify.ts';
import type { Person } from '../people/Person.ts';
import type { Log } from '../log.ts';
import { messageOf } from '../messageOf.ts';
import { openingAnswer } from './handshake.ts';
import type { NodeConnection } from './nodeConnection.ts';
import { passBetween } from './passBetween.ts';

/** What the gate needs to know. */
export type GateOptions = {
  /** Pages that may connect. */
  origins: readonly string[];
  dial: () => Promise<NodeConnection>;
  identify: Identify;
  /** What the gate shows the callout. */
  secret: string;
  log: Log;
  now: () => number;
};

/** Web sockets of one person, and of all, at the most. */
const mostOfPerson = 20;
const mostOfAll = 2000;

export type Gate = {
  /** Takes over a request that wants a web socket. */
  open: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Who is connected now, once for each connection. */
  people: () => Person[];
  /** Lets nobody in any more, and sends those who are in away. */
  close: () => Promise<void>;
};

/** The gate before the server: see the decision on it. */
export function createGate(options: GateOptions): Gate {
  const { origins, dial, log } = options;
  const inside = new Map<Duplex, { person: Person | null; end: () => void }>();
  let isClosed = false;

  const refuse = (socket: Duplex, status: string) => {
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  };
  const admit = (person: Person) => {
    const mine = [...inside.values()].filter((each) => each.person?.subject === person.subject);
    return mine.length < mostOfPerson;
  };
  const start = async (socket: Duplex, answer: string, head: Buffer) => {
    const node = await dial();
    if (socket.destroyed || isClosed) {
      node.socket.destroy();
      socket.destroy();
      return;
    }
    socket.write(answer);
    if (head.length > 0) socket.unshift(head);
    const entry: { person: Person | null; end: () => void } = { person: null, end: () => {} };
    inside.set(socket, entry);
    entry.end = passBetween(socket, node, {
      ...options,
      admit: (person) => {
        if (!admit(person)) return false;
        entry.person = person;
        return true;
      },
      onEnd: () => inside.delete(socket),
    });
  };

  return {
    open: (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      const answer = openingAnswer(request, origins);
      if (isClosed || inside.size >= mostOfAll) refuse(socket, '503 Service Unavailable');
      else if (answer === null) refuse(socket, '403 Forbidden');
      else
        start(socket, answer, head).catch((cause: unknown) => {
          log('no-node', { why: messageOf(cause) });
          refuse(socket, '503 Service Unavailable');
        });
    },
    people: () => [...inside.values()].flatMap(({ person }) => (person ? [person] : [])),
    close: async () => {
      isClosed = true;
      for (const { end } of inside.values()) end();
      await Promise.resolve();
    },
  };
}
