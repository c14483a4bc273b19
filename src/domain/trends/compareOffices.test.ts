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

describe('the order a city reads them in', () => {
  const reversed = standardOf(5, 4, 3, 2, 1);
  const across = (...scores: Parameters<typeof assessScores>[1][]) =>
    requirementsAcross(
      reversed,
      scores.map((each, index) => ({ id: String(index), items: assessScores(reversed, each) })),
    );
  const numbers = (list: ReturnType<typeof across>) => list.map(({ requirement }) => requirement.number);

  test('a requirement that no office has scored is in no list', () => {
    expect(numbers(across({ 1: 4, 3: 'unknown' }, { 2: 1 }))).toEqual([2, 1]);
  });

  test('what nobody reaches: the largest mean gap first, then the number', () => {
    const list = across({ 1: 2, 2: 2, 3: 0, 4: 1, 5: 4 }, { 1: 2, 2: 2, 3: 1, 4: 2, 5: 3 });
    expect(numbers(reachedByNobody(list))).toEqual([3, 4, 1, 2]);
  });

  test('where most have something to learn first, then the largest mean gap, then the number', () => {
    const list = across(
      { 1: 4, 2: 4, 3: 4, 4: 4, 5: 4 },
      { 1: 3, 2: 3, 3: 1, 4: 3, 5: 4 },
      { 1: 3, 2: 3, 3: 3, 4: null, 5: 3 },
    );
    expect(numbers(taughtByFew(list))).toEqual([3, 1, 2, 4]);
    // As many that reach it as do not is enough; more that reach it is not.
    expect(list.find(({ requirement }) => requirement.number === 4)).toMatchObject({
      scored: 2,
      meanGap: 0.5,
    });
  });

  test('a mean gap may outweigh another among as many learners', () => {
    const list = across({ 1: 4, 2: 4, 3: 4 }, { 1: 3, 2: 0, 3: 2 });
    expect(numbers(taughtByFew(list))).toEqual([2, 3, 1]);
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
