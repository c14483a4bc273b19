import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createAccount } from '@nats-io/nkeys';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildService } from '../../scripts/live/buildService.mjs';
import { findNatsServer } from '../../scripts/live/natsServer.mjs';
import { nodeState } from './support/nodeState.ts';
import { tellFigure } from './tellFigure.ts';

/** What the page for those who operate it says of a copy and of putting it back, done as it says, on three servers. */

const run = promisify(execFile);
const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rettesnor-three-'));
const copies = join(folder, 'copies');
const program = join(folder, 'rettesnor-backup.mjs');
const stream = 'CHANGES_bydel-alna';
const secret = (name: string) => `${name}-hemmelig`;
const environment = {
  ...process.env,
  CALLOUT_ISSUER: createAccount().getPublicKey(),
  ...Object.fromEntries(
    ['STREAMS', 'BACKUP', 'CALLOUT', 'SYS'].map((name) => [`${name}_PASSWORD`, secret(name)]),
  ),
};

type Server = {
  name: string;
  port: number;
  monitorPort: number;
  config: string;
  data: string;
  child: ChildProcess | null;
};
let servers: Server[] = [];

beforeAll(async () => {
  const ports = await freePorts(9);
  const clusterPorts = ports.slice(6);
  servers = [1, 2, 3].map((number) => {
    const name = `nats-${number}`;
    const [port = 0, monitorPort = 0] = ports.slice((number - 1) * 2);
    const home = join(folder, name);
    mkdirSync(home);
    cpSync(join(deploy, 'nats/common.conf'), join(home, 'common.conf'));
    const routes = [1, 2, 3].reduce(
      (text, each) => text.replace(`nats-${each}:6222`, `127.0.0.1:${clusterPorts[each - 1]}`),
      readFileSync(join(deploy, 'nats/three.conf'), 'utf8'),
    );
    const config = join(home, 'three.conf');
    const data = join(home, 'data');
    writeFileSync(
      config,
      routes
        .replace('0.0.0.0:4222', `127.0.0.1:${port}`)
        .replace('127.0.0.1:8222', `127.0.0.1:${monitorPort}`)
        .replace('0.0.0.0:6222', `127.0.0.1:${clusterPorts[number - 1]}`)
        .replace('/var/lib/nats', data),
    );
    return { name, port, monitorPort, config, data, child: null };
  });
  mkdirSync(copies);
  writeFileSync(program, await buildService('deploy/service/backup/main.ts'));
  for (const server of servers) start(server);
}, 90_000);
afterAll(async () => {
  await Promise.all(servers.map(kill));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function start(server: Server): void {
  server.child = spawn(findNatsServer() ?? '', ['-c', server.config], {
    env: { ...environment, NODE_NAME: server.name },
    stdio: 'ignore',
  });
}

async function kill({ child }: Server): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}

const backup = async (...words: string[]) =>
  run(process.execPath, [program, ...words], {
    env: {
      ...environment,
      NATS_SERVERS: servers.map(({ port }) => `127.0.0.1:${port}`).join(),
    },
  });

async function asService<Result>(act: (connection: NatsConnection) => Promise<Result>): Promise<Result> {
  const connection = await connect({
    servers: servers.map(({ port }) => `127.0.0.1:${port}`),
    user: 'streams',
    pass: secret('STREAMS'),
    ignoreClusterUpdates: true,
    timeout: 5000,
  });
  try {
    return await act(connection);
  } finally {
    await connection.close();
  }
}

/** How many changes each of the servers has, for itself. */
async function heldByEach(): Promise<number[]> {
  return Promise.all(servers.map(async ({ monitorPort }) => (await nodeState(monitorPort, stream)).lastSeq));
}

const putBack = async () => {
  const [name = ''] = readdirSync(copies);
  return backup('legg-tilbake', join(copies, name), stream);
};

test('a copy is taken of three servers, all of which are lost, and stands on all three again', async () => {
  // Until they have found each other nobody makes a stream.
  await expect
    .poll(
      async () =>
        asService(async (connection) => {
          const { streams } = await jetstreamManager(connection, { checkAPI: false });
          const subjects = ['changes.bydel-alna.>', 'relayed.bydel-alna.>'];
          const made = await streams.add({ name: stream, subjects, num_replicas: 3 });
          return made.config.num_replicas;
        }).catch(() => 0),
      { timeout: 60_000 },
    )
    .toBe(3);
  await asService(async (connection) => {
    for (let count = 0; count < 200; count += 1)
      await connection.request('relayed.bydel-alna.x.y', 'x'.repeat(500), { timeout: 10_000 });
  });
  expect((await backup('ta', copies)).stdout).toContain(`${stream}: 200 endringer`);

  await Promise.all(servers.map(kill));
  for (const { data } of servers) rmSync(data, { recursive: true });
  for (const server of servers) start(server);
  const begun = performance.now();
  await expect
    .poll(async () => putBack().then(({ stdout }) => stdout, String), { timeout: 60_000 })
    .toContain('200 endringer');
  await expect.poll(async () => heldByEach().catch(() => []), { timeout: 60_000 }).toEqual([200, 200, 200]);
  tellFigure(
    `three empty servers: started, and put back on all of them, after ${((performance.now() - begun) / 1000).toFixed(1)} s`,
  );
}, 200_000);

test('where the stream is there it is taken away first, with a right that is lent for as long as it takes', async () => {
  await asService(async (connection) =>
    connection.request('relayed.bydel-alna.x.y', 'later', { timeout: 10_000 }),
  );
  await expect(putBack()).rejects.toThrow();
  await expect(backup('ta-bort', stream)).rejects.toThrow();
  expect(await heldByEach()).toEqual([201, 201, 201]);

  for (const { config, child } of servers) {
    const common = join(config, '..', 'common.conf');
    const lent = readFileSync(common, 'utf8').replace(
      '# "$JS.API.STREAM.DELETE.*"',
      '"$JS.API.STREAM.DELETE.*"',
    );
    writeFileSync(common, lent);
    child?.kill('SIGHUP');
  }
  await expect
    .poll(async () => backup('ta-bort', stream).then(({ stdout }) => stdout, String), { timeout: 30_000 })
    .toContain('tatt bort');
  expect((await putBack()).stdout).toContain('200 endringer');
  await expect.poll(async () => heldByEach().catch(() => []), { timeout: 60_000 }).toEqual([200, 200, 200]);
}, 120_000);

/** Ports that nobody listens on, all of them others. */
async function freePorts(count: number): Promise<number[]> {
  const taken = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  const ports = await Promise.all(
    taken.map(
      async (server) =>
        new Promise<number>((done) => {
          server.once('listening', () => {
            const address = server.address();
            done(typeof address === 'object' && address ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(taken.map(async (server) => new Promise((done) => server.close(done))));
  return ports;
}
