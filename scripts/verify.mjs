/**
 * Holds the signatures in a file of evaluations against what is in it, and names each field that is another than was
 * signed: `node scripts/verify.mjs FILE`. Needs nothing but the file. Ends with 1 where something that was signed has
 * been altered, or the file cannot be read.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [, , path] = process.argv;
if (path === undefined) {
  console.error('node scripts/verify.mjs FILE');
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));

// Vite reads the TypeScript: Node 20 cannot.
const options = /** @type {const} */ ({ root, configFile: false, logLevel: 'error' });
const { module } = /** @type {{ module: typeof import('./verify/verifyFile.ts') }} */ (
  await runnerImport('/scripts/verify/verifyFile.ts', options)
);
const { module: published } = /** @type {{ module: typeof import('./standards/publishedStandards.ts') }} */ (
  await runnerImport('/scripts/standards/publishedStandards.ts', options)
);
const standard = published.loadStandard(published.oslostandardPath);
const { lines, intact } = await module.verifyFile(await readFile(path), new Date(), (key) =>
  key.standard === standard.id && key.edition === standard.edition ? standard : null,
);
for (const line of lines) console.log(line);
process.exitCode = intact ? 0 : 1;
