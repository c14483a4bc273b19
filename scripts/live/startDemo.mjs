import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { createAccount } from '@nats-io/nkeys';
import { root } from '../setup.mjs';
import { buildService } from './buildService.mjs';
import { createDemoLogin } from './demoLogin.mjs';
import { demoGroups } from './demoPeople.mjs';
import { startNatsNodes } from './natsNodes.mjs';
import { startProxy } from './proxy.mjs';
import { createTokenIssuer } from './tokens.mjs';

/**
 * All that live sharing takes, on this machine: servers, the service as it is packaged, a login that believes anybody, and
 * the app behind one address.
 * @typedef {{
 *   url: string,
 *   nodes: import('./natsNodes.mjs').Nodes,
 *   issuer: import('./tokens.mjs').TokenIssuer,
 *   log: () => string[],
 *   close: () => Promise<void>,
 * }} Demo
 */

/**
 * @param {object} options
 * @param {string} options.binary the server's program
 * @param {1 | 3} [options.count] of servers
 * @param {number} [options.port] of the address; 0 takes any free one
 * @param {string} [options.folder] where the servers keep what they have; without it a folder that goes with them
 * @param {string} [options.app] folder of the built app
 * @param {string} [options.prefix] folder that the app lies in
 * @param {number} [options.tokenSeconds] how long a token is valid
 * @param {boolean} [options.withSharing]
 * @returns {Promise<Demo>}
 */
export async function startDemo({
  binary,
  count = 3,
  port = 0,
  folder,
  app = join(root, 'dist'),
  prefix = '/',
  tokenSeconds,
  withSharing = true,
}) {
  const own = mkdtempSync(join(tmpdir(), 'rettesnor-demo-'));
  if (folder) mkdirSync(folder, { recursive: true });
  const account = createAccount();
  const callout = { user: 'callout', password: account.getPublicKey().slice(0, 20) };
  const streams = { user: 'streams', password: account.getPublicKey().slice(20, 40) };
  /** @type {(() => unknown)[]} */
  const closing = [() => rmSync(own, { recursive: true, force: true })];
  const close = async () => {
    for (const each of closing.toReversed()) await each();
    closing.length = 0;
  };
  try {
    const nodes = await startNatsNodes({
      binary,
      count,
      access: { kind: 'callout', issuer: account.getPublicKey(), admin: streams, service: callout },
      ...(folder && { folder }),
    });
    closing.push(() => nodes.close());
    const issuer = createTokenIssuer('https://demonstrasjon.invalid');
    const login = createDemoLogin(issuer, tokenSeconds);
    let servicePort = 0;
    const proxy = await startProxy({
      root: app,
      port,
      prefix,
      service: () => servicePort,
      login,
      withSharing,
    });
    closing.push(() => proxy.close());

    /** @param {string} name  @param {unknown} content */
    const write = (name, content) => writeFileSync(join(own, name), JSON.stringify(content), { mode: 0o600 });
    write('keys.json', issuer.keySet());
    write('secrets.json', { seed: new TextDecoder().decode(account.getSeed()), callout, streams });
    write('service.json', {
      format: 'rettesnor-service-1',
      listen: { port: 0 },
      origins: [`http://127.0.0.1:${proxy.port}`, `http://localhost:${proxy.port}`],
      issuer: issuer.issuer,
      audience: issuer.audience,
      keys: { file: 'keys.json' },
      person: { id: 'ident' },
      groups: demoGroups,
      nats: { servers: nodes.nodes.map(({ address }) => address), secrets: 'secrets.json' },
      streams: { replicas: count, maxMegabytes: 64 },
    });
    writeFileSync(join(own, 'rettesnor-service.mjs'), await buildService());
    const service = await runService(own);
    closing.push(service.stop);
    servicePort = service.port;
    return { url: proxy.url, nodes, issuer, log: service.log, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/**
 * In a thread of this process, so that it cannot outlive it.
 * @param {string} folder
 */
async function runService(folder) {
  const worker = new Worker(join(folder, 'rettesnor-service.mjs'), {
    argv: [join(folder, 'service.json')],
    stdout: true,
  });
  /** @type {string[]} */
  const lines = [];
  const gone = once(worker, 'exit').then(() => {
    throw new Error(`The service did not start.\n${lines.join('\n')}`);
  });
  /** @type {Promise<number>} */
  const started = new Promise((done) => {
    createInterface(worker.stdout).on('line', (line) => {
      lines.push(line);
      const said = JSON.parse(line);
      if (said.event === 'started') done(said.port);
    });
  });
  const port = await Promise.race([started, gone]);
  gone.catch(() => {});
  return { port, log: () => lines, stop: () => worker.terminate() };
}
