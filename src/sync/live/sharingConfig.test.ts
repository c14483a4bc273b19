import { expect, test } from 'vitest';
import { readSharingConfig, sharingConfigFault } from './sharingConfig.ts';

const base = 'https://eksempel.no/rettesnor/';
const valid = {
  format: 'rettesnor-sharing-1',
  live: 'live',
  session: 'live/session',
  login: 'oauth2/login?redirect={here}',
  logout: 'oauth2/logout',
};

test('addresses are those of the folder that the app lies in', () => {
  const config = readSharingConfig(valid, base);
  expect(config).toMatchObject({
    live: `wss:${'//'}eksempel.no/rettesnor/live`,
    session: 'https://eksempel.no/rettesnor/live/session',
  });
  expect(config?.login('/rettesnor/#/del?a=1&b=2')).toBe(
    'https://eksempel.no/rettesnor/oauth2/login?redirect=%2Frettesnor%2F%23%2Fdel%3Fa%3D1%26b%3D2',
  );
  expect(config?.logout('/')).toBe('https://eksempel.no/rettesnor/oauth2/logout');
  expect(readSharingConfig({ ...valid, live: '/live' }, base)?.live).toBe(`wss:${'//'}eksempel.no/live`);
  expect(readSharingConfig(valid, `http:${'//'}localhost:8080/`)?.live).toBe(`ws:${'//'}localhost:8080/live`);
});

test('who is logged in before they come has nowhere to log in', () => {
  const { login: _login, logout: _logout, ...rest } = valid;
  expect(readSharingConfig(rest, base)?.login('/')).toBeNull();
  expect(readSharingConfig(rest, base)?.logout('/')).toBeNull();
});

test.each([
  ['live', `wss:${'//'}annet.eksempel/live`],
  ['live', 'https://eksempel.no.annet.eksempel/live'],
  ['live', '//annet.eksempel/live'],
  ['live', 'https://eksempel.no@annet.eksempel/live'],
  ['live', `https:${'//'}bruker@eksempel.no/live`],
  ['live', 'https://eksempel.no:8443/live'],
  ['live', `http:${'//'}eksempel.no/live`],
  ['session', 'https://eksempel.no.annet.eksempel/session'],
  ['session', 'data:application/json,{}'],
  ['login', 'https://eksempel.no.annet.eksempel/{here}'],
  ['login', 'javascript:alert(1)'],
  ['login', '/{here}/..//annet.eksempel', true],
  ['login', `https:${'//'}{here}`],
  ['logout', '\\\\annet.eksempel'],
])('no address leads to another origin: %s %s', (field, address, staysHere = false) => {
  const config = readSharingConfig({ ...valid, [field]: address }, base);
  if (staysHere) expect(new URL(config?.login('/') ?? '').origin).toBe('https://eksempel.no');
  else expect(config).toBeNull();
});

test.each([
  null,
  'hei',
  [],
  {},
  { ...valid, format: 'rettesnor-sharing-2' },
  { ...valid, live: undefined },
  { ...valid, session: 7 },
  { ...valid, live: '' },
  { ...valid, login: null },
])('what is no configuration is none: %j', (input) => {
  expect(readSharingConfig(input, base)).toBeNull();
});

test.each([
  ['hei', null],
  [null, null],
  [{ ...valid, format: 'rettesnor-sharing-2' }, 'format'],
  [{ ...valid, live: '' }, 'live'],
  [{ ...valid, session: 'https://eksempel.no.annet.eksempel/session' }, 'session'],
  [{ ...valid, login: 'https://{here}' }, 'login'],
])('the place that makes it none is named: %j', (input, place) => {
  expect(sharingConfigFault(input, base)).toBe(place);
});
