import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../../scripts/serve.mjs';

/** The folder of the built app. `RETTESNOR_DIST` points at another build, for instance one that is broken on purpose. */
export const builtApp = resolve(
  process.env['RETTESNOR_DIST'] ?? fileURLToPath(new URL('../../../dist', import.meta.url)),
);

/** Serves the build for the whole run, hands its address to the tests, and makes room for the points they begin from. */
export default async function serveBuild() {
  if (!existsSync(`${builtApp}/index.html`)) throw new Error('There is no build: run npm run build first');
  const server = await serve({ root: builtApp });
  process.env['RETTESNOR_URL'] = server.url;
  const points = mkdtempSync(join(tmpdir(), 'rettesnor-points-'));
  process.env['RETTESNOR_POINTS'] = points;
  return async () => {
    rmSync(points, { recursive: true, force: true });
    await server.close();
  };
}
