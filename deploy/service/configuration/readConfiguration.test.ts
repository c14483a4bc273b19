import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfiguration } from './readConfiguration.ts';

const secrets = {
  seed: `SA${'A'.repeat(56)}`,
  callout: { user: 'callout', password: 'x' },
  streams: { user: 'streams', password: 'y' },
};
const valid = {
  format: 'rettesnor-service-1',
  listen: { port: 8080 },
  origins: ['https://rettesnor.eksempel.no'],
  issuer: 'https://innlogging.eksempel.no',
  audience: 'rettesnor',
  keys: { url: 'https://innlogging.eksempel.no/jwks' },
  person: { id: 'NAVident' },
  groups: { offices: { 'gruppe-1': ['bydel-alna'] } },
  nats: { servers: ['nats-1:4222'], secrets: 'secrets.json' },
  streams: { replicas: 3 },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rettesnor-service-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(changed: object, hidden: object = secrets) {
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(hidden));
  writeFileSync(join(folder, 'service.json'), JSON.stringify({ ...valid, ...changed }));
  return readConfiguration(join(folder, 'service.json'));
}

test('what is not said is what it usually is', () => {
  expect(read({})).toMatchObject({
    listen: { host: '127.0.0.1', port: 8080 },
    person: { id: 'NAVident', name: 'name' },
    groups: { claim: 'groups', observers: [] },
    nats: { account: 'OSLO' },
    streams: { replicas: 3, maxMegabytes: 128 },
    secrets,
  });
  expect(read({ keys: { file: 'keys.json' } }).keys).toEqual({ file: join(folder, 'keys.json') });
});

test.each([
  [{ origins: ['https://rettesnor.eksempel.no/app'] }, 'origins.0: må være en opprinnelse uten sti'],
  [{ groups: { offices: { g: ['Bydel Alna'] } } }, 'groups.offices.g.0: må være id-en til et kontor'],
  [{ groups: { offices: {} } }, 'groups.offices: må nevne minst én gruppe'],
  [{ streams: { replicas: 2 } }, 'streams.replicas: '],
  [{ keys: { url: 'http://innlogging.eksempel.no/jwks' } }, 'keys'],
  [
    { nats: { servers: ['nats://nats-1:4222'], secrets: 'secrets.json' } },
    'nats.servers.0: må være vert:port',
  ],
  [{ isuer: 'x' }, 'isuer'],
  [{ format: 'rettesnor-sharing-1' }, 'format: '],
])('says where a fault lies: %j', (changed, place) => {
  expect(() => read(changed)).toThrow(place);
});

test('a private key that is none, a file that is missing, and one that is no JSON', () => {
  expect(() => read({}, { ...secrets, seed: 'SU' })).toThrow('seed: må være frøet til en kontonøkkel');
  expect(() => readConfiguration(join(folder, 'nowhere.json'))).toThrow('finnes ikke');
  writeFileSync(join(folder, 'service.json'), '{');
  expect(() => readConfiguration(join(folder, 'service.json'))).toThrow('er ikke JSON');
});
