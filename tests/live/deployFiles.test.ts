import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAccount } from '@nats-io/nkeys';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putBack } from '../../deploy/service/backup/putBack.ts';
import { takeSnapshot } from '../../deploy/service/backup/takeSnapshot.ts';
import { readConfiguration } from '../../deploy/service/configuration/readConfiguration.ts';
import { startService, type Service } from '../../deploy/service/startService.ts';
import { findNatsServer } from '../../scripts/live/natsServer.mjs';
import { createTokenIssuer } from '../../scripts/live/tokens.mjs';
import { rawToGate, type RawClient } from './support/rawClient.ts';

/** What whoever hosts this is handed, used as it is handed over: with places and names of the test's own in place of theirs. */

const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url));
const binary = findNatsServer() ?? '';
const folder = mkdtempSync(join(tmpdir(), 'rettesnor-deploy-'));
const account = createAccount();
const secret = (name: string) => `${name}-hemmelig`;
const environment = {
  ...process.env,
  NODE_NAME: 'nats-1',
  CALLOUT_ISSUER: account.getPublicKey(),
  ...Object.fromEntries(
    ['STREAMS', 'BACKUP', 'CALLOUT', 'SYS'].map((name) => [`${name}_PASSWORD`, secret(name)]),
  ),
};

cpSync(join(deploy, 'nats'), folder, { recursive: true });

describe.each(['one', 'three'])('the configuration of %s', (name) => {
  test('is read by the server', () => {
    const said = execFileSync(binary, ['-t', '-c', join(folder, `${name}.conf`)], {
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(said).not.toContain('error');
  });
});

describe('one server, the service and the copy', () => {
  let server: ReturnType<typeof spawn>;
  let service: Service;
  let address: string;
  let leader: RawClient;
  const issuer = createTokenIssuer('https://innlogging.eksempel.no');
  const person = Buffer.from('leder').toString('base64url');
  const subject = `changes.bydel-alna.bydel-alna_2026.${person}`;
  const enter = async () =>
    rawToGate(
      service.port,
      { auth_token: issuer.token({ preferred_username: 'leder', groups: ['GRUPPE-FOR-BYDEL-ALNA'] }) },
      `_INBOX_${person}.raw`,
      { Origin: 'https://rettesnor.example.no' },
    );
  const asUser = async (user: string) =>
    connect({ servers: address, user, pass: secret(user.toUpperCase()), timeout: 5000 });

  beforeAll(async () => {
    const port = await freePort();
    address = `127.0.0.1:${port}`;
    const config = readFileSync(join(folder, 'one.conf'), 'utf8')
      .replace('0.0.0.0:4222', address)
      .replace('http: "127.0.0.1:8222"', '')
      .replace('/var/lib/nats', join(folder, 'data'));
    writeFileSync(join(folder, 'here.conf'), config);
    server = spawn(binary, ['-c', join(folder, 'here.conf')], { env: environment, stdio: 'ignore' });
    const example = JSON.parse(readFileSync(join(deploy, 'service.example.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'keys.json'), JSON.stringify(issuer.keySet()));
    const hidden = {
      seed: new TextDecoder().decode(account.getSeed()),
      callout: { user: 'callout', password: secret('CALLOUT') },
      streams: { user: 'streams', password: secret('STREAMS') },
    };
    writeFileSync(join(folder, 'secrets.json'), JSON.stringify(hidden));
    const here = {
      listen: { port: 0 },
      issuer: issuer.issuer,
      audience: issuer.audience,
      keys: { file: 'keys.json' },
      nats: { servers: [address], secrets: 'secrets.json' },
      streams: { replicas: 1 },
    };
    writeFileSync(join(folder, 'service.json'), JSON.stringify({ ...example, ...here }));
    service = await startService(readConfiguration(join(folder, 'service.json')), { log: () => {} });
    leader = await enter();
  }, 60_000);
  afterAll(async () => {
    leader?.close();
    await service?.stop();
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  test('a person writes, with the rights that the files give the service', async () => {
    await expect.poll(() => leader.ask(subject, '{}')).toContain('"stream":"CHANGES_bydel-alna"');
  });

  test('the service’s and the copy’s users may do their work, and nothing else', async () => {
    for (const user of ['streams', 'backup', 'callout']) {
      const connection = await asUser(user);
      const refused: string[] = [];
      void (async () => {
        for await (const status of connection.status())
          if (status.type === 'error') refused.push(status.error.message);
      })();
      for (const what of [
        '$JS.API.STREAM.PURGE.CHANGES_bydel-alna',
        '$JS.API.STREAM.DELETE.CHANGES_bydel-alna',
        subject,
      ])
        connection.publish(what);
      connection.subscribe('changes.>');
      await connection.flush();
      // The service hears what is handed over, and writes nothing under a person's name.
      await expect.poll(() => refused.length).toBe(user === 'streams' ? 3 : 4);
      await connection.close();
    }
  });

  test('what has been erased for everybody goes, with the rights that the files give the service', async () => {
    const evaluation = 'bydel-alna_2026_oslostandard_1';
    const id = '01957000-0000-7000-8000-000000000001';
    const hand = async (said: object) =>
      leader.ask(
        `changes.bydel-alna.${evaluation}.${person}`,
        JSON.stringify({ version: 1, change: { evaluation, ...said } }),
      );
    const answer = { entity: 'answer', entityId: `${evaluation}_1` };
    const wrote = await hand({ id, ...answer, patch: { justification: 'Skal bort', score: 1 } });
    const { seq } = JSON.parse(wrote) as { seq: number };
    await hand({
      id: id.replace(/1$/, '2'),
      entity: 'erasure',
      entityId: `${evaluation}_slettet_${id}`,
      patch: { 'text:justification': true },
    });
    const streams = await asUser('streams');
    const manager = await jetstreamManager(streams, { checkAPI: false });
    await expect
      .poll(async () => manager.streams.getMessage('CHANGES_bydel-alna', { seq }), { timeout: 20_000 })
      .toBeNull();
    expect((await manager.streams.getMessage('CHANGES_bydel-alna', { seq: seq + 2 }))?.json()).toMatchObject({
      change: { id, patch: { justification: null, score: 1 } },
    });
    await streams.close();
  });

  test('what is copied is put back as it was, and half a copy is refused', async () => {
    const backup = await asUser('backup');
    const copies = mkdtempSync(join(folder, 'copies-'));
    for (let at = 0; at < 200; at += 1) leader.publish(subject, 'x'.repeat(3000));
    await expect
      .poll(async () => (await info(leader)).state.messages, { timeout: 20_000 })
      .toBeGreaterThan(200);
    const before = await info(leader);
    const copy = await takeSnapshot(backup, 'CHANGES_bydel-alna', copies, () => new Date());
    expect(copy.messages).toBe(before.state.messages);
    expect(readdirSync(copies).toSorted()).toEqual(['CHANGES_bydel-alna.json', 'CHANGES_bydel-alna.tar.s2']);
    await expect(putBack(backup, 'CHANGES_bydel-alna', copies)).rejects.toThrow();

    // As one who runs the servers would: with all rights, from the inside.
    leader.close();
    await service.stop();
    server.kill('SIGKILL');
    await new Promise((done) => server.once('exit', done));
    rmSync(join(folder, 'data'), { recursive: true });
    server = spawn(binary, ['-c', join(folder, 'here.conf')], { env: environment, stdio: 'ignore' });
    const again = await connect({
      servers: address,
      user: 'backup',
      pass: secret('BACKUP'),
      waitOnFirstConnect: true,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 200,
    });
    const content = readFileSync(join(copies, 'CHANGES_bydel-alna.tar.s2'));
    writeFileSync(join(copies, 'CHANGES_bydel-alna.tar.s2'), content.subarray(0, -1));
    await expect(putBack(again, 'CHANGES_bydel-alna', copies)).rejects.toThrow('ikke hel');
    writeFileSync(join(copies, 'CHANGES_bydel-alna.tar.s2'), content);
    await putBack(again, 'CHANGES_bydel-alna', copies);
    const { streams } = await jetstreamManager(again, { checkAPI: false });
    const after = await streams.info('CHANGES_bydel-alna');
    expect(after.state.messages).toBe(before.state.messages);
    await again.close();
    await backup.close();
    service = await startService(readConfiguration(join(folder, 'service.json')), { log: () => {} });
    leader = await enter();
  });
});

async function info(client: RawClient) {
  return JSON.parse(await client.ask('$JS.API.STREAM.INFO.CHANGES_bydel-alna')) as {
    created: string;
    state: { messages: number };
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const taken = createServer().listen(0, '127.0.0.1', () => {
      const address = taken.address();
      taken.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
