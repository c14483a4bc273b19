import { join } from 'node:path';
import { ensureBuild } from './ensureBuild.mjs';
import { serve } from './serve.mjs';
import { ensurePackages, root } from './setup.mjs';

/** Sets up what is missing, builds when the sources are newer than the build, serves it and prints the address. */

ensurePackages();
await ensureBuild();

const wanted = Number(process.env['PORT'] ?? 4173);
const server = await serveOnFreePort(wanted);
console.log(`Rettesnor kjører på http://localhost:${server.port}/`);
console.log('Avslutt med Ctrl+C.');

/** @param {number} port */
async function serveOnFreePort(port) {
  for (let candidate = port; candidate < port + 20; candidate++) {
    try {
      return await serve({ root: join(root, 'dist'), port: candidate });
    } catch (cause) {
      if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'EADDRINUSE') throw cause;
    }
  }
  throw new Error(`Fant ingen ledig port fra ${port} til ${port + 19}.`);
}
