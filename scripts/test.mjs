import { finish, inTurn } from './runSteps.mjs';
import { ensureChromium, ensurePackages } from './setup.mjs';

/** Runs the checks and ends with «N passed, N failed». With `--fast` only those that need neither build nor browser. */

/** @typedef {import('./runSteps.mjs').Step} Step */

const fast = process.argv.includes('--fast');

/** @type {Step[]} */
const texts = [
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc'] },
  { name: 'types of the domain', command: ['tsc', '-p', 'src/domain/tsconfig.json'] },
  { name: 'unused code', command: ['knip'] },
];
/** @type {Step} */
const unit = {
  name: 'unit, architecture, standards',
  command: ['vitest', 'run', '--project', 'unit', '--project', 'unit-honolulu'],
  report: 'vitest',
};
/** @type {Step[]} */
const built = [
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'size', command: ['node', 'scripts/check-size.mjs'] },
  { name: 'browser', command: ['vitest', 'run', '--project', 'browser'], report: 'vitest' },
  {
    name: 'end to end',
    command: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
    report: 'playwright',
  },
];

ensurePackages();
if (!fast) ensureChromium();

const started = Date.now();
const counts = (await Promise.all([inTurn(texts), inTurn([unit])])).flat();
if (!fast) counts.push(...(await inTurn(built)));
finish(counts, started);
