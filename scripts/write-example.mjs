/**
 * Writes the example that comes with the app, `public/example/eksempel.json`, from what is written by hand in
 * `scripts/example/`. Run it after a change there, or of the format of changes: `node scripts/write-example.mjs`.
 * A test in `tests/standards/` fails when the file on disk and its source have parted.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

// Vite reads the TypeScript: Node 20 cannot.
const options = /** @type {const} */ ({ root, configFile: false, logLevel: 'error' });
const { module } = /** @type {{ module: typeof import('./example/buildExample.ts') }} */ (
  await runnerImport('/scripts/example/buildExample.ts', options)
);
const { module: published } = /** @type {{ module: typeof import('./standards/publishedStandards.ts') }} */ (
  await runnerImport('/scripts/standards/publishedStandards.ts', options)
);

const offices = await Promise.all(
  ['bydel-eksempeldal', 'nav-eksempeldal'].map(async (name) =>
    JSON.parse(await readFile(`${root}scripts/example/${name}.json`, 'utf8')),
  ),
);
await mkdir(`${root}public/example`, { recursive: true });
await writeFile(
  `${root}public/example/eksempel.json`,
  await module.exampleText(offices, published.loadStandard(published.oslostandardPath)),
);
