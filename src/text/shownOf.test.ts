import { expect, test } from 'vitest';
import { shownOf } from './shownOf.ts';

test('how many are shown is true of one, of some and of all', () => {
  const told = (shown: number, all: number) => shownOf(shown, all, 'den ene hindringen', 'hindringer');
  expect(told(1, 1)).toBe('Viser den ene hindringen.');
  expect(told(6, 6)).toBe('Viser alle 6 hindringer.');
  expect(told(1, 6)).toBe('Viser 1 av 6 hindringer.');
});
