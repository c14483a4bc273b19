import { finish, inTurn } from './runSteps.mjs';
import { ensureChromium, ensureFirefox, ensurePackages } from './setup.mjs';

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
/** @type {Step} */
const build = { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] };
/** @type {Step[]} */
const onBuild = [
  { name: 'size', command: ['node', 'scripts/check-size.mjs'] },
  { name: 'browser', command: ['vitest', 'run', '--project', 'browser'], report: 'vitest' },
  {
    name: 'end to end',
    command: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
    report: 'playwright',
  },
];
/** @type {Step} */
const inFirefox = {
  name: 'the story in Firefox',
  command: ['vitest', 'run', '--project', 'firefox'],
  report: 'vitest',
};

ensurePackages();
if (!fast) ensureChromium();
const hasFirefox = !fast && ensureFirefox();

const started = Date.now();
const counts = (await Promise.all(fast ? [inTurn(texts), inTurn([unit])] : everything())).flat();
if (!fast && !hasFirefox)
  console.log(
    'NOT RUN the story in Firefox: found none, and could not install one. Install firefox-esr, or set FIREFOX_PATH.',
  );
finish(counts, started);

/** What needs no build and what needs one go side by side: neither of them keeps two processors busy by itself. */
function everything() {
  const building = inTurn([build]);
  /** @param {Step[]} steps */
  const onceBuilt = async (steps) => {
    const [built] = await building;
    // Nothing is tested on a build that failed.
    return built?.failed === 0 ? inTurn(steps) : [];
  };
  const unbuilt = async () => {
    const counts = await inTurn([...texts, unit]);
    // One window of Firefox keeps one processor busy: beside the end to end tests, and not after them.
    return hasFirefox ? [...counts, ...(await onceBuilt([inFirefox]))] : counts;
  };
  return [building, onceBuilt(onBuild), unbuilt()];
}
