import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * A check: a command of this project's packages, and how it reports what it has counted. One that is no test runner
 * counts as one test; a runner that ran nothing has failed.
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, command: string[], report?: 'vitest' | 'playwright' }} Step
 */

const reports = mkdtempSync(join(tmpdir(), 'rettesnor-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/**
 * Prints what it all came to, the last line being «N passed, N failed», and sets the exit code.
 * @param {Count[]} counts
 * @param {number} started
 */
export function finish(counts, started) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${seconds(Date.now() - started)} in all`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

/**
 * One after the other; nothing is tested on a build that failed.
 * @param {Step[]} steps
 */
export async function inTurn(steps) {
  /** @type {Count[]} */
  const results = [];
  for (const step of steps) {
    const count = await perform(step);
    results.push(count);
    if (step.name === 'build' && count.failed > 0) break;
  }
  return results;
}

/**
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function perform({ name, command, report }) {
  const begun = Date.now();
  const file = join(reports, `${name.replaceAll(/\W/g, '-')}.json`);
  const { ok, output } = await execute(command, report, file);
  const count = report ? countFrom(report, file, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const verdict = count.failed === 0 ? 'ok    ' : 'FAILED';
  console.log(
    `${verdict} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds(Date.now() - begun)})`,
  );
  if (count.failed > 0) console.log(output.trim().replaceAll(/^/gm, '       '));
  return count;
}

/**
 * @param {string[]} command
 * @param {Step['report']} report
 * @param {string} file
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function execute([program = '', ...words], report, file) {
  const reporters =
    report === 'vitest'
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      : report === 'playwright'
        ? ['--reporter=list,json']
        : [];
  const executable = program === 'node' ? process.execPath : join(root, 'node_modules/.bin', program);
  return new Promise((done) => {
    const child = spawn(executable, [...words, ...reporters], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', (cause) => done({ ok: false, output: `${output}\n${cause.message}` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/**
 * Reads what a runner says of itself. No report, no tests, or an exit that contradicts it is one failure more.
 * @param {'vitest' | 'playwright'} report
 * @param {string} file
 * @param {boolean} ok
 * @returns {Count}
 */
function countFrom(report, file, ok) {
  const count = readCount(report, file);
  const consistent = ok === (count.failed === 0) && count.passed + count.failed > 0;
  return consistent ? count : { ...count, failed: Math.max(1, count.failed) };
}

/**
 * @param {'vitest' | 'playwright'} report
 * @param {string} file
 * @returns {Count}
 */
function readCount(report, file) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    return report === 'vitest'
      ? { passed: result.numPassedTests, failed: result.numFailedTests + result.numPendingTests }
      : {
          passed: result.stats.expected,
          failed: result.stats.unexpected + result.stats.flaky + result.stats.skipped,
        };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
