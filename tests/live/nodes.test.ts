import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connect } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';
import { afterEach, expect, test } from 'vitest';
import { startNatsNodes, type Nodes } from '../../scripts/live/natsNodes.mjs';
import { findNatsServer } from '../../scripts/live/natsServer.mjs';

const access = { kind: 'users' as const, users: [{ user: 'admin', password: 'admin' }] };
const binary = findNatsServer() ?? '';

let nodes: Nodes | undefined;
afterEach(() => nodes?.close());

async function streamNames({ clientPort }: { clientPort: number }): Promise<string[]> {
  const connection = await connect({ port: clientPort, user: 'admin', pass: 'admin' });
  const names = [];
  for await (const name of (await jetstreamManager(connection)).streams.names()) names.push(name);
  await connection.close();
  return names;
}

test('one server starts, keeps what it has when it is killed, and forgets it when it is emptied', async () => {
  nodes = await startNatsNodes({ binary, access });
  const [node] = nodes.nodes;
  if (!node) throw new Error('No server');
  const connection = await connect({ port: node.clientPort, user: 'admin', pass: 'admin' });
  await (await jetstreamManager(connection)).streams.add({ name: 'A', subjects: ['a.>'] });
  await connection.close();
  await node.kill();
  node.keepCopy('old');
  node.start();
  await nodes.ready();
  expect(await streamNames(node)).toEqual(['A']);
  await node.stop();
  node.wipe();
  node.start();
  await nodes.ready();
  expect(await streamNames(node)).toEqual([]);
  await node.stop();
  node.putBack('old');
  node.start();
  await nodes.ready();
  expect(await streamNames(node)).toEqual(['A']);
});

test('servers and their folder go when whoever started them is killed', async () => {
  const script = fileURLToPath(new URL('../../scripts/live/natsNodes.mjs', import.meta.url));
  const program = `
    import { startNatsNodes } from ${JSON.stringify(script)};
    const started = await startNatsNodes(${JSON.stringify({ binary, access, count: 3 })});
    console.log(JSON.stringify({ folder: started.folder, pids: started.nodes.map((node) => node.pid()) }));
  `;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((done) => starter.stdout.once('data', (part) => done(String(part))));
  const { folder, pids } = JSON.parse(said) as { folder: string; pids: number[] };
  expect(pids).toHaveLength(3);
  expect(pids.every(isAlive)).toBe(true);
  starter.kill('SIGKILL');
  await expect.poll(() => pids.some(isAlive) || existsSync(folder), { timeout: 20_000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
