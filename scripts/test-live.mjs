import { mkdtempSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureNatsServer } from './live/natsServer.mjs';
import { finish, inTurn } from './runSteps.mjs';
import { ensureChromium, ensurePackages } from './setup.mjs';

/** Treats servers for live sharing badly, and looks for what was lost. Ends with «N passed, N failed». */

ensurePackages();
ensureChromium();
const server = ensureNatsServer();
if (server) {
  process.env['NATS_SERVER'] = server;
  const folder = mkdtempSync(join(tmpdir(), 'rettesnor-figures-'));
  const figures = join(folder, 'figures.txt');
  process.env['LIVE_FIGURES'] = figures;
  const started = Date.now();
  const counts = await inTurn([
    {
      name: 'live sharing through servers',
      // One file at a time: they measure how long things take.
      command: ['vitest', 'run', '--project', 'live', '--no-file-parallelism'],
      report: 'vitest',
    },
    { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
    {
      name: 'people in browsers, through a server',
      command: ['playwright', 'test', '--config', 'tests/live/browsers/playwright.config.ts'],
      report: 'playwright',
    },
  ]);
  if (existsSync(figures)) console.log(readFileSync(figures, 'utf8').trim().replaceAll(/^/gm, '       '));
  rmSync(folder, { recursive: true });
  finish(counts, started);
} else {
  console.log('NOT RUN live sharing: no nats-server of 2.10 or newer could be had on this machine.');
}
