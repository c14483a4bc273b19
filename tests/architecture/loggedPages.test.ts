import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { logKinds } from '#src/state/log/logKinds.ts';

const features = new URL('../../src/features/', import.meta.url);
const sources = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), features), 'utf8'));

test.each(Object.keys(logKinds))('a page shows what has been written of %s, to be erased from', (page) => {
  expect(
    sources.filter((source) => source.includes('<RowLog') && source.includes(`of="${page}"`)).length,
  ).toBeGreaterThan(0);
});
