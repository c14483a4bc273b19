import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensurePackages, root } from './setup.mjs';

/**
 * Alters the domain, one small thing at a time, and sees whether its tests notice.
 *
 *   npm run mutate               the files of the domain that differ from where the branch left main, committed or
 *                                not; on main itself from the commit before
 *   npm run mutate -- --all      all of the domain
 *   npm run mutate -- PLACE …    files or folders
 */

ensurePackages();
// Its tests run where those of `npm test` do.
process.env['TZ'] = 'Europe/Oslo';
const words = process.argv.slice(2);
const chosen = words.includes('--all') ? ['src/domain'] : words.length > 0 ? words : changedFiles();
const files = chosen.flatMap((place) => {
  const path = place.replace(/\/$/, '');
  if (!existsSync(`${root}${path}`)) throw new Error(`Finner ikke ${path}`);
  return statSync(`${root}${path}`).isDirectory() ? [`${path}/**/*.ts`] : [path];
});
if (files.length === 0) {
  console.log('Ingenting i domenet er endret.');
} else {
  const { Stryker } = await import('@stryker-mutator/core');
  const results = await new Stryker({
    mutate: [...files, '!src/domain/**/*.test.ts'],
    testRunner: 'domain',
    plugins: [`${root}tests/mutation/runner.mjs`],
    // It reads a tsconfig through what the compiler in use no longer offers, so none is taken along.
    ignorePatterns: ['dist', 'public', 'docs', 'tests/e2e', '**/tsconfig.json'],
    tempDirName: '.stryker-tmp',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 95, low: 95, break: 95 },
    // One process is left for whoever sits at the machine.
    concurrency: Math.max(1, availableParallelism() - 1),
  }).runMutationTest();
  const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const judged = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError').length;
  console.log(`${noticed} of ${judged} noticed`);
}

/** @returns {string[]} */
function changedFiles() {
  const base = branchedFrom();
  const differing = lines('diff', '--name-only', '--diff-filter=d', base, '--', 'src/domain');
  // What git does not know of yet is new.
  const unknown = lines('ls-files', '--others', '--exclude-standard', '--', 'src/domain');
  return [...differing, ...unknown].filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
}

/** The commit where the branch left main; the one before on main itself, and where there is no main. */
function branchedFrom() {
  const main = ['origin/main', 'main'].find((name) => tryGit('rev-parse', '--verify', '--quiet', name));
  const base = main && tryGit('merge-base', main, 'HEAD');
  return base && base !== tryGit('rev-parse', 'HEAD') ? base : 'HEAD~1';
}

/** @param {string[]} words */
function lines(...words) {
  return git(words).split('\n').filter(Boolean);
}

/**
 * What git answers, or '' when it refuses.
 * @param {string[]} words
 */
function tryGit(...words) {
  try {
    return git(words).trim();
  } catch {
    return '';
  }
}

/** @param {string[]} words */
function git(words) {
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' });
}
