import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people, startHouse, wordOf, type House } from './support/startHouse.ts';
import { maskedFrame, rawToGate, upgrade } from './support/rawClient.ts';

let house: House;
let alone: House;
beforeAll(async () => {
  [house, alone] = await Promise.all([startHouse(), startHouse({ withoutGate: true })]);
}, 60_000);
afterAll(() => Promise.all([house?.close(), alone?.close()]));

/** Tokens that are not to be believed, by an issuer that knows all that is public. */
function badTokens({ issuer, token }: House): Record<string, string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer.issuer, aud: issuer.audience, exp: now + 600, ...people.leader };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const [head = '', body = '', signature = ''] = token('leader').split('.');
  const [key] = issuer.keySet().keys;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const forged = `${head}.${body}`;
  const symmetric = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return {
    'no token': '',
    'something else': 'hei',
    'another’s signature': `${forged}.${sign('sha256', Buffer.from(forged), privateKey).toString('base64url')}`,
    'other words under the same signature': `${head}.${part({ ...claims, groups: ['a', 'b'] })}.${signature}`,
    'no signature': `${part({ alg: 'none' })}.${part(claims)}.`,
    'no algorithm': `${part({ alg: 'none' })}.${part(claims)}.${signature}`,
    'the public key as a secret': `${symmetric}.${createHmac('sha256', JSON.stringify(key)).update(symmetric).digest('base64url')}`,
    'another algorithm': issuer.tokenWith({ alg: 'RS512' }, claims),
    'a condition that nobody knows': issuer.tokenWith({ crit: ['b64'], b64: false }, claims),
    'an unknown key': issuer.tokenWith({ kid: 'x' }, claims),
    'another issuer': issuer.tokenWith({}, { ...claims, iss: 'https://eksempel.no' }),
    'another audience': issuer.tokenWith({}, { ...claims, aud: 'another' }),
    'no audience': issuer.tokenWith({}, { ...claims, aud: undefined }),
    'its time over': issuer.tokenWith({}, { ...claims, exp: now - 30 }),
    'no end': issuer.tokenWith({}, { ...claims, exp: undefined }),
    'its time to come': issuer.tokenWith({}, { ...claims, nbf: now + 60 }),
    'nobody’s name': issuer.tokenWith({}, { ...claims, ident: '' }),
    'a number for a name': issuer.tokenWith({}, { ...claims, ident: 7 }),
    'no office': token('stranger'),
    'no groups': issuer.tokenWith({}, { ...claims, groups: undefined }),
    'groups that are no list': issuer.tokenWith({}, { ...claims, groups: 'a' }),
  };
}
const names = [
  'no token',
  'something else',
  'another’s signature',
  'other words under the same signature',
  'no signature',
  'no algorithm',
  'the public key as a secret',
  'another algorithm',
  'a condition that nobody knows',
  'an unknown key',
  'another issuer',
  'another audience',
  'no audience',
  'its time over',
  'no end',
  'its time to come',
  'nobody’s name',
  'a number for a name',
  'no office',
  'no groups',
  'groups that are no list',
];

describe.each(names)('a token with %s', (name) => {
  test('opens no door, and is told nothing', async () => {
    const token = badTokens(house)[name] ?? '';
    const answer = await house.session({ Authorization: `Bearer ${token}` });
    expect(answer.status).toBe(/office|groups/.test(name) ? 403 : 401);
    expect(await answer.text()).not.toContain('token');
    await expect(house.enter('leader', token)).rejects.toThrow('Authorization Violation');
    // The server asks the service itself as well.
    await expect(alone.enterPast('leader', badTokens(alone)[name] ?? '')).rejects.toThrow(
      'Authorization Violation',
    );
  });
});

describe('coming in', () => {
  test('the session says who it is, and is kept by nobody', async () => {
    const token = house.token('leader');
    for (const headers of [{ Authorization: `Bearer ${token}` }, { 'X-Forwarded-Access-Token': token }]) {
      const answer = await house.session(headers);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toEqual({
        token,
        expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        person: { id: 'leder-a', name: 'Leder A', subject: wordOf('leader') },
        offices: ['kontor-a'],
        observer: false,
      });
    }
    const observed = await house.session({ Authorization: `Bearer ${house.token('observer')}` });
    expect(await observed.json()).toMatchObject({ offices: ['kontor-a', 'kontor-b'], observer: true });
  });

  test('nobody who is not logged in, and no other site’s page, is told anything', async () => {
    expect((await house.session({})).status).toBe(401);
    const headers = { Authorization: `Bearer ${house.token('leader')}`, 'Sec-Fetch-Site': 'cross-site' };
    expect((await house.session(headers)).status).toBe(403);
  });

  test('a good token past the gate is refused by the server', async () => {
    await expect(house.enterPast('leader')).rejects.toThrow('Authorization Violation');
    expect(house.log).toContainEqual({ event: 'refused', details: { why: 'not-through-the-gate' } });
  });

  test('another site’s page opens no web socket', async () => {
    const options = { auth_token: house.token('leader') };
    for (const headers of [{ Origin: 'https://eksempel.no' }, {} as Record<string, string>])
      await expect(rawToGate(house.service.port, options, '_INBOX_x', headers)).rejects.toThrow('403');
  });

  test.each([
    ['not masked', Buffer.from([0x82, 0x01, 0x41])],
    ['with an extension', Buffer.from([0xc2, 0x80, 0, 0, 0, 0])],
    ['of an unknown kind', Buffer.from([0x83, 0x80, 0, 0, 0, 0])],
    ['that says something before who it is', maskedFrame(2, Buffer.from('PING\r\n'))],
    ['whose words never end', maskedFrame(2, Buffer.from('x'.repeat(5000)))],
  ])('a frame %s ends the connection', async (_, bytes) => {
    const socket = await upgrade(house.service.port, { Origin: 'http://127.0.0.1' });
    const closed = new Promise((done) => socket.once('close', done));
    socket.on('data', () => {});
    socket.write(bytes);
    await closed;
    expect(socket.destroyed).toBe(true);
  });

  test('one person opens only so many', async () => {
    const clients = await Promise.all(Array.from({ length: 20 }, async () => house.enter('other')));
    await expect(house.enter('other')).rejects.toThrow('Maximum Connections');
    for (const client of clients) client.close();
    await expect.poll(() => house.enter('other').then((client) => client.isClosed(), String)).toBe(false);
  });

  test('when the token’s time is over the connection is closed', async () => {
    // It lasts ten seconds longer than it says: another machine's clock may be behind.
    const token = house.token('leader', -5);
    const client = await house.enter('leader', token);
    expect(client.isClosed()).toBe(false);
    await expect.poll(() => client.isClosed(), { timeout: 20_000 }).toBe(true);
    expect(client.heard()).toContain('Expired');
    await expect(house.enter('leader', token)).rejects.toThrow('Authorization Violation');
  });

  test('the log names nobody who comes in', () => {
    expect(JSON.stringify(house.log)).not.toContain('Leder A');
    expect(JSON.stringify(house.log)).not.toContain(house.token('leader').split('.')[2]);
  });
});
