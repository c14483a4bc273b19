import { NotHeard, type LiveConnection, type LiveMessage } from '#src/sync/live/LiveConnection.ts';
import type { LiveSession } from '#src/sync/live/liveSession.ts';
import { personSubject } from '#src/sync/live/personSubject.ts';

type Message = { seq: number; time: number; subject: string; data: Uint8Array };
type Stream = { created: string; last: number; messages: Message[] };

/** A server in memory, as far as live sharing sees one. */
export type FakeLiveServer = {
  /** Office → its stream. */
  streams: Map<string, Stream>;
  /** Asked before each thing that is done; what it throws the asker gets. */
  before: (what: 'info' | 'create' | 'pull' | 'publish') => void;
  /** Whether a change is stored, though it is said that it was. */
  stores: () => boolean;
  connect: (session: LiveSession) => Promise<LiveConnection>;
  /** Ends all connections that there are. */
  hangUp: () => void;
  /** Starts anew, with something else on the disk. */
  putBack: (office: string, stream: Stream) => void;
  maxPayload: number;
};

let made = 0;

/** A stream that nothing has been laid in. */
export function emptyStream(): Stream {
  made += 1;
  return { created: `2026-03-02T00:00:00.${made}Z`, last: 0, messages: [] };
}

/** Lays something in a stream as the server does it. */
export function store(stream: Stream | undefined, subject: string, data: Uint8Array): void {
  if (!stream) return;
  stream.last += 1;
  made += 1;
  stream.messages.push({ seq: stream.last, time: made, subject, data });
}

/** Somebody who is logged in. */
export function sessionOf(id: string, offices: readonly string[], observer = false): LiveSession {
  return {
    token: `token of ${id}`,
    person: { id, name: `Navn ${id}`, subject: personSubject(id) },
    offices,
    observer,
  };
}

/** A server that streams of some offices lie on. */
export function fakeLiveServer(offices: readonly string[]): FakeLiveServer {
  const listeners = new Set<{ pattern: string; owner: object; hear: (message: LiveMessage) => void }>();
  const readers = new Map<string, { office: string; after: number; delivered: number }>();
  const connections = new Set<AbortController>();
  const streams = new Map(offices.map((office) => [office, emptyStream()]));

  const tell = (message: LiveMessage, owner: object) => {
    for (const each of listeners)
      if (each.owner !== owner && covers(each.pattern, message.subject)) each.hear(message);
  };
  const officeIn = (stream: string) => stream.replace(/^CHANGES_/, '');
  const refusal = (error: object) => answer({ error });

  const server: FakeLiveServer = {
    streams,
    before: () => {},
    stores: () => true,
    maxPayload: 131_072,
    hangUp: () => {
      for (const lost of connections) lost.abort();
      connections.clear();
    },
    putBack: (office, stream) => {
      streams.set(office, stream);
      readers.clear();
      server.hangUp();
    },
    connect: async (session) => {
      const lost = new AbortController();
      connections.add(lost);
      const owner = {};
      let inboxes = 0;
      const pull = (reader: string, batch: number, inbox: string, hear: (message: LiveMessage) => void) => {
        const known = readers.get(reader);
        const stream = known && streams.get(known.office);
        if (!known || !stream)
          return hear({ subject: inbox, reply: '', data: new Uint8Array(), status: 503 });
        const next = stream.messages.filter(({ seq }) => seq > known.after).slice(0, batch);
        for (const { seq, time, subject, data } of next) {
          known.after = seq;
          known.delivered += 1;
          const reply = `$JS.ACK.CHANGES_${known.office}.${reader}.1.${seq}.${known.delivered}.${time}.0`;
          hear({ subject, reply, data, status: 0 });
        }
        if (next.length < batch) hear({ subject: inbox, reply: '', data: new Uint8Array(), status: 404 });
      };
      return {
        session,
        maxPayload: server.maxPayload,
        lost: lost.signal,
        newInbox: () => {
          inboxes += 1;
          return `_INBOX_${session.person.subject}.${inboxes}`;
        },
        subscribe: (pattern, hear) => {
          const listener = { pattern, owner: pattern.startsWith('_INBOX') ? {} : owner, hear };
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
        publish: (subject, payload, reply) => {
          const [, , , verb, , reader = ''] = subject.split('.');
          if (verb === 'MSG' && reply !== undefined) {
            const hear = [...listeners].find(({ pattern }) => pattern === reply)?.hear;
            const { batch } = JSON.parse(payload) as { batch: number };
            queueMicrotask(() => {
              try {
                server.before('pull');
                pull(subject.split('.')[6] ?? '', batch, reply, hear ?? (() => {}));
              } catch {
                hear?.({ subject: reply, reply: '', data: new Uint8Array(), status: 409 });
              }
            });
          } else if (verb === 'DELETE') readers.delete(reader);
          else tell({ subject, reply: '', data: encode(payload), status: 0 }, owner);
        },
        request: async (subject, payload) => {
          await Promise.resolve();
          if (lost.signal.aborted) throw new Error('lost');
          if (subject.startsWith('$JS.API.STREAM.INFO.')) {
            server.before('info');
            const stream = streams.get(officeIn(subject.split('.')[4] ?? ''));
            if (!stream) return refusal({ code: 404, err_code: 10_059, description: 'stream not found' });
            return answer({ created: stream.created, state: { last_seq: stream.last } });
          }
          if (subject.startsWith('$JS.API.STREAM.MSG.GET.')) {
            server.before('pull');
            const which = JSON.parse(payload) as { seq: number; next_by_subj?: string };
            const { messages } = streams.get(officeIn(subject.split('.')[5] ?? '')) ?? emptyStream();
            const found = messages.find(({ seq }) =>
              which.next_by_subj === undefined ? seq === which.seq : seq >= which.seq,
            );
            return found
              ? answer({ message: asStored(found) })
              : refusal({ code: 404, err_code: 10_037, description: 'no message found' });
          }
          if (subject.startsWith('$JS.API.CONSUMER.CREATE.')) {
            server.before('create');
            const [, , , , stream = '', reader = ''] = subject.split('.');
            const { config } = JSON.parse(payload) as { config: { opt_start_seq: number } };
            readers.set(reader, { office: officeIn(stream), after: config.opt_start_seq - 1, delivered: 0 });
            return answer({ name: reader });
          }
          const stream = streams.get(subject.split('.')[1] ?? '');
          if (!stream) throw new NotHeard();
          server.before('publish');
          const data = encode(payload);
          if (server.stores()) store(stream, subject, data);
          tell({ subject, reply: '', data, status: 0 }, owner);
          return answer({ stream: 'x', seq: stream.last, duplicate: true });
        },
        close: async () => {
          lost.abort();
          connections.delete(lost);
          for (const each of listeners) if (each.owner === owner) listeners.delete(each);
        },
      };
    },
  };
  return server;
}

function covers(pattern: string, subject: string): boolean {
  return pattern.endsWith('.>') ? subject.startsWith(pattern.slice(0, -1)) : pattern === subject;
}

/** A message as the server tells of it: the time of ours is a number of nanoseconds. */
function asStored({ seq, time, subject, data }: Message) {
  const fraction = String(time).padStart(9, '0');
  return {
    seq,
    subject,
    time: `1970-01-01T00:00:00.${fraction}Z`,
    data: btoa(String.fromCodePoint(...data)),
  };
}

function answer(content: object): LiveMessage {
  return { subject: '', reply: '', data: encode(JSON.stringify(content)), status: 0 };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
