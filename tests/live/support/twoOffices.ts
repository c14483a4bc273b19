import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { expect, vi } from 'vitest';
import type { RawClient } from './rawClient.ts';
import { startHouse, wordOf, type House, type Role } from './startHouse.ts';

export const evaluation = 'kontor-a_2026';
export const change = JSON.stringify({ version: 3, change: { evaluation } });
export const me = wordOf('leader');
export const colleague = wordOf('colleague');
export const mine = `changes.kontor-a.${evaluation}.${me}`;

export type TwoOffices = {
  house: House;
  enter: (role: Role) => Promise<RawClient>;
  /** To be called before each test. */
  remember: () => Promise<void>;
  /** Nothing has been written or taken away since. */
  expectUntouched: () => Promise<void>;
};

/**
 * Two offices with a message each, and a way in.
 * @param withoutGate the server alone decides
 */
export async function twoOffices(withoutGate: boolean): Promise<TwoOffices> {
  const house = await startHouse({ withoutGate });
  const { streams } = await jetstreamManager(await house.admin());
  const enter = async (role: Role) => (withoutGate ? house.enterPast(role) : house.enter(role));
  for (const role of ['leader', 'other'] as const)
    await house.session({ Authorization: `Bearer ${house.token(role)}` });
  // On a busy machine the service may still be making the streams.
  for (const office of ['kontor-a', 'kontor-b'])
    await vi.waitFor(() => streams.info(`CHANGES_${office}`), { timeout: 20_000, interval: 100 });
  const other = await enter('other');
  await other.ask(`changes.kontor-b.kontor-b_2026.${wordOf('other')}`, change);
  const leader = await enter('leader');
  await leader.ask(mine, change);
  let before: string[] = [];
  const held = async () =>
    (await Promise.all(['kontor-a', 'kontor-b'].map((office) => subjectsIn(streams, office)))).flat();
  return {
    house,
    enter,
    remember: async () => {
      before = await held();
      expect(before.length).toBeGreaterThan(1);
    },
    expectUntouched: async () => expect(await held()).toEqual(before),
  };
}

/** The subjects of what an office's stream holds. */
async function subjectsIn(streams: JetStreamManager['streams'], office: string): Promise<string[]> {
  const { state } = await streams.info(`CHANGES_${office}`);
  const numbers = Array.from(
    { length: state.last_seq - state.first_seq + 1 },
    (_, at) => state.first_seq + at,
  );
  const found = await Promise.all(
    numbers.filter((seq) => seq > 0).map((seq) => streams.getMessage(`CHANGES_${office}`, { seq })),
  );
  return found.flatMap((each) => (each ? [`${each.seq} ${each.subject}`] : []));
}

/** What is asked for a reader. */
export function reader(config: object = {}): string {
  return JSON.stringify({
    stream_name: 'CHANGES_kontor-a',
    config: { deliver_policy: 'all', ack_policy: 'none', mem_storage: true, ...config },
  });
}

export const createAt = (stream: string, name: string) => `$JS.API.CONSUMER.CREATE.${stream}.${name}`;
