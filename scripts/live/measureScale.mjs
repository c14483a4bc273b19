import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { ensurePackages } from '../setup.mjs';
import { startNatsNodes } from './natsNodes.mjs';
import { ensureNatsServer } from './natsServer.mjs';

/**
 * What a stream for each municipality costs one server: `node scripts/live/measureScale.mjs [offices] [changes] [seconds] [nodes]`.
 * Lays so many changes of the usual size in each office's stream, starts the server again, and lets everybody write for some
 * seconds. With three nodes each stream lies on all of them, and what is told is of the first. Prints what `docs/scale.md` says. Runs on
 * Linux.
 */

ensurePackages();
const [officeCount = 357, changesEach = 200, writingSeconds = 20, nodeCount = 1] = process.argv
  .slice(2)
  .map(Number);
/** Changes that a machine of one office is behind. */
const behind = 10_000;
/** Bytes of a change, as measured in logs that people have written. */
const changeSize = 489;
/** Changes a second, all offices together: five people in each, of whom each says something every ten seconds. */
const changesPerSecond = Math.ceil((officeCount * 5) / 10);
/** Hints a second that a change gives: to four colleagues. */
const listenersEach = 4;

const binary = ensureNatsServer();
if (!binary) process.exit(1);
const admin = { user: 'admin', password: 'admin' };
const servers = await startNatsNodes({
  binary,
  count: nodeCount === 3 ? 3 : 1,
  access: { kind: 'users', users: [admin] },
});
const [node] = servers.nodes;
if (!node) throw new Error('No server');
try {
  await measure(node);
} finally {
  await servers.close();
}

/** @param {import('./natsNodes.mjs').Node} server */
async function measure(server) {
  const offices = Array.from({ length: officeCount }, (_, index) => `kommune-${index + 1}`);
  const pid = () => server.pid() ?? 0;
  const mega = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  const tell = (/** @type {string} */ what) =>
    console.log(
      `${what}: memory ${mega(memory(pid()))}, disk ${mega(bytesIn(server.storeDir))}, cpu ${cpuSeconds(pid()).toFixed(1)} s`,
    );

  tell('a server with nothing');
  let client = await reach(server);
  const manager = await jetstreamManager(client, { timeout: 30_000 });
  let begun = performance.now();
  for (const office of offices)
    await manager.streams.add({
      name: `CHANGES_${office}`,
      subjects: [`changes.${office}.>`, `relayed.${office}.>`],
      num_replicas: nodeCount,
    });
  tell(`${officeCount} streams made in ${seconds(begun)}`);

  begun = performance.now();
  const work = offices.flatMap((office) => Array.from({ length: changesEach }, () => office));
  await publishAll(client, [...work, ...Array.from({ length: behind }, () => 'kommune-1')]);
  const count = work.length + behind;
  tell(
    `${count} changes stored in ${seconds(begun)} (${Math.round((count / (performance.now() - begun)) * 1000)}/s, 32 at a time)`,
  );

  await client.close();
  await server.stop();
  begun = performance.now();
  server.start();
  await servers.ready();
  tell(`started again in ${seconds(begun)}`);
  await server.kill();
  begun = performance.now();
  server.start();
  await servers.ready(120_000);
  tell(`started again in ${seconds(begun)} after it had been killed`);

  client = await reach(server);
  begun = performance.now();
  const { messages, bytes } = await readAll(client, 'kommune-1');
  console.log(`${messages} changes (${mega(bytes)}) read by one who had nothing: ${seconds(begun)}`);

  const before = memory(pid());
  const listeners = [];
  // One office after the other: who says too late who they are is sent away.
  for (const office of offices)
    listeners.push(
      ...(await Promise.all(
        Array.from({ length: listenersEach }, async () => {
          const connection = await reach(server);
          let hints = 0;
          connection.subscribe(`changes.${office}.>`, { callback: () => void (hints += 1) });
          return { connection, hints: () => hints };
        }),
      )),
    );
  tell(
    `${listeners.length} connected (${Math.round((memory(pid()) - before) / listeners.length / 1000)} kB each)`,
  );
  const cpu = cpuSeconds(pid());
  begun = performance.now();
  const answers = await writeEvenly(client, offices);
  const spent = (performance.now() - begun) / 1000;
  const sorted = answers.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    `${(sorted[Math.ceil(sorted.length * part) - 1] ?? 0).toFixed(1)} ms`;
  tell(`${answers.length} changes written in ${spent.toFixed(1)} s, ${changesPerSecond}/s`);
  console.log(
    `answered after: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}; cpu ${(((cpuSeconds(pid()) - cpu) / spent) * 100).toFixed(0)} % of one core; ` +
      `hints ${listeners.reduce((sum, { hints }) => sum + hints(), 0)} of ${answers.length * listenersEach}`,
  );
  await Promise.all([client, ...listeners.map(({ connection }) => connection)].map((each) => each.close()));
}

/** @param {import('./natsNodes.mjs').Node} server */
function reach({ clientPort }) {
  return connect({
    port: clientPort,
    user: admin.user,
    pass: admin.password,
    noAsyncTraces: true,
    timeout: 20_000,
  });
}

/**
 * @param {import('@nats-io/transport-node').NatsConnection} client
 * @param {string[]} offices one for each change
 */
async function publishAll(client, offices) {
  const left = offices.values();
  const work = async () => {
    for (const office of left) await publish(client, office);
  };
  await Promise.all(Array.from({ length: 32 }, work));
}

/**
 * @param {import('@nats-io/transport-node').NatsConnection} client
 * @param {string} office
 */
async function publish(client, office) {
  const subject = `changes.${office}.${office}_2026_oslostandard_1.QTE`;
  await client.request(subject, 'x'.repeat(changeSize), { timeout: 30_000 });
}

/**
 * At an even pace, whether or not what went before has been answered.
 * @param {import('@nats-io/transport-node').NatsConnection} client
 * @param {string[]} offices
 * @returns {Promise<number[]>} how long each took, in milliseconds
 */
async function writeEvenly(client, offices) {
  /** @type {Promise<number>[]} */
  const answers = [];
  const started = performance.now();
  for (let sent = 0; sent < changesPerSecond * writingSeconds; sent += 1) {
    const due = started + (sent / changesPerSecond) * 1000;
    if (due > performance.now()) await pause(due - performance.now());
    const at = performance.now();
    answers.push(publish(client, offices[sent % offices.length] ?? '').then(() => performance.now() - at));
  }
  return Promise.all(answers);
}

/**
 * By own short pulls, as the app does.
 * @param {import('@nats-io/transport-node').NatsConnection} client
 * @param {string} office
 */
async function readAll(client, office) {
  const stream = `CHANGES_${office}`;
  const config = {
    name: 'reader',
    ack_policy: 'none',
    deliver_policy: 'all',
    mem_storage: true,
    inactive_threshold: 60e9,
  };
  await client.request(
    `$JS.API.CONSUMER.CREATE.${stream}.reader`,
    JSON.stringify({ stream_name: stream, config, action: 'create' }),
  );
  let messages = 0;
  let bytes = 0;
  for (;;) {
    const inbox = `_INBOX.reader${messages}`;
    const subscription = client.subscribe(inbox);
    client.publish(
      `$JS.API.CONSUMER.MSG.NEXT.${stream}.reader`,
      JSON.stringify({ batch: 500, no_wait: true }),
      {
        reply: inbox,
      },
    );
    let came = 0;
    for await (const message of subscription) {
      if (message.subject === inbox) break;
      came += 1;
      bytes += message.data.length;
      if (came === 500) break;
    }
    messages += came;
    if (came < 500) return { messages, bytes };
  }
}

/** @param {number} pid */
function memory(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

/** @param {number} pid */
function cpuSeconds(pid) {
  const words = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  // Counted in hundredths on every Linux there is.
  return (Number(words[11]) + Number(words[12])) / 100;
}

/** @param {string} folder */
function bytesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    return sum + (stat?.isFile() ? stat.blocks * 512 : 0);
  }, 0);
}

/** @param {number} begun */
function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
