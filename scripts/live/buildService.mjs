import { builtinModules } from 'node:module';
import { build } from 'vite';
import { root } from '../setup.mjs';

/**
 * The service, or another program beside it, as one file with all that it needs but Node itself.
 * @param {string} [entry]
 * @returns {Promise<string>}
 */
export async function buildService(entry = 'deploy/service/main.ts') {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: entry,
      target: 'node20',
      write: false,
      minify: false,
      rolldownOptions: {
        external: [...builtinModules, /^node:/],
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [result] = [built].flat();
  const file = result && 'output' in result ? result.output.find((each) => each.type === 'chunk') : undefined;
  if (!file || file.type !== 'chunk') throw new Error('Tjenesten lot seg ikke bygge.');
  return file.code;
}
