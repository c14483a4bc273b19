/**
 * Writes the JSON Schemas that editors use for the files in `standards/`, derived from the zod schemas in
 * `src/domain/standard/`, `src/domain/trends/EditionMap.ts`, `src/domain/year/YearFile.ts` and `src/domain/forms/Form.ts`, and
 * those that describe what the app writes, in `docs/formats/`, derived from `src/exchange/json/`. Run it after a change there: `node scripts/write-schemas.mjs`.
 * Tests in `tests/standards/` fail when the files on disk and the zod schemas have parted.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';

const root = fileURLToPath(new URL('..', import.meta.url));

const { officeListSchema } = await load('/src/domain/standard/Standard.ts');
const { explanationsFileSchema, normSchema } = await load('/src/domain/standard/StandardFiles.ts');
const { scopesFileSchema } = await load('/src/domain/standard/Scope.ts');
const { editionMapSchema } = await load('/src/domain/trends/EditionMap.ts');
const { yearFileSchema } = await load('/src/domain/year/YearFile.ts');
const { formSchema } = await load('/src/domain/forms/Form.ts');
const { resultSchema } = await load('/src/exchange/json/resultSchema.ts');
const { evaluationsFileSchema } = await load('/src/exchange/json/evaluationsFileSchema.ts');

await write('standards/norm.schema.json', 'Norm', normSchema);
await write('standards/explanations.schema.json', 'Explanations', explanationsFileSchema);
await write('standards/offices.schema.json', 'Offices', officeListSchema);
await write('standards/map.schema.json', 'EditionMap', editionMapSchema);
await write('standards/scopes.schema.json', 'Scopes', scopesFileSchema);
await write('standards/year.schema.json', 'Year', yearFileSchema);
await write('standards/form.schema.json', 'Form', formSchema);
await write('docs/formats/result.schema.json', 'Result', resultSchema);
await write('docs/formats/evaluations.schema.json', 'Evaluations', evaluationsFileSchema);

/**
 * Vite reads the TypeScript: Node 20 cannot.
 * @param {string} path
 */
async function load(path) {
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'error' });
  return module;
}

/**
 * @param {string} path
 * @param {string} title
 * @param {z.ZodMiniType} schema
 */
async function write(path, title, schema) {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  const file = `${root}${path}`;
  const options = await prettier.resolveConfig(file);
  await writeFile(
    file,
    await prettier.format(JSON.stringify({ $schema, title, ...rest }), { ...options, filepath: file }),
  );
}
