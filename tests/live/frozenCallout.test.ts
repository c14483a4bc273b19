import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHouse, type House } from './support/startHouse.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse({ count: 3 });
}, 60_000);
afterAll(async () => {
  for (const node of house?.nodes.nodes ?? []) node.thaw();
  await house?.close();
}, 60_000);

/** Users and what they listen to at a server; nothing where it does not answer. */
async function listenersAt(monitorPort: number): Promise<string> {
  const asked = await fetch(`http://127.0.0.1:${monitorPort}/connz?auth=1&subs=1`);
  return asked.text();
}

const comesIn = async () =>
  house.enter('leader').then(
    () => true,
    () => false,
  );

test('once the service has left a server that stopped in its tracks, whoever has a token comes in, each time', async () => {
  const { nodes } = house.nodes;
  const heard = await Promise.all(nodes.map(async ({ monitorPort }) => listenersAt(monitorPort)));
  const frozen = nodes.find((_, index) => heard[index]?.includes('$SYS.REQ.USER.AUTH'));
  const others = nodes.filter((node) => node !== frozen);
  frozen?.freeze();
  await expect
    .poll(async () => (await Promise.all(others.map(async (node) => listenersAt(node.monitorPort)))).join(), {
      timeout: 40_000,
    })
    .toContain('$SYS.REQ.USER.AUTH');
  const entries: boolean[] = [];
  for (let tried = 0; tried < 10; tried += 1) entries.push(await comesIn());
  expect(entries).toEqual(entries.map(() => true));
}, 100_000);
