import { expect, test } from 'vitest';
import { readKeptWish } from './keptWish.ts';

test('a choice is read as it was kept', () => {
  const wish = { standard: 'eksempelstandard', edition: '1', kind: null, year: 2026 };
  expect(readKeptWish(wish)).toEqual(wish);
  expect(readKeptWish({ kind: 'bydel' })).toEqual({ kind: 'bydel' });
});

test('whatever else is no choice', () => {
  for (const kept of [undefined, null, 'bydel', { year: '2026' }, { kind: 1 }])
    expect(readKeptWish(kept)).toEqual({});
});
