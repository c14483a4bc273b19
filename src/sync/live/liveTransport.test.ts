import { expect, test } from 'vitest';
import { buildEvaluationChange, exampleEvaluation, people } from '../../../tests/support/buildChange.ts';
import {
  emptyStream,
  fakeLiveServer,
  sessionOf,
  store,
  type FakeLiveServer,
} from '../../../tests/support/fakeLiveServer.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { schemaVersion } from '#src/domain/changes/migrations.ts';
import { noErasures } from '#src/domain/changes/erasures.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Ledger } from '../Ledger.ts';
import { meet, type Sides } from '../meet.ts';
import type { Arrived } from '../Transport.ts';
import { liveTransport, type LiveOptions, type LiveTransport } from './liveTransport.ts';
import { personSubject } from './personSubject.ts';

const office = exampleEvaluation.split('_')[0] ?? '';

let made = 0;

function newId(): string {
  made += 1;
  return uuidv7(Date.parse('2026-03-02') + made, new Uint8Array(10).fill(7));
}

function open(server: FakeLiveServer, options: Partial<LiveOptions> = {}): LiveTransport {
  return liveTransport({
    connect: server.connect,
    session: async () => sessionOf('A1', [office]),
    offices: [office],
    device: people.leder.device,
    newId,
    retries: { tries: 3, pause: 0 },
    ...options,
  });
}

async function readAll(transport: LiveTransport, cursor: unknown = null) {
  const arrived: Arrived[] = [];
  const next = await transport.read(cursor, async (some) => void arrived.push(some));
  return { next, arrived, ids: arrived.flatMap(({ changes }) => (changes as Change[]).map(({ id }) => id)) };
}

function changes(count: number): Change[] {
  return Array.from({ length: count }, () => ({
    ...buildEvaluationChange({}, { by: people.leder }),
    id: newId(),
  }));
}

/** A machine with these changes, that remembers nothing yet. */
function sidesOf(transport: LiveTransport, own: readonly Change[]): Sides & { shown: Set<string> } {
  const shown = new Set<string>();
  const position = { epoch: null as string | null, cursor: null as unknown };
  const ledger: Ledger = {
    position: async () => position,
    startOver: async (epoch) => {
      Object.assign(position, { epoch, cursor: null });
      shown.clear();
    },
    moveTo: async (cursor, passed) => {
      Object.assign(position, { cursor });
      for (const id of passed?.shown ?? []) shown.add(id);
    },
    shown: async () => shown,
    note: async () => {},
    listAside: async () => [],
  };
  return {
    transport,
    ledger,
    shown,
    log: {
      admits: async () => 'yes',
      erasures: async () => noErasures,
      takeIn: async (_evaluation, some) => ({
        begun: true,
        written: 0,
        shown: some.map(({ id }) => id),
        refused: [],
        overfull: [],
      }),
      takeOut: async (before) => own.filter(({ id }) => !before.has(id)),
    },
  };
}

test('a change that the server says is there, and is not, stays on offer until it has been read back', async () => {
  const server = fakeLiveServer([office]);
  const own = changes(15);
  const sides = sidesOf(open(server), own);
  server.stores = () => false;
  expect(await meet(sides)).toMatchObject({ offered: 15, waiting: 15 });
  server.stores = () => true;
  expect(await meet(sides)).toMatchObject({ offered: 15, waiting: 0 });
  expect(await meet(sides)).toMatchObject({ offered: 0, waiting: 0 });
  await sides.transport.close();
});

test.each([
  ['emptied and made anew', () => emptyStream()],
  [
    'put back from an older copy',
    (was: ReturnType<typeof emptyStream>) => ({ ...emptyStream(), ...firstHalf(was) }),
  ],
  [
    'set back in place',
    (was: ReturnType<typeof emptyStream>) => ({ created: was.created, ...firstHalf(was) }),
  ],
])('a server that is %s is whole again after one meeting', async (_how, damage) => {
  const server = fakeLiveServer([office]);
  const own = changes(1200);
  const sides = sidesOf(open(server), own);
  await meet(sides);
  server.putBack(office, damage(server.streams.get(office) ?? emptyStream()));
  expect(await meet(sides)).toMatchObject({ waiting: 0 });
  const there = server.streams.get(office)?.messages.map(({ data }) => new TextDecoder().decode(data)) ?? [];
  expect(there).toHaveLength(1200);
  expect(new Set(there).size).toBe(1200);
  await sides.transport.close();
});

function firstHalf({ messages }: ReturnType<typeof emptyStream>) {
  const kept = messages.slice(0, messages.length / 2);
  return { messages: kept, last: kept.length };
}

test('a server that was set back and written on since, before anybody looked, loses nothing', async () => {
  const server = fakeLiveServer([office]);
  const own = changes(20);
  const sides = sidesOf(open(server), own);
  await meet(sides);
  const was = server.streams.get(office) ?? emptyStream();
  server.putBack(office, { created: was.created, ...firstHalf(was) });
  const colleague = open(server, { session: async () => sessionOf('B2', [office]) });
  await readAll(colleague);
  const others = changes(30);
  await colleague.offer(others);
  // The first meeting finds it out, and the next begins anew.
  await meet(sides);
  await meet(sides);
  expect((await readAll(colleague)).ids.toSorted()).toEqual(
    [...own, ...others].map(({ id }) => id).toSorted(),
  );
  expect([...others].filter(({ id }) => !sides.shown.has(id))).toEqual([]);
  await sides.transport.close();
  await colleague.close();
});

test('where what was read last is no longer there, all is read from the start', async () => {
  const server = fakeLiveServer([office]);
  const sides = sidesOf(open(server), changes(10));
  await meet(sides);
  const { epoch } = await sides.ledger.position();
  server.streams.get(office)?.messages.splice(-1);
  server.hangUp();
  // The first meeting finds it out, and the next begins anew: what is gone is handed over again.
  await meet(sides);
  await meet(sides);
  expect((await sides.ledger.position()).epoch).not.toBe(epoch);
  expect(server.streams.get(office)?.messages).toHaveLength(10);
  await sides.transport.close();
});

test('what was taken away from the stream by whoever keeps it is no loss', async () => {
  const server = fakeLiveServer([office]);
  const sides = sidesOf(open(server), changes(10));
  await meet(sides);
  const stream = server.streams.get(office);
  stream?.messages.splice(3, 2);
  stream?.messages.splice(-1);
  const { epoch } = await sides.ledger.position();
  await meet(sides);
  expect((await sides.ledger.position()).epoch).toBe(epoch);
  await sides.transport.close();
});

test('what is no change of ours stops nobody: it is counted, and the rest is read', async () => {
  const server = fakeLiveServer([office]);
  const transport = open(server);
  const [first, second] = changes(2);
  const stream = server.streams.get(office);
  const lay = (person: string, content: string) =>
    store(stream, `changes.${office}.${exampleEvaluation}.${person}`, new TextEncoder().encode(content));
  lay(personSubject('B2'), JSON.stringify({ version: schemaVersion, change: first }));
  lay(personSubject('B2'), 'tull');
  lay('', JSON.stringify({ version: schemaVersion }));
  lay(personSubject('B2'), JSON.stringify({ version: schemaVersion, change: second }));
  const { arrived, ids } = await readAll(transport);
  expect(ids).toEqual([first?.id, second?.id]);
  expect(arrived.map(({ by }) => by)).toEqual(['B2']);
  expect(transport.gaps()).toEqual({ skipped: 2, unread: [], notTaken: [] });
  await transport.close();
});

test('what could not be taken in is handed out again', async () => {
  const server = fakeLiveServer([office]);
  const transport = open(server);
  await transport.offer(changes(3));
  const failed = transport.read(null, async () => Promise.reject(new Error('the disk is full')));
  await expect(failed).rejects.toThrow('the disk is full');
  expect((await readAll(transport)).ids).toHaveLength(3);
  await transport.close();
});

test('it is read on from where it was, through connections that end', async () => {
  const server = fakeLiveServer([office]);
  const transport = open(server);
  await transport.offer(changes(2));
  const first = await readAll(transport);
  server.hangUp();
  await transport.offer(changes(1));
  const second = await readAll(transport, first.next);
  expect([first.ids.length, second.ids.length]).toEqual([2, 1]);
  expect((await readAll(transport, second.next)).ids).toEqual([]);
  await transport.close();
});

test('a change that is too large, or that is refused, holds up no other', async () => {
  const server = fakeLiveServer([office]);
  server.maxPayload = 1000;
  const [large, ...rest] = changes(40);
  if (large) large.patch = { office: 'x'.repeat(2000) };
  const transport = open(server);
  await transport.offer([...(large ? [large] : []), ...rest]);
  expect((await readAll(transport)).ids.toSorted()).toEqual(rest.map(({ id }) => id).toSorted());
  expect(transport.gaps().notTaken).toEqual([large?.id]);
  await transport.close();
});

test('one office that cannot be read holds up no other, and nothing is offered to it', async () => {
  const server = fakeLiveServer([office]);
  const transport = open(server, {
    offices: [office, 'annet', 'fremmed'],
    session: async () => sessionOf('A1', [office, 'annet']),
  });
  const elsewhere = 'annet_2026_oslostandard_1';
  await transport.offer(changes(2));
  const read = await readAll(transport);
  await transport.offer(
    changes(1).map((change) => ({ ...change, evaluation: elsewhere, entityId: elsewhere })),
  );
  expect(read.ids).toHaveLength(2);
  expect(transport.gaps().unread).toEqual(['annet', 'fremmed']);
  // Its stream has come: it is read from its start, and what was read of the other is not read again.
  const stream = emptyStream();
  server.streams.set('annet', stream);
  const epoch = await transport.epoch(read.next);
  expect(epoch).toBe((read.next as { epoch: string }).epoch);
  expect((await readAll(transport, read.next)).ids).toEqual([]);
  expect(transport.gaps().unread).toEqual(['fremmed']);
  await transport.close();
});

test('an observer hands over nothing', async () => {
  const server = fakeLiveServer([office]);
  const transport = open(server, { session: async () => sessionOf('A1', [office], true) });
  await transport.offer(changes(3));
  expect(server.streams.get(office)?.messages).toEqual([]);
  await transport.close();
});

test('a session is asked for again at each connection, and a person who is logged out reaches nobody', async () => {
  const server = fakeLiveServer([office]);
  const people: string[] = [];
  let isLoggedIn = true;
  const transport = open(server, {
    session: async () => {
      if (!isLoggedIn) throw new Error('logged out');
      people.push('A1');
      return sessionOf('A1', [office]);
    },
  });
  await readAll(transport);
  server.hangUp();
  await readAll(transport);
  expect(people).toHaveLength(2);
  isLoggedIn = false;
  server.hangUp();
  await expect(readAll(transport)).rejects.toThrow('logged out');
  await transport.close();
});

test('colleagues see each other, and each other’s changes, without asking', async () => {
  const server = fakeLiveServer([office]);
  const seen: string[][] = [];
  const one = open(server, {
    onPresence: (colleagues) =>
      seen.push(colleagues.map(({ person, requirement }) => `${person} ${requirement}`)),
  });
  const other = open(server, { session: async () => sessionOf('B2', [office]) });
  await Promise.all([readAll(one), readAll(other)]);
  let hints = 0;
  const stop = one.watch(() => {
    hints += 1;
  });
  other.showHere({ evaluation: exampleEvaluation, requirement: 7 });
  await other.offer(changes(1));
  expect(hints).toBeGreaterThan(0);
  await other.close();
  expect(seen).toEqual([['B2 7'], []]);
  stop();
  await one.close();
});
