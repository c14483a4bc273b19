import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { createServer, createServerModuleRunner } from 'vite';

/**
 * Runs the domain's own tests, and nothing else, for Stryker: a mutant is judged by what stands beside it. Every test
 * is loaded once and stays in memory, so that a mutant costs no more than the tests that touch it, those of its own file
 * first, until one notices. Only a mutant in what is made when a module is loaded has the modules loaded anew.
 */

/** @typedef {{ id: string, name: string, file: string, run: () => unknown, milliseconds: number }} LoadedTest */
/** @typedef {{ activeMutant?: string | undefined, currentTestId?: string | undefined, hitCount?: number | undefined, hitLimit?: number | undefined, mutantCoverage?: unknown }} Switches */
/** @typedef {{ activeMutant: { id: string }, testFilter?: string[], hitLimit?: number, sandboxFileName: string, reloadEnvironment: boolean }} MutantRun */

/** Where the altered files look for which of their mutants is on. */
const switches = /** @type {Switches} */ (
  Reflect.set(globalThis, '__stryker__', {}) && Reflect.get(globalThis, '__stryker__')
);

class DomainTests {
  /** @type {Map<string, LoadedTest[]>} */
  loaded = new Map();
  /** @type {string | undefined} the file that is being loaded, or `undefined` while tests run */
  loading;
  /** @type {(() => unknown)[]} */
  afterTest = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // The same examples each time; and that a property is broken is enough, the smallest example is not asked for.
    fc.configureGlobal({ endOnFailure: true });
    Reflect.set(globalThis, 'testsInProcess', await this.vitestInProcess());
    this.server = await createServer({
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      resolve: { alias: { vitest: `${process.cwd()}/tests/mutation/vitestInProcess.mjs` } },
    });
    this.modules = createServerModuleRunner(this.server.environments.ssr, { hmr: false });
    const files = readdirSync('src/domain', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${process.cwd()}/src/domain/${name}`)
      .toSorted();
    for (const file of files) await this.load(file);
  }

  async dryRun() {
    const tests = [];
    for (const test of [...this.loaded.values()].flat()) {
      switches.currentTestId = test.id;
      const begun = performance.now();
      const failure = await this.failureOf(test);
      test.milliseconds = performance.now() - begun;
      switches.currentTestId = undefined;
      tests.push({
        id: test.id,
        name: test.name,
        timeSpentMs: test.milliseconds,
        ...(failure === null ? { status: 0 } : { status: 1, failureMessage: failure }),
      });
    }
    return { status: 'complete', tests, mutantCoverage: switches.mutantCoverage };
  }

  /** @param {MutantRun} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName, reloadEnvironment }) {
    const files = this.nearestFirst(sandboxFileName);
    const chosen = testFilter && new Set(testFilter);
    // What is loaded stays whole while the altered modules are loaded beside it.
    const whole = new Map(this.loaded);
    if (reloadEnvironment) this.modules?.clearCache();
    // Ten times as often as all tests together touch it without an end is without an end.
    const limit = hitLimit === undefined ? undefined : hitLimit / 10;
    Object.assign(switches, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: limit });
    let nrOfTests = 0;
    try {
      for (const file of files) {
        if (reloadEnvironment) await this.load(file);
        const tests = (this.loaded.get(file) ?? []).filter(({ id }) => !chosen || chosen.has(id));
        for (const test of tests.toSorted((a, b) => a.milliseconds - b.milliseconds)) {
          nrOfTests += 1;
          const failureMessage = await this.failureOf(test);
          if (failureMessage !== null)
            return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests };
        }
      }
      return { status: 'survived', nrOfTests };
    } catch (cause) {
      return { status: 'killed', killedBy: [], failureMessage: String(cause), nrOfTests };
    } finally {
      switches.activeMutant = undefined;
      this.loaded = whole;
    }
  }

  async dispose() {
    await this.server?.close();
  }

  /** Loads a file of tests without running them. @param {string} file */
  async load(file) {
    /** @type {LoadedTest[]} */
    const tests = [];
    const before = this.loaded.get(file);
    this.loaded.set(file, tests);
    this.loading = file;
    await this.modules?.import(file);
    this.loading = undefined;
    for (const [index, test] of tests.entries()) test.milliseconds = before?.[index]?.milliseconds ?? 0;
    return tests;
  }

  /** The files of tests that reach a module, its own first. @param {string} altered */
  nearestFirst(altered) {
    const graph = this.server?.environments.ssr.moduleGraph;
    const reached = new Set(graph?.getModulesByFile(altered));
    // The set grows while it is walked, so what is nearest comes first.
    for (const module of reached) for (const importer of module.importers) reached.add(importer);
    const own = altered.replace(/\.ts$/, '.test.ts');
    const files = [...reached].flatMap(({ file }) => (file !== null && this.loaded.has(file) ? [file] : []));
    return files.toSorted((a, b) => Number(b === own) - Number(a === own));
  }

  /** Why a test fails; `null` when it does not. @param {LoadedTest} test */
  async failureOf(test) {
    try {
      await test.run();
      return null;
    } catch (cause) {
      return cause instanceof Error ? cause.message : String(cause);
    } finally {
      for (const after of this.afterTest.splice(0)) await after();
    }
  }

  /** As much of vitest as the domain's tests ask for, with its own matchers. */
  async vitestInProcess() {
    const ownPackages = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
    const own = (/** @type {string} */ name) => import(pathToFileURL(ownPackages.resolve(name)).href);
    const { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } =
      await own('@vitest/expect');
    const { fn } = await own('@vitest/spy');
    for (const matchers of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(matchers);
    const expect = Object.assign(
      (/** @type {unknown} */ value, /** @type {string} */ message) => chai.expect(value, message),
      chai.expect,
      Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
    );
    const test = (/** @type {string} */ name, /** @type {unknown[]} */ ...others) => {
      const run = /** @type {() => unknown} */ (others.find((other) => typeof other === 'function'));
      const file = this.loading;
      const tests = file === undefined ? undefined : this.loaded.get(file);
      if (file === undefined || !tests) throw new Error(`«${name}» is not made while its file is loaded`);
      tests.push({ id: `${file}#${tests.length} ${name}`, name, file, run, milliseconds: 0 });
    };
    test.each =
      (/** @type {unknown[]} */ rows) =>
      (/** @type {string} */ name, /** @type {(...row: unknown[]) => unknown} */ run) => {
        for (const row of rows) test(name, () => run(...(Array.isArray(row) ? row : [row])));
      };
    const describe = (/** @type {string} */ _name, /** @type {() => void} */ make) => make();
    describe.each =
      (/** @type {unknown[]} */ rows) =>
      (/** @type {string} */ _name, /** @type {(...row: unknown[]) => unknown} */ make) => {
        for (const row of rows) make(...(Array.isArray(row) ? row : [row]));
      };
    const onTestFinished = (/** @type {() => unknown} */ after) => this.afterTest.push(after);
    return { describe, expect, it: test, onTestFinished, test, vi: { fn } };
  }
}

function makeRunner() {
  return new DomainTests();
}
makeRunner.inject = /** @type {const} */ ([]);

export const strykerPlugins = [{ kind: 'TestRunner', name: 'domain', factory: makeRunner }];
