import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * Started beside servers by whoever starts them. When that one dies, however it dies, the pipe between them ends, and the
 * servers and their folder go too. Reads one order a line: `+pid`, `-pid`, `folder path`.
 */

/** @type {Set<number>} */
const running = new Set();
/** @type {string[]} */
const folders = [];

// A Ctrl+C reaches everybody at a terminal: the one who started the servers ends them, and this one waits for it.
process.on('SIGINT', () => {});
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  if (line.startsWith('folder ')) folders.push(line.slice('folder '.length));
  else if (line.startsWith('+')) running.add(Number(line.slice(1)));
  else running.delete(Number(line.slice(1)));
});
lines.on('close', () => {
  for (const pid of running) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has gone by itself.
    }
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
