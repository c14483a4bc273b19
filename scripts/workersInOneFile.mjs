import { build } from 'vite';

/**
 * Each worker in one file, as it is in the build: the tests in the browser start many, and every one of them loaded hundreds of
 * modules one by one. Made when the first test asks for it.
 * @param {Record<string, string>} define what the build replaces
 * @returns {import('vite').Plugin}
 */
export function workersInOneFile(define) {
  /** @type {Map<string, Promise<string>>} */
  const made = new Map();
  return {
    name: 'workers-in-one-file',
    apply: 'serve',
    enforce: 'pre',
    load: (id) => {
      const [file = '', query = ''] = id.split('?');
      if (!query.includes('worker_file')) return null;
      const known = made.get(file) ?? inOneFile(file, define);
      made.set(file, known);
      return known;
    },
  };
}

/**
 * @param {string} input
 * @param {Record<string, string>} define
 */
async function inOneFile(input, define) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format: 'es', codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${input} could not be made into one file`);
  return chunk.code;
}
