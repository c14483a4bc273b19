import { describe, expect, test } from 'vitest';
import { standardOf } from '../../../tests/support/assessScores.ts';
import { readEditionMap } from './readEditionMap.ts';

const older = { ...standardOf(1, 2, 3), edition: '1' };
const newer = { ...standardOf(1, 2, 3), edition: '2' };
const frame = { format: 1, standard: 'eksempelstandard', from: '1', to: '2' };

function problemsOf(requirements: unknown, overrides: object = {}): string[] {
  const result = readEditionMap({ ...frame, ...overrides, requirements }, older, newer);
  return result.ok ? [] : result.problems.map(({ where, what }) => `${where}: ${what}`);
}

const whole = [
  { kind: 'equal', from: 1, to: 2 },
  { kind: 'merged', from: [2, 3], to: 1 },
  { kind: 'new', to: 3 },
];

describe('reading a map between editions', () => {
  test('a whole map is handed back', () => {
    expect(readEditionMap({ ...frame, requirements: whole }, older, newer)).toEqual({
      ok: true,
      map: { ...frame, requirements: whole },
    });
  });

  test('a requirement that is forgotten, mentioned twice or does not exist is named, with its edition', () => {
    expect(problemsOf(whole.slice(1))).toEqual(['from.1: is not mentioned', 'to.2: is not mentioned']);
    expect(problemsOf([...whole, { kind: 'gone', from: 2 }, { kind: 'gone', from: 9 }])).toEqual([
      'from.9: edition 1 has no such requirement',
      'from.2: is mentioned 2 times',
    ]);
    expect(problemsOf([{ kind: 'split', from: 1, to: [2, 2] }, ...whole.slice(1)])).toEqual([
      'to.2: is mentioned 2 times',
    ]);
  });

  test('a map about other editions is refused', () => {
    expect(problemsOf(whole, { from: '0', to: '9', standard: 'annen' })).toEqual([
      'standard: «annen» stands where «eksempelstandard» belongs',
      'standard: «annen» stands where «eksempelstandard» belongs',
      'from: «0» stands where «1» belongs',
      'to: «9» stands where «2» belongs',
    ]);
  });

  test.each([
    null,
    'map',
    { ...frame, requirements: [{ kind: 'renamed', from: 1, to: 1 }] },
    { ...frame, format: 2, requirements: whole },
    { ...frame, requirements: [{ kind: 'merged', from: [1], to: 1 }] },
  ])('what is no map is refused, never thrown: %j', (input) => {
    expect(readEditionMap(input, older, newer)).toMatchObject({ ok: false });
  });
});
