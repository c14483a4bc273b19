/**
 * Validates OSCAL files against NIST's own JSON Schemas, which are not part of this project:
 * `node tests/oscal/check-oscal.mjs <folder with the schemas> [file …]`.
 * Without files, the example that comes with the app is written and checked. The folder holds
 * `oscal_catalog_schema.json`, `oscal_assessment-results_schema.json` and `oscal_poam_schema.json` of version 1.2.1.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [folder, ...files] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node tests/oscal/check-oscal.mjs <folder with the schemas> [file …]');
  process.exit(2);
}

const schemas = {
  catalog: 'oscal_catalog_schema.json',
  'assessment-results': 'oscal_assessment-results_schema.json',
  'plan-of-action-and-milestones': 'oscal_poam_schema.json',
};

const documents = files.length > 0 ? await Promise.all(files.map(readDocument)) : await writeExamples();
let failed = false;
for (const { name, document } of documents) {
  const model = Object.keys(schemas).find((each) => each in document);
  const problems =
    model === undefined
      ? ['neither a catalog, assessment results nor a plan of action']
      : await check(model, document);
  failed ||= problems.length > 0;
  console.log(`${name}: ${problems.length === 0 ? 'valid' : `${problems.length} problems`}`);
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
}
process.exit(failed ? 1 : 0);

/**
 * @param {string} model
 * @param {object} document
 * @returns {Promise<string[]>}
 */
async function check(model, document) {
  const schema = JSON.parse(await readFile(`${folder}/${schemas[/** @type {'catalog'} */ (model)]}`, 'utf8'));
  // The schemas describe with words that ajv does not know, and name classes of letters: \p{L}.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** @param {string} file */
async function readDocument(file) {
  return { name: file, document: JSON.parse(await readFile(file, 'utf8')) };
}

/** The example in its latest year. */
async function writeExamples() {
  /** @param {string} path */
  const load = async (path) =>
    // Vite reads the TypeScript: Node 20 cannot.
    (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;
  const { exampleSource } = await load('/tests/support/exampleSource.ts');
  const { reportFacts } = await load('/src/exchange/report/reportFacts.ts');
  const { writeOscalCatalog } = await load('/src/exchange/oscal/writeOscalCatalog.ts');
  const { writeOscalResults } = await load('/src/exchange/oscal/writeOscalResults.ts');
  const { writeOscalPlan } = await load('/src/exchange/oscal/writeOscalPlan.ts');
  const source = exampleSource();
  const withoutPlan = { ...source, actions: [], barriers: [] };
  const onlyBarriers = { ...source, actions: [] };
  /** @param {Uint8Array} bytes */
  const parse = (bytes) => JSON.parse(new TextDecoder().decode(bytes));
  return [
    { name: 'catalog of the example', document: parse(writeOscalCatalog(source)) },
    { name: 'results of the example', document: parse(writeOscalResults(source, reportFacts(source))) },
    { name: 'plan of the example', document: parse(writeOscalPlan(source, reportFacts(source))) },
    {
      name: 'a plan without actions and barriers',
      document: parse(writeOscalPlan(withoutPlan, reportFacts(withoutPlan))),
    },
    {
      name: 'a plan of barriers alone',
      document: parse(writeOscalPlan(onlyBarriers, reportFacts(onlyBarriers))),
    },
  ];
}
