import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/test-live.mjs', import.meta.url));

test('where no server can be had, it is said why, and that nothing was run', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    env: { ...process.env, NATS_SERVER: '/finnes-ikke/nats-server' },
    encoding: 'utf8',
  });
  expect(stderr).toContain('NATS_SERVER peker ikke på en nats-server');
  expect(stdout).toMatch(/^NOT RUN live sharing: /m);
  // Whoever counts what was run must not take it for a run.
  expect(stdout).not.toMatch(/passed|failed/);
  expect(status).toBe(0);
});
