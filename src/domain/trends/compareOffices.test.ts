import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { officeAliases } from './aliases.ts';
import { reachedByNobody, requirementsAcross, taughtByFew } from './compareOffices.ts';

const standard = standardOf(1, 2, 3, 4);
const offices = [
  { id: 'a', items: assessScores(standard, { 1: 4, 2: 1, 3: 2, 4: 4 }) },
  { id: 'b', items: assessScores(standard, { 1: 2, 2: 0, 3: 'unknown', 4: 4 }) },
  { id: 'c', items: assessScores(standard, { 1: 0, 2: null, 3: 'notRelevant', 4: 4 }) },
];

describe('offices side by side', () => {
  const across = requirementsAcross(standard, offices);

  test('an office without a score for a requirement is in none of its counts', () => {
    expect(
      across.map(({ scored, reached, short, meanGap }) => ({ scored, reached, short, meanGap })),
    ).toEqual([
      { scored: 3, reached: ['a'], short: ['b', 'c'], meanGap: 2 },
      { scored: 2, reached: [], short: ['a', 'b'], meanGap: 3.5 },
      { scored: 1, reached: [], short: ['a'], meanGap: 2 },
      { scored: 3, reached: ['a', 'b', 'c'], short: [], meanGap: 0 },
    ]);
  });

  test('what nobody reaches needs at least two who tried', () => {
    expect(reachedByNobody(across).map(({ requirement }) => requirement.number)).toEqual([2]);
  });

  test('one can teach the others where few reach the target and more do not', () => {
    expect(taughtByFew(across).map(({ requirement }) => requirement.number)).toEqual([1]);
  });
});

describe('aliases', () => {
  test('they are the numbers from one, the same whatever the order', () => {
    const aliases = officeAliases(['nav-alna', 'nav-bjerke', 'nav-grorud']);
    expect([...aliases.values()].toSorted()).toEqual([1, 2, 3]);
    expect(officeAliases(['nav-grorud', 'nav-alna', 'nav-bjerke', 'nav-alna'])).toEqual(aliases);
  });

  test('they do not follow the alphabet', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `bydel-${letter}`);
    expect([...officeAliases(ids).keys()]).not.toEqual(ids);
  });
});
