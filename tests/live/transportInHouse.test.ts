import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Change } from '#src/domain/changes/Change.ts';
import { uuidv7 } from '#src/domain/changes/uuidv7.ts';
import { connectLive } from '#src/sync/live/connectLive.ts';
import { readLiveSession, type LiveSession } from '#src/sync/live/liveSession.ts';
import { liveTransport, type LiveTransport } from '#src/sync/live/liveTransport.ts';
import type { Colleague } from '#src/sync/live/presence.ts';
import { buildEvaluationChange, people } from '../support/buildChange.ts';
import { origin, startHouse, type House, type Role } from './support/startHouse.ts';

const evaluation = 'kontor-a_2026_oslostandard_1';

let house: House;
const opened: LiveTransport[] = [];
beforeAll(async () => {
  house = await startHouse();
}, 60_000);
afterAll(async () => {
  for (const transport of opened) await transport.close();
  await house?.close();
});

/** Asks the service, as the app does on its own origin. */
async function ask(role: Role, seconds?: number): Promise<LiveSession> {
  const answer = await house.session({ Authorization: `Bearer ${house.token(role, seconds)}` });
  const session = readLiveSession(await answer.json());
  if (!session) throw new Error(`no session: ${answer.status}`);
  return session;
}

let made = 0;

function newId(): string {
  made += 1;
  return uuidv7(Date.parse('2026-03-02') + made, new Uint8Array(10).fill(7));
}

function open(
  role: Role,
  device: string,
  seconds?: number,
  onPresence = (_colleagues: readonly Colleague[]) => {},
): LiveTransport & { connections: () => number } {
  let connections = 0;
  const transport = liveTransport({
    // A browser says itself which page it is that asks.
    connect: async (session) => {
      const wsFactory = async (url: string) => {
        const options = { headers: { Origin: origin } };
        const socket: WebSocket = Reflect.construct(WebSocket, [url, options]);
        return { socket, encrypted: false };
      };
      const address = `ws://127.0.0.1:${house.service.port}/live`;
      const connection = await connectLive(address, session, { wsFactory });
      connections += 1;
      return connection;
    },
    session: async () => ask(role, seconds),
    offices: ['kontor-a'],
    device,
    newId,
    onPresence,
  });
  opened.push(transport);
  return { ...transport, connections: () => connections };
}

function changes(count: number): Change[] {
  return Array.from({ length: count }, () => ({
    ...buildEvaluationChange({}, { by: people.leder }),
    id: newId(),
    evaluation,
    entityId: evaluation,
  }));
}

async function idsRead(transport: LiveTransport, by: Set<string | null> = new Set()): Promise<string[]> {
  const ids: string[] = [];
  await transport.read(null, async (some) => {
    by.add(some.by);
    ids.push(...some.changes.map((change) => (change as Change).id));
  });
  return ids;
}

test('two who have logged in share through the gate, and know who it was and who is here', async () => {
  const seen: string[][] = [];
  const leader = open('leader', people.leder.device);
  const colleague = open('colleague', people.veileder.device, undefined, (colleagues) =>
    seen.push(colleagues.map(({ person, name }) => `${person} ${name}`)),
  );
  await idsRead(colleague);
  const own = changes(600);
  await leader.offer(own);
  leader.showHere({ evaluation, requirement: 3 });
  const by = new Set<string | null>();
  const ids = await idsRead(colleague, by);
  expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  expect([...by]).toEqual(['leder-a']);
  await expect.poll(() => seen).toEqual([['leder-a Leder A']]);
  expect(leader.gaps()).toEqual({ skipped: 0, unread: [], notTaken: [] });
});

test('one who observes the city reads what there is, and hands over nothing', async () => {
  const observer = open('observer', people.veileder.device);
  const before = (await idsRead(observer)).length;
  expect(before).toBeGreaterThan(0);
  await observer.offer(changes(3));
  expect(await idsRead(observer)).toHaveLength(before);
});

test('somebody of another office reads nothing of this one, and is told which', async () => {
  const other = open('other', people.veileder.device);
  expect(await idsRead(other)).toEqual([]);
  expect(other.gaps().unread).toEqual(['kontor-a']);
});

test('a token that expires ends nothing: another one is asked for, and the work goes on', async () => {
  const leader = open('leader', people.leder.device, 3);
  const before = (await idsRead(leader)).length;
  await expect.poll(() => leader.connections(), { timeout: 40_000 }).toBeGreaterThan(1);
  await leader.offer(changes(5));
  expect(await idsRead(leader)).toHaveLength(before + 5);
});
