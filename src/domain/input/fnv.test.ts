import { expect, test } from 'vitest';
import { fnv } from './fnv.ts';

/** Values that the authors of FNV give for 32-bit FNV-1a. */
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foobar', 0xbf9cf968],
])('%j', (text, expected) => {
  expect(fnv(text) >>> 0).toBe(expected);
});

test('a text in two parts gives what the whole gives', () => {
  expect(fnv('bar', fnv('foo'))).toBe(fnv('foobar'));
});
