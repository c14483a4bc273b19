import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect } from '@nats-io/transport-node';
import { natsConfig, system } from './natsConfig.mjs';

/**
 * @typedef {import('./natsConfig.mjs').Access} Access
 * @typedef {import('./natsConfig.mjs').NatsNode} NatsNode
 */

/**
 * Servers on this machine that can be treated badly.
 * @typedef {NatsNode & {
 *   address: string,
 *   websocket: string,
 *   start: () => void,
 *   stop: () => Promise<void>,
 *   kill: () => Promise<void>,
 *   freeze: () => void,
 *   thaw: () => void,
 *   wipe: () => void,
 *   keepCopy: (name: string) => void,
 *   putBack: (name: string) => void,
 *   isRunning: () => boolean,
 *   pid: () => number | undefined,
 *   log: () => string,
 * }} Node
 * @typedef {{
 *   nodes: Node[],
 *   folder: string,
 *   ready: (within?: number) => Promise<void>,
 *   leader: () => Promise<Node>,
 *   close: () => Promise<void>,
 * }} Nodes
 */

/** How long anything may take before it counts as failed, in milliseconds. */
const patience = 30_000;

/**
 * Starts one server or a cluster of three, and waits until it takes changes. Each is told its ports and keeps them.
 * @param {object} options
 * @param {string} options.binary the server's program
 * @param {1 | 3} [options.count]
 * @param {Access} options.access
 * @param {string[]} [options.allowedOrigins] of pages that may connect
 * @param {string} [options.folder] where the servers keep what they have; without it a folder that goes with them
 * @returns {Promise<Nodes>}
 */
export async function startNatsNodes({ binary, count = 1, access, allowedOrigins = [], folder: kept }) {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'rettesnor-live-'));
  const guard = guardProcesses();
  if (!kept) guard.order(`folder ${folder}`);
  const ports = await freePorts(count * 4);
  const plans = Array.from({ length: count }, (_, index) => {
    const [clientPort = 0, websocketPort = 0, clusterPort = 0, monitorPort = 0] = ports.slice(index * 4);
    const name = `n${index + 1}`;
    return {
      name,
      clientPort,
      websocketPort,
      clusterPort,
      monitorPort,
      storeDir: join(folder, name, 'data'),
    };
  });
  const nodes = plans.map((plan) => {
    mkdirSync(join(folder, plan.name), { recursive: true });
    const config = join(folder, plan.name, 'nats.conf');
    writeFileSync(config, natsConfig(plan, { nodes: plans, access, allowedOrigins }));
    return createNode(plan, { binary, config, folder: join(folder, plan.name), guard });
  });
  const close = async () => {
    await Promise.all(nodes.map((node) => node.kill()));
    if (!kept) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    guard.end();
  };
  try {
    for (const node of nodes) node.start();
    await waitUntilReady(nodes, patience);
  } catch (cause) {
    const logs = nodes.map((node) => `${node.name}:\n${node.log().split('\n').slice(-15).join('\n')}`);
    const said = await Promise.all(nodes.map(async ({ monitorPort }) => ask(monitorPort, 'jsz')));
    logs.push(...said.map((state) => JSON.stringify(state?.meta_cluster)));
    await close();
    throw new Error(`The servers did not start.\n${logs.join('\n')}`, { cause });
  }
  return {
    nodes,
    folder,
    ready: (within = patience) => waitUntilReady(nodes, within),
    leader: () => leaderOf(nodes),
    close,
  };
}

/**
 * @param {NatsNode} plan
 * @param {{ binary: string, config: string, folder: string, guard: ReturnType<typeof guardProcesses> }} surroundings
 * @returns {Node}
 */
function createNode(plan, { binary, config, folder, guard }) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  /** @type {Promise<void>} */
  let gone = Promise.resolve();
  const log = join(folder, 'log.txt');

  const isRunning = () => child?.exitCode === null && child.signalCode === null;

  const start = () => {
    if (isRunning()) return;
    const output = openSync(log, 'a');
    // A group of its own: a Ctrl+C at the terminal is for whoever started it, who ends it in order.
    const started = spawn(binary, ['-c', config], { stdio: ['ignore', output, output], detached: true });
    closeSync(output);
    child = started;
    if (started.pid) guard.order(`+${started.pid}`);
    gone = new Promise((done) => {
      started.once('error', () => done());
      started.once('exit', () => {
        if (started.pid) guard.order(`-${started.pid}`);
        done();
      });
    });
  };

  /** @param {NodeJS.Signals} signal */
  const end = async (signal) => {
    if (!isRunning()) return;
    child?.kill(signal);
    // Frozen, it hears nothing but this until it is thawed.
    if (signal !== 'SIGKILL') child?.kill('SIGCONT');
    const last = setTimeout(() => child?.kill('SIGKILL'), patience);
    await gone;
    clearTimeout(last);
  };

  const copies = join(folder, 'copies');
  const mustBeStopped = () => {
    if (isRunning()) throw new Error(`${plan.name} is running: what it has on the disk cannot be touched.`);
  };

  return {
    ...plan,
    address: `127.0.0.1:${plan.clientPort}`,
    websocket: `ws://127.0.0.1:${plan.websocketPort}`,
    start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    wipe: () => {
      mustBeStopped();
      rmSync(plan.storeDir, { recursive: true, force: true, maxRetries: 5 });
    },
    keepCopy: (name) => {
      mustBeStopped();
      cpSync(plan.storeDir, join(copies, name), { recursive: true });
    },
    putBack: (name) => {
      mustBeStopped();
      rmSync(plan.storeDir, { recursive: true, force: true, maxRetries: 5 });
      cpSync(join(copies, name), plan.storeDir, { recursive: true });
    },
    isRunning,
    pid: () => (isRunning() ? child?.pid : undefined),
    log: () => readFileSync(log, 'utf8'),
  };
}

/** A process that ends the servers when this one dies: killed, it could not do it itself. */
function guardProcesses() {
  const script = fileURLToPath(new URL('endWithParent.mjs', import.meta.url));
  const guard = spawn(process.execPath, [script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  guard.stdin.on('error', () => {});
  guard.unref();
  return {
    /** @param {string} line */
    order: (line) => void guard.stdin.write(`${line}\n`),
    end: () => guard.stdin.end(),
  };
}

/**
 * Until each running server says that it has what it should, and one of them leads.
 * @param {Node[]} nodes
 * @param {number} within
 */
async function waitUntilReady(nodes, within) {
  const deadline = Date.now() + within;
  let outsideSince = Date.now();
  while (!(await areReady(nodes))) {
    const dead = nodes.every((node) => !node.isRunning());
    if (dead || Date.now() > deadline) throw new Error(`Not ready within ${within} ms.`);
    if (!(await isAnyOutside(nodes))) outsideSince = Date.now();
    else if (Date.now() - outsideSince > longestOutside) {
      await chooseAnew(nodes);
      outsideSince = Date.now();
    }
    await pause(50);
  }
}

/** How long, in milliseconds, a server may stand outside before another leader is chosen. */
const longestOutside = 3000;

/**
 * Whether one leads that does not count on all who run. Two that find each other first begin without the third, and take it in when it
 * answers; where that answer is lost, nothing more is said while nothing is asked of them, and so it stays outside.
 * @param {Node[]} nodes
 */
async function isAnyOutside(nodes) {
  const running = nodes.filter((node) => node.isRunning());
  const states = await Promise.all(running.map(async ({ monitorPort }) => ask(monitorPort, 'jsz')));
  const meta = states.map((state) => state?.meta_cluster).find((each) => each?.replicas);
  return meta !== undefined && meta.replicas.length + 1 < running.length;
}

/**
 * Has the servers choose who leads anew: whoever does says so to all, and counts on those who answer.
 * @param {Node[]} nodes
 */
async function chooseAnew(nodes) {
  const servers = nodes.filter((node) => node.isRunning()).map(({ address }) => address);
  try {
    const connection = await connect({ servers, ...system, reconnect: false, timeout: 2000 });
    await connection.request('$JS.API.META.LEADER.STEPDOWN', '', { timeout: 2000 });
    await connection.close();
  } catch {
    // It is asked for again as long as it is so.
  }
}

/** @param {Node[]} nodes */
async function areReady(nodes) {
  const running = nodes.filter((node) => node.isRunning());
  if (running.length * 2 <= nodes.length) return false;
  const healthy = await Promise.all(
    running.map(async ({ monitorPort }) => (await ask(monitorPort, 'healthz'))?.status === 'ok'),
  );
  if (!healthy.every(Boolean)) return false;
  return nodes.length === 1 || hasEverybody(running);
}

/**
 * Whether one leads and reaches the others: until it does, it finds no place for a stream.
 * @param {Node[]} running
 */
async function hasEverybody(running) {
  const states = await Promise.all(running.map(async ({ monitorPort }) => ask(monitorPort, 'jsz')));
  const leader = states.map((state) => state?.meta_cluster).find((meta) => meta?.replicas);
  if (!leader) return false;
  return running.every(
    ({ name }) =>
      name === leader.leader ||
      leader.replicas.some(
        (/** @type {{ name: string, offline?: boolean, current?: boolean }} */ replica) =>
          replica.name === name && !replica.offline && replica.current,
      ),
  );
}

/**
 * The one that decides which streams there are.
 * @param {Node[]} nodes
 */
async function leaderOf(nodes) {
  for (const { monitorPort } of nodes.filter((node) => node.isRunning())) {
    const name = (await ask(monitorPort, 'jsz'))?.meta_cluster?.leader;
    const leader = nodes.find((node) => node.name === name && node.isRunning());
    if (leader) return leader;
  }
  throw new Error('Nobody leads.');
}

/**
 * @param {number} port
 * @param {string} page
 */
async function ask(port, page) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/${page}`, { signal: AbortSignal.timeout(2000) });
    return await answer.json();
  } catch {
    return undefined;
  }
}

/**
 * Ports that nobody listens on, below those that systems hand out to whoever connects: one that is given up for a while,
 * as by a server that is killed, is not taken by somebody's connection.
 * @param {number} count
 */
async function freePorts(count) {
  /** @type {Set<number>} */
  const found = new Set();
  for (let tries = 0; found.size < count && tries < 1000; tries += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) found.add(port);
  }
  return [...found];
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}
