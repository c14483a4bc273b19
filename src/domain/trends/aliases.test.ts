import { expect, test } from 'vitest';
import { officeAliases } from './aliases.ts';

test('two offices that are mixed up by the hash still have an alias each, the same in any order', () => {
  const expected = new Map([
    ['costarring', 1],
    ['liquid', 2],
  ]);
  expect(officeAliases(['liquid', 'costarring'])).toEqual(expected);
  expect(officeAliases(['costarring', 'liquid', 'liquid'])).toEqual(expected);
});
