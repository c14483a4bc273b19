import { ensureNatsServer } from './live/natsServer.mjs';
import { finish, inTurn } from './runSteps.mjs';
import { ensurePackages } from './setup.mjs';

/** Treats servers for live sharing badly, and looks for what was lost. Ends with «N passed, N failed». */

ensurePackages();
const server = ensureNatsServer();
if (server) {
  process.env['NATS_SERVER'] = server;
  const started = Date.now();
  const counts = await inTurn([
    {
      name: 'live sharing through servers',
      // One file at a time: they measure how long things take.
      command: ['vitest', 'run', '--project', 'live', '--no-file-parallelism'],
      report: 'vitest',
    },
  ]);
  finish(counts, started);
} else {
  console.log('NOT RUN live sharing: no nats-server of 2.10 or newer could be had on this machine.');
}
