import { expect, test } from 'vitest';
import { keepKeySet } from './keySet.ts';
import { verifyToken } from './verifyToken.ts';
import { generateKeyPairSync, sign } from 'node:crypto';

function provider(modulusLength = 2048) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    key: (kid: string) => ({ ...publicKey.export({ format: 'jwk' }), kid }),
    token: (kid: string | undefined, claims: object) => {
      const text = `${part({ alg: 'RS256', kid })}.${part({ iss: 'i', aud: ['x', 'a'], ...claims })}`;
      return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
    },
  };
}

const [first, second] = [provider(), provider()];

/** A set that changes, and a clock that is turned. */
function world(keys: () => object[]) {
  let at = 1_000_000_000;
  let fetches = 0;
  const failures: unknown[] = [];
  const keySet = keepKeySet(
    async () => {
      fetches += 1;
      await Promise.resolve();
      return { keys: keys() };
    },
    () => at,
    (cause) => failures.push(cause),
  );
  return {
    verify: async (token: string) =>
      verifyToken(token, { issuer: 'i', audience: 'a', keys: keySet, now: () => at }),
    seconds: (from: number) => at / 1000 + from,
    wait: (seconds: number) => (at += seconds * 1000),
    fetches: () => fetches,
    failures,
  };
}

test('a key that the provider changes to is found, and the old one is believed no longer', async () => {
  let keys = [first.key('1')];
  const { verify, seconds, wait, fetches } = world(() => keys);
  const old = first.token('1', { exp: seconds(3600) });
  expect(await verify(old)).toMatchObject({ kind: 'valid' });
  keys = [second.key('2')];
  wait(20);
  expect(await verify(second.token('2', { exp: seconds(3600) }))).toMatchObject({ kind: 'valid' });
  expect(fetches()).toBe(2);
  expect(await verify(old)).toEqual({ kind: 'refused', why: 'key' });
});

test('a key that is withdrawn is believed for ten minutes at the most', async () => {
  let keys = [first.key('1'), second.key('2')];
  const { verify, seconds, wait } = world(() => keys);
  const token = first.token('1', { exp: seconds(3600) });
  expect(await verify(token)).toMatchObject({ kind: 'valid' });
  keys = [second.key('2')];
  wait(601);
  expect(await verify(token)).toEqual({ kind: 'refused', why: 'key' });
});

test('made-up names of keys fetch no more than one set in fifteen seconds', async () => {
  const { verify, seconds, wait, fetches } = world(() => [first.key('1')]);
  const made = (name: string) => second.token(name, { exp: seconds(60) });
  await Promise.all(Array.from({ length: 50 }, async (_, at) => verify(made(`x${at}`))));
  expect(fetches()).toBe(1);
  wait(16);
  for (let at = 0; at < 50; at += 1) await verify(made(`y${at}`));
  expect(fetches()).toBe(2);
});

test('a set that cannot be had leaves the one before in place', async () => {
  let isDown = false;
  const { verify, seconds, wait, failures } = world(() => {
    if (isDown) throw new Error('down');
    return [first.key('1')];
  });
  await verify(first.token('1', { exp: seconds(60) }));
  isDown = true;
  wait(700);
  expect(await verify(first.token('1', { exp: seconds(60) }))).toMatchObject({ kind: 'valid' });
  expect(failures).toHaveLength(1);
});

test('a key that is too short, or for something else, is none', async () => {
  const short = provider(1024);
  const keys = [short.key('1'), { ...first.key('2'), use: 'enc' }, { ...second.key('3'), alg: 'RS512' }];
  const { verify, seconds } = world(() => keys);
  for (const [who, kid] of [
    [short, '1'],
    [first, '2'],
    [second, '3'],
  ] as const)
    expect(await verify(who.token(kid, { exp: seconds(60) }))).toEqual({ kind: 'refused', why: 'key' });
});

test('without a name the only key there is counts, and none where there are two', async () => {
  const keys = [first.key('1')];
  const { verify, seconds, wait } = world(() => keys);
  const token = first.token(undefined, { exp: seconds(6000) });
  expect(await verify(token)).toMatchObject({ kind: 'valid' });
  keys.push(second.key('2'));
  wait(700);
  expect(await verify(token)).toEqual({ kind: 'refused', why: 'key' });
});

test('clocks may differ by ten seconds', async () => {
  const { verify, seconds } = world(() => [first.key('1')]);
  expect(await verify(first.token('1', { exp: seconds(-9) }))).toMatchObject({ kind: 'valid' });
  expect(await verify(first.token('1', { exp: seconds(-10) }))).toEqual({ kind: 'refused', why: 'expired' });
  const later = (nbf: number) => first.token('1', { exp: seconds(60), nbf });
  expect(await verify(later(seconds(10)))).toMatchObject({ kind: 'valid' });
  expect(await verify(later(seconds(11)))).toEqual({ kind: 'refused', why: 'not-yet' });
});
