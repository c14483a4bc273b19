import { expect, test } from 'vitest';
import { shownIn, shownOf } from './shownOf.ts';

test('how many are shown is true of one, of some and of all', () => {
  const told = (shown: number, all: number) => shownOf(shown, all, 'den ene hindringen', 'hindringer');
  expect(told(1, 1)).toBe('Viser den ene hindringen.');
  expect(told(6, 6)).toBe('Viser alle 6 hindringer.');
  expect(told(1, 6)).toBe('Viser 1 av 6 hindringer.');
});

test('the name of a list says how many it leaves out, and nothing where it leaves out none', () => {
  const named = shownIn('Gått mest opp');
  expect([named(5, 12), named(5, 5), named(0, 0)]).toEqual([
    'Gått mest opp (5 av 12)',
    'Gått mest opp',
    'Gått mest opp',
  ]);
});
