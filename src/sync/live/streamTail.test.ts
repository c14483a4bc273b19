import { expect, test } from 'vitest';
import {
  emptyStream,
  fakeLiveServer,
  sessionOf,
  store,
  type FakeLiveServer,
} from '../../../tests/support/fakeLiveServer.ts';
import { officeReaders } from './officeReaders.ts';
import { SetBack } from './officeStream.ts';

const office = 'kontor-a';

/** A server with so many messages, and what is asked of it. */
async function serverWith(count: number) {
  const server = fakeLiveServer([office]);
  const asked: string[] = [];
  server.before = (what) => void asked.push(what);
  lay(server, count);
  const connection = await server.connect(sessionOf('A1', [office]));
  let made = 0;
  const readers = officeReaders(() => {
    made += 1;
    return String(made);
  });
  const at = (seq: number) => {
    const message = stream(server).messages.find((each) => each.seq === seq);
    return { created: stream(server).created, seq, time: message ? String(message.time) : null };
  };
  const next = async (from: number) => readers.next(connection, office, at(from), stream(server).last);
  const read = async (from: number) => (await next(from)).messages.map(({ seq }) => seq);
  return { server, asked, connection, readers, at, next, read };
}

function stream(server: FakeLiveServer) {
  return server.streams.get(office) ?? emptyStream();
}

function lay(server: FakeLiveServer, count: number): void {
  for (let each = 0; each < count; each += 1)
    store(server.streams.get(office), `changes.${office}.x.y`, new TextEncoder().encode(`æ ${each}`));
}

test('the few that have come are read without a reader, as they were stored', async () => {
  const { server, asked, next } = await serverWith(9);
  const { messages, isEnd } = await next(4);
  expect(isEnd).toBe(true);
  expect(messages).toEqual(
    stream(server)
      .messages.slice(4)
      .map(({ time, ...rest }) => ({ ...rest, time: String(time) })),
  );
  expect(asked).not.toContain('create');
});

test('where many have come, a reader is made', async () => {
  const { asked, read } = await serverWith(300);
  expect(await read(0)).toHaveLength(300);
  expect(asked).toContain('create');
});

test('what has been taken away among them is passed by, and what is not there yet is not', async () => {
  const { server, readers, connection, at, read } = await serverWith(6);
  stream(server).messages.splice(3, 1);
  expect(await read(2)).toEqual([3, 5, 6]);
  // Whoever leads since has not come so far: nothing beyond what it hands out counts as read.
  expect(await readers.next(connection, office, at(6), 8)).toEqual({ messages: [], isEnd: true });
  lay(server, 2);
  expect(await read(6)).toEqual([7, 8]);
});

test('where more have been taken away than are asked for at a time, it goes on beyond them', async () => {
  const { server, readers, connection, at } = await serverWith(300);
  stream(server).messages.splice(5, 200);
  const from = at(5);
  server.before = (what) => {
    if (what === 'create') throw new Error('no answer');
  };
  await expect(readers.next(connection, office, from, 300)).rejects.toThrow('no answer');
  const { messages, isEnd } = await readers.next(connection, office, from, 300);
  expect([messages.map(({ seq }) => seq), isEnd]).toEqual([[206], false]);
});

test('what was read last is looked for once by each connection, and is not there in a stream that was set back', async () => {
  const { server, readers, at, next, asked } = await serverWith(6);
  const last = at(4);
  await next(4);
  asked.length = 0;
  await next(6);
  expect(asked).toEqual([]);
  stream(server).messages.splice(3);
  stream(server).last = 3;
  lay(server, 3);
  const again = await server.connect(sessionOf('A1', [office]));
  await expect(readers.next(again, office, last, 6)).rejects.toThrow(SetBack);
});

test.each([
  ['the server does not hand out single messages', 3, 'pull'],
  ['the cluster does not agree on a reader', 300, 'create'],
])('where %s, it is read in the other way', async (_, count, failing) => {
  const { server, next } = await serverWith(count);
  let isFailing = true;
  server.before = (what) => {
    if (isFailing && what === failing) throw new Error('no answer');
  };
  await expect(next(0)).rejects.toThrow('no answer');
  if (failing === 'pull') isFailing = false;
  expect((await next(0)).messages.length).toBe(Math.min(count, 100));
});
