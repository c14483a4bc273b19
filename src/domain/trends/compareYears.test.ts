import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { compareYears, countChanges, directions, mostImproved, mostFallen } from './compareYears.ts';
import { sameEdition } from './lineage.ts';

const standard = standardOf(1, 2, 3, 4, 5, 6);

function compare(before: Parameters<typeof assessScores>[1], after: Parameters<typeof assessScores>[1]) {
  return compareYears(assessScores(standard, before), assessScores(standard, after), sameEdition(standard));
}

describe('comparing two years', () => {
  test('a requirement has gone opp, is uendret or has gone ned, and of those some cross the target', () => {
    const { compared } = compare(
      { 1: 2, 2: 1, 3: 2, 4: 3, 5: 4, 6: 4 },
      { 1: 4, 2: 3, 3: 2, 4: 1, 5: 3, 6: 4 },
    );
    expect(compared.map(({ direction, difference }) => [direction, difference])).toEqual([
      ['up', 2],
      ['up', 2],
      ['unchanged', 0],
      ['down', -2],
      ['down', -1],
      ['unchanged', 0],
    ]);
    expect(compared.map(({ reachedTarget }) => reachedTarget)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(compared.map(({ fellBelowTarget }) => fellBelowTarget)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(countChanges(compared)).toEqual({
      up: 2,
      reachedTarget: 1,
      unchanged: 2,
      down: 2,
      fellBelowTarget: 1,
    });
  });

  test('only what both years have scored is compared, and the rest is named with its reason', () => {
    const { compared, notCompared } = compare(
      { 1: 2, 2: null, 3: 'unknown', 4: 3, 5: 'notRelevant' },
      { 1: 2, 2: 4, 3: 1, 4: 'unknown', 5: 4 },
    );
    expect(compared.map(({ after }) => after.requirement.number)).toEqual([1]);
    expect(notCompared.map(({ item, side, reason }) => [item.requirement.number, side, reason])).toEqual([
      [2, 'after', 'unscoredBefore'],
      [3, 'after', 'unscoredBefore'],
      [4, 'after', 'unscoredAfter'],
      [5, 'after', 'unscoredBefore'],
      [6, 'after', 'unscoredAfter'],
    ]);
  });

  test('a score of 0 is a score, and is compared', () => {
    expect(compare({ 1: 0 }, { 1: 1 }).compared.map(({ direction }) => direction)).toEqual(['up']);
  });

  test('an own target closes no gap', () => {
    const { compared } = compare({ 1: 3 }, { 1: { score: 3, target: { level: 3, reason: 'Vedtatt i år' } } });
    expect(compared.map(({ direction, difference }) => [direction, difference])).toEqual([['unchanged', 0]]);
  });

  test('the most improved rose the most, and the most fallen fell the most', () => {
    const { compared } = compare({ 1: 0, 2: 1, 3: 4, 4: 3, 5: 2 }, { 1: 1, 2: 4, 3: 1, 4: 2, 5: 2 });
    expect(mostImproved(compared).map(({ after }) => after.requirement.number)).toEqual([2, 1]);
    expect(mostImproved(compared, 1)).toHaveLength(1);
    expect(mostFallen(compared).map(({ after }) => after.requirement.number)).toEqual([3, 4]);
  });

  test('of those that rose or fell as much, the largest gap now comes first among the fallen, then the number', () => {
    const mixed = buildStandard({
      requirements: [
        buildRequirement({ number: 6 }),
        buildRequirement({ number: 5, obligation: 'bor' }),
        buildRequirement({ number: 4 }),
        buildRequirement({ number: 3 }),
        buildRequirement({ number: 2 }),
        buildRequirement({ number: 1 }),
      ],
    });
    const { compared } = compareYears(
      assessScores(mixed, { 1: 0, 2: 0, 3: 3, 4: 3, 5: 3, 6: 4 }),
      assessScores(mixed, { 1: 1, 2: 1, 3: 2, 4: 2, 5: 2, 6: 2 }),
      sameEdition(mixed),
    );
    expect(mostImproved(compared).map(({ after }) => after.requirement.number)).toEqual([1, 2]);
    expect(mostFallen(compared).map(({ after }) => after.requirement.number)).toEqual([6, 3, 4, 5]);
    expect(mostFallen(compared, 1)).toHaveLength(1);
    expect(mostFallen(compared.toReversed()).map(({ after }) => after.requirement.number)).toEqual([
      6, 3, 4, 5,
    ]);
  });

  test('a target that moves with the edition is not crossed by a level that stands still', () => {
    const [demands, advises] = [{ number: 1 }, { number: 1, obligation: 'bor' } as const].map((requirement) =>
      buildStandard({ requirements: [buildRequirement(requirement)] }),
    );
    if (!demands || !advises) throw new Error('There are two standards');
    const between = (before: typeof demands, after: typeof demands) =>
      compareYears(assessScores(before, { 1: 3 }), assessScores(after, { 1: 3 }), sameEdition(after))
        .compared;
    for (const compared of [between(demands, advises), between(advises, demands)])
      expect(compared).toMatchObject([
        { direction: 'unchanged', reachedTarget: false, fellBelowTarget: false },
      ]);
  });

  test('above the target already, and higher still, is no target reached', () => {
    const advises = buildStandard({ requirements: [buildRequirement({ number: 1, obligation: 'bor' })] });
    const [only] = compareYears(
      assessScores(advises, { 1: 3 }),
      assessScores(advises, { 1: 4 }),
      sameEdition(advises),
    ).compared;
    expect(only).toMatchObject({ direction: 'up', reachedTarget: false });
  });

  test('the directions are told in this order', () => {
    expect(directions).toEqual(['up', 'unchanged', 'down']);
  });
});

describe('what is not compared', () => {
  const withOthers = buildStandard({
    requirements: [buildRequirement({ number: 1 }), buildRequirement({ number: 2, responsible: ['byen'] })],
  });
  const mine = assessScores(withOthers, { 1: 2, 2: { score: 3, included: true } });
  const notMine = assessScores(withOthers, { 1: 2, 2: 3 });
  const told = (before: typeof mine, after: typeof mine, lineage = sameEdition(withOthers)) =>
    compareYears(before, after, lineage).notCompared.map(({ item, side, reason }) => [
      item.requirement.number,
      side,
      reason,
    ]);

  test('a requirement that was not the office’s has no level from then, whatever was written', () => {
    expect(told(notMine, mine)).toEqual([[2, 'after', 'unscoredBefore']]);
  });

  test('one that is no longer the office’s is told of as it was', () => {
    expect(told(mine, notMine)).toEqual([[2, 'before', 'notApplicableAfter']]);
  });

  test('what was never the office’s is not told of', () => {
    expect(told(notMine, notMine)).toEqual([]);
  });

  test('what cannot be followed is told of on both sides, with its reason, or as unmapped', () => {
    const broken = {
      pairs: new Map(),
      brokenAfter: new Map([[1, 'split' as const]]),
      brokenBefore: new Map([[2, 'gone' as const]]),
    };
    expect(told(mine, mine, broken)).toEqual([
      [1, 'after', 'split'],
      [2, 'after', 'unmapped'],
      [1, 'before', 'notApplicableAfter'],
      [2, 'before', 'gone'],
    ]);
  });
});
