import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { compareYears, countKinds, mostImproved, mostWorrying } from './compareYears.ts';
import { sameEdition } from './lineage.ts';

const standard = standardOf(1, 2, 3, 4, 5, 6);

function compare(before: Parameters<typeof assessScores>[1], after: Parameters<typeof assessScores>[1]) {
  return compareYears(assessScores(standard, before), assessScores(standard, after), sameEdition(standard));
}

describe('comparing two years', () => {
  test('a requirement is lukket, forbedret, uendret, svakere or nytt avvik', () => {
    const { compared } = compare(
      { 1: 2, 2: 1, 3: 2, 4: 3, 5: 4, 6: 4 },
      { 1: 4, 2: 3, 3: 2, 4: 1, 5: 3, 6: 4 },
    );
    expect(compared.map(({ kind, difference }) => [kind, difference])).toEqual([
      ['closed', 2],
      ['improved', 2],
      ['unchanged', 0],
      ['weaker', -2],
      ['newGap', -1],
      ['unchanged', 0],
    ]);
    expect(countKinds(compared)).toEqual({ closed: 1, improved: 1, unchanged: 2, weaker: 1, newGap: 1 });
  });

  test('only what both years have scored is compared, and the rest is named with its reason', () => {
    const { compared, notCompared } = compare(
      { 1: 2, 2: null, 3: 'unknown', 4: 3, 5: 'notRelevant' },
      { 1: 2, 2: 4, 3: 1, 4: 'unknown', 5: 4 },
    );
    expect(compared.map(({ after }) => after.requirement.number)).toEqual([1]);
    expect(notCompared.map(({ item, reason }) => [item.requirement.number, reason])).toEqual([
      [2, 'unscoredBefore'],
      [3, 'unscoredBefore'],
      [4, 'unscoredAfter'],
      [5, 'unscoredBefore'],
      [6, 'unscoredAfter'],
    ]);
  });

  test('a score of 0 is a score, and is compared', () => {
    expect(compare({ 1: 0 }, { 1: 1 }).compared.map(({ kind }) => kind)).toEqual(['improved']);
  });

  test('a gap is measured against the target of its own year', () => {
    const { compared } = compare({ 1: 3 }, { 1: { score: 3, target: { level: 3, reason: 'Vedtatt i år' } } });
    expect(compared.map(({ kind, difference }) => [kind, difference])).toEqual([['closed', 0]]);
  });

  test('the most improved rose the most, and those to worry about fell the most', () => {
    const { compared } = compare({ 1: 0, 2: 1, 3: 4, 4: 3, 5: 2 }, { 1: 1, 2: 4, 3: 1, 4: 2, 5: 2 });
    expect(mostImproved(compared).map(({ after }) => after.requirement.number)).toEqual([2, 1]);
    expect(mostImproved(compared, 1)).toHaveLength(1);
    expect(mostWorrying(compared).map(({ after }) => after.requirement.number)).toEqual([3, 4]);
  });
});
