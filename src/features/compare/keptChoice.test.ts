import { expect, test } from 'vitest';
import { readKeptChoice } from './keptChoice.ts';

test('a choice is read as it was kept', () => {
  const choice = { standard: 'eksempelstandard', edition: '1', kind: null, year: 2026 };
  expect(readKeptChoice(choice)).toEqual(choice);
  expect(readKeptChoice({ kind: 'bydel' })).toEqual({ kind: 'bydel' });
});

test('whatever else is no choice', () => {
  for (const kept of [undefined, null, 'bydel', { year: '2026' }, { kind: 1 }])
    expect(readKeptChoice(kept)).toEqual({});
});
