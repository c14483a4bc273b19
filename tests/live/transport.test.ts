import { usernamePasswordAuthenticator } from '@nats-io/nats-core';
import { jetstreamManager, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterEach, expect, test } from 'vitest';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { connectLive } from '#src/sync/live/connectLive.ts';
import { liveTransport, type LiveTransport } from '#src/sync/live/liveTransport.ts';
import { startNatsNodes, type Nodes } from '../../scripts/live/natsNodes.mjs';
import { findNatsServer } from '../../scripts/live/natsServer.mjs';
import { buildEvaluationChange, exampleEvaluation, people } from '../support/buildChange.ts';
import { sessionOf } from '../support/fakeLiveServer.ts';

const binary = findNatsServer() ?? '';
const office = exampleEvaluation.split('_')[0] ?? '';
const stream = `CHANGES_${office}`;

/** A person who may do what the service lets a person of the office do. */
function user(id: string) {
  const { subject } = sessionOf(id, []).person;
  const publish = [
    ...['changes', 'relayed', 'here'].map((kind) => `${kind}.${office}.*.${subject}`),
    `$JS.API.STREAM.INFO.${stream}`,
    ...['CREATE', 'INFO', 'DELETE'].map((verb) => `$JS.API.CONSUMER.${verb}.${stream}.>`),
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.>`,
  ];
  const subscribe = [
    ...['changes', 'relayed', 'here'].map((kind) => `${kind}.${office}.>`),
    `_INBOX_${subject}.>`,
  ];
  return { user: id, password: id, permissions: { publish, subscribe } };
}

const access = {
  kind: 'users' as const,
  users: [{ user: 'admin', password: 'admin' }, user('A1'), user('B2')],
};

let nodes: Nodes | undefined;
const opened: LiveTransport[] = [];
afterEach(async () => {
  for (const transport of opened.splice(0)) await transport.close();
  await nodes?.close();
});

async function makeStream(port: number, replicas = 1): Promise<void> {
  const connection = await connect({ port, user: 'admin', pass: 'admin' });
  const manager = await jetstreamManager(connection, { checkAPI: false });
  await manager.streams.add({
    name: stream,
    subjects: [`changes.${office}.>`, `relayed.${office}.>`],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    num_replicas: replicas,
  });
  await connection.close();
}

let made = 0;

function newId(): string {
  made += 1;
  return uuidv7(Date.parse('2026-03-02') + made, new Uint8Array(10).fill(7));
}

function open(
  websocket: string,
  id: string,
  device: string,
  onPresence = (_colleagues: readonly { person: string }[]) => {},
): LiveTransport {
  const transport = liveTransport({
    connect: async (session) =>
      connectLive(websocket, session, { authenticator: usernamePasswordAuthenticator(id, id) }),
    session: async () => sessionOf(id, [office]),
    offices: [office],
    device,
    newId,
    onPresence,
  });
  opened.push(transport);
  return transport;
}

function changes(count: number): Change[] {
  return Array.from({ length: count }, () => ({
    ...buildEvaluationChange({}, { by: people.leder }),
    id: newId(),
  }));
}

async function readAll(transport: LiveTransport, cursor: unknown = null) {
  const ids: string[] = [];
  const by = new Set<string | null>();
  const next = await transport.read(cursor, async (some) => {
    by.add(some.by);
    ids.push(...some.changes.map((change) => (change as Change).id));
  });
  return { next, ids, by: [...by] };
}

const sorted = (some: readonly Change[]) => some.map(({ id }) => id).toSorted();

test('what one hands over another reads, knows who it was, and is told that it has come', async () => {
  nodes = await startNatsNodes({ binary, access });
  const [node] = nodes.nodes;
  if (!node) throw new Error('No server');
  await makeStream(node.clientPort);
  const seen: string[][] = [];
  const leader = open(node.websocket, 'A1', people.leder.device);
  const adviser = open(node.websocket, 'B2', people.veileder.device, (colleagues) =>
    seen.push(colleagues.map(({ person }) => person)),
  );
  const begun = await readAll(adviser);
  let hints = 0;
  adviser.watch(() => {
    hints += 1;
  });
  const own = changes(1200);
  await leader.offer(own);
  leader.showHere({ evaluation: exampleEvaluation, requirement: 3 });
  await expect.poll(() => hints, { timeout: 3000 }).toBeGreaterThan(0);
  const read = await readAll(adviser, begun.next);
  expect(read.ids.toSorted()).toEqual(sorted(own));
  expect(read.by).toEqual(['A1']);
  await adviser.offer(own.slice(0, 2));
  const relayed = await readAll(leader);
  expect(relayed.ids).toHaveLength(1202);
  expect(relayed.by).toEqual(['A1', null]);
  expect(leader.gaps()).toEqual({ skipped: 0, unread: [], notTaken: [] });
  await expect.poll(() => seen).toEqual([['A1']]);
  leader.showHere(null);
  await expect.poll(() => seen).toEqual([['A1'], []]);
});

test('a server that goes and comes is read on from, and one that has been emptied is another', async () => {
  nodes = await startNatsNodes({ binary, access });
  const [node] = nodes.nodes;
  if (!node) throw new Error('No server');
  await makeStream(node.clientPort);
  const transport = open(node.websocket, 'A1', people.leder.device);
  const epoch = await transport.epoch(null);
  await transport.offer(changes(10));
  const first = await readAll(transport);
  await node.kill();
  await expect(transport.read(first.next, async () => {})).rejects.toThrow();
  node.start();
  await nodes.ready();
  await expect.poll(async () => transport.epoch(first.next), { timeout: 10_000 }).toBe(epoch);
  const more = changes(3);
  await transport.offer(more);
  const second = await readAll(transport, first.next);
  expect(second.ids.toSorted()).toEqual(sorted(more));
  await node.stop();
  node.wipe();
  node.start();
  await nodes.ready();
  await makeStream(node.clientPort);
  await expect
    .poll(async () => transport.epoch(second.next).catch(() => epoch), { timeout: 10_000 })
    .not.toBe(epoch);
  expect((await readAll(transport)).ids).toEqual([]);
});

test('a server whose disk was put back from an older copy, and written on since, is whole again within ten seconds', async () => {
  nodes = await startNatsNodes({ binary, access });
  const [node] = nodes.nodes;
  if (!node) throw new Error('No server');
  await makeStream(node.clientPort);
  const leader = open(node.websocket, 'A1', people.leder.device);
  const early = changes(1000);
  await leader.epoch(null);
  await leader.offer(early);
  await node.stop();
  node.keepCopy('old');
  node.start();
  await nodes.ready();
  const late = changes(500);
  await expect
    .poll(
      async () =>
        leader.offer(late).then(
          () => true,
          () => false,
        ),
      { timeout: 10_000 },
    )
    .toBe(true);
  const { next, ids } = await readAll(leader);
  expect(new Set(ids).size).toBe(1500);
  await node.stop();
  node.putBack('old');
  node.start();
  await nodes.ready();
  const adviser = open(node.websocket, 'B2', people.veileder.device);
  const others = changes(700);
  await readAll(adviser);
  await adviser.offer(others);
  const started = Date.now();
  let cursor: unknown = next;
  const epoch = await leader.epoch(cursor);
  // What a meeting does: another epoch is read from the start.
  await expect
    .poll(
      async () => {
        const now = await leader.epoch(cursor).catch(() => epoch);
        if (now !== epoch) return true;
        cursor = (await readAll(leader, cursor).catch(() => ({ next: cursor }))).next;
        return false;
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  const there = new Set((await readAll(leader)).ids);
  await leader.offer([...early, ...late].filter(({ id }) => !there.has(id)));
  const all = (await readAll(adviser)).ids;
  expect(Date.now() - started).toBeLessThan(10_000);
  expect(all.toSorted()).toEqual(sorted([...early, ...late, ...others]));
});

test('three servers, of which the one that leads the stream is killed, give back all that was handed over', async () => {
  nodes = await startNatsNodes({ binary, access, count: 3 });
  const [first] = nodes.nodes;
  if (!first) throw new Error('No server');
  await makeStream(first.clientPort, 3);
  const connection = await connect({ port: first.clientPort, user: 'admin', pass: 'admin' });
  const manager = await jetstreamManager(connection, { checkAPI: false });
  const leader = (await manager.streams.info(stream)).cluster?.leader;
  await connection.close();
  const killed = nodes.nodes.find(({ name }) => name === leader);
  const through = nodes.nodes.find(({ name }) => name !== leader);
  if (!killed || !through) throw new Error('No leader');
  const transport = open(through.websocket, 'A1', people.leder.device);
  const own = changes(2000);
  const started = await readAll(transport);
  const offering = transport.offer(own.slice(0, 1000)).catch(() => {});
  await killed.kill();
  await offering;
  let cursor: unknown = started.next;
  const there = new Set<string>();
  const meet = async () => {
    const read = await readAll(transport, cursor);
    cursor = read.next;
    for (const id of read.ids) there.add(id);
    await transport.offer(own.filter(({ id }) => !there.has(id)));
    return there.size;
  };
  await expect.poll(async () => meet().catch(() => there.size), { timeout: 30_000 }).toBe(own.length);
});
