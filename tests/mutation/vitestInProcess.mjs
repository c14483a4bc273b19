// What the domain's tests import as `vitest` while they are run by `runner.mjs`.
export const { describe, expect, it, onTestFinished, test, vi } = Reflect.get(globalThis, 'testsInProcess');
