import { expect, onTestFinished, test, vi } from 'vitest';
import type { Service } from '../../deploy/service/startService.ts';
import { connectLive } from '#src/sync/live/connectLive.ts';
import { readLiveSession, type LiveSession } from '#src/sync/live/liveSession.ts';
import { firstThat } from './firstThat.ts';
import { openLivePeer, type LivePeer } from './livePeer.ts';
import { tellFigure } from './tellFigure.ts';
import { people, startHouse, type House, type Role } from './support/startHouse.ts';

const office = 'kontor-a';
const origin = 'http://127.0.0.1';

/** A browser says which page it comes from. */
function sayWhereFrom(): void {
  const native = WebSocket;
  vi.stubGlobal('WebSocket', function fromPage(address: string): WebSocket {
    return Reflect.construct(native, [address, { headers: { Origin: origin } }]) as WebSocket;
  });
  onTestFinished(() => void vi.unstubAllGlobals());
}

async function askWho(house: House, ports: readonly number[], role: Role): Promise<LiveSession> {
  return firstThat(ports, async (port) => {
    const headers = { Authorization: `Bearer ${house.token(role)}` };
    const answer = await fetch(`http://127.0.0.1:${port}/live/session`, { headers });
    const session = readLiveSession(await answer.json());
    if (!session) throw new Error(`${answer.status}: nobody`);
    return session;
  });
}

function openPeer(house: House, ports: readonly number[], role: Role): LivePeer {
  const peer = openLivePeer({
    name: people[role].ident,
    office,
    session: async () => askWho(house, ports, role),
    connect: async (session) =>
      firstThat(
        ports,
        async (port) => connectLive(`ws://127.0.0.1:${port}/live`, session),
        (late) => late.close(),
      ),
  });
  onTestFinished(() => peer.close());
  return peer;
}

async function expectWhole(peers: readonly LivePeer[], size: number, timeout: number): Promise<void> {
  const begun = performance.now();
  await expect
    .poll(() => peers.map(({ log, unshown, trouble }) => [log.size, unshown().length, String(trouble())]), {
      timeout,
      interval: 50,
    })
    .toEqual(peers.map(() => [size, 0, 'null']));
  tellFigure(`${size} changes with everybody after ${Math.round(performance.now() - begun)} ms`);
}

test('who is in goes on when a service, a server, and at last every service is gone; nothing is lost', async () => {
  sayWhereFrom();
  const house = await startHouse({ count: 3 });
  onTestFinished(() => house.close());
  const second = await house.startAnother();
  const ports = [house.service.port, second.port];
  const [leader, colleague] = [
    openPeer(house, ports, 'leader'),
    openPeer(house, ports.toReversed(), 'colleague'),
  ];
  const write = (from: number) => {
    for (let each = from; each < from + 10; each += 1) (each % 2 ? leader : colleague).write(each, each % 5);
  };
  leader.begin();
  await expectWhole([leader, colleague], 1, 30_000);

  await house.service.stop();
  write(1);
  await expectWhole([leader, colleague], 11, 30_000);

  const node = house.nodes.nodes[0];
  await node?.kill();
  write(11);
  await expectWhole([leader, colleague], 21, 40_000);
  node?.start();
  await house.nodes.ready(60_000);

  await second.stop();
  write(21);
  expect(leader.log.size + colleague.log.size).toBe(21 * 2 + 10);
  const newcomer = openPeer(house, ports, 'colleague');
  await expect.poll(() => newcomer.trouble(), { timeout: 20_000 }).not.toBeNull();
  expect(newcomer.log.size).toBe(0);
  const again: Service = await house.startAnother(second.port);
  expect(again.port).toBe(second.port);
  await expectWhole([leader, colleague, newcomer], 31, 40_000);
}, 120_000);
