import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { compareYears } from './compareYears.ts';
import type { EditionMap } from './EditionMap.ts';
import { acrossEditions, joinLineages, reverseLineage, sameEdition } from './lineage.ts';

const older = standardOf(1, 2, 3, 4, 5, 6, 7);
const newer = standardOf(1, 2, 3, 4, 5, 6, 8, 9);

function mapOf(requirements: EditionMap['requirements']): EditionMap {
  return { format: 1, standard: 'eksempelstandard', from: '1', to: '2', requirements };
}

const map = mapOf([
  { kind: 'equal', from: 1, to: 3 },
  { kind: 'changed', from: 2, to: 1, comparable: true, note: 'Bare skrivemåten.' },
  { kind: 'changed', from: 3, to: 2, comparable: false, note: 'Fristen er kortere.' },
  { kind: 'merged', from: [4, 5], to: 4 },
  { kind: 'split', from: 6, to: [5, 6] },
  { kind: 'gone', from: 7 },
  { kind: 'new', to: 8 },
]);

describe('following requirements across editions', () => {
  test('only equal and comparably changed ones are paired, under their new numbers', () => {
    expect([...acrossEditions(older, newer, map).pairs]).toEqual([
      [3, 1],
      [1, 2],
    ]);
  });

  test('what cannot be followed is named with its reason on both sides, also what the map forgets', () => {
    const lineage = acrossEditions(older, newer, map);
    expect(Object.fromEntries(lineage.brokenAfter)).toEqual({
      2: 'changed',
      4: 'merged',
      5: 'split',
      6: 'split',
      8: 'new',
      9: 'unmapped',
    });
    expect(Object.fromEntries(lineage.brokenBefore)).toEqual({
      3: 'changed',
      4: 'merged',
      5: 'merged',
      6: 'split',
      7: 'gone',
    });
  });

  test('nothing is compared between scales of different length', () => {
    const shorter = { ...newer, scale: newer.scale.slice(0, 4) };
    const lineage = acrossEditions(older, shorter, map);
    expect(lineage.pairs.size).toBe(0);
    expect(lineage.brokenAfter.get(3)).toBe('scale');
  });

  test('scores are compared through the map, and renumbering does not mix them up', () => {
    const before = assessScores(older, { 1: 1, 2: 2, 3: 3, 4: 4, 5: 0, 6: 2, 7: 1 });
    const after = assessScores(newer, { 1: 2, 2: 3, 3: 4, 4: 4, 5: 4, 6: 4, 8: 4, 9: 1 });
    const { compared, notCompared } = compareYears(before, after, acrossEditions(older, newer, map));
    expect(
      compared.map((pair) => [pair.before.requirement.number, pair.after.requirement.number, pair.direction]),
    ).toEqual([
      [2, 1, 'unchanged'],
      [1, 3, 'up'],
    ]);
    expect(notCompared).toHaveLength(6 + 5);
  });

  test('walked backwards, what came is gone, what was put together is parted, and the rest is as it was', () => {
    const every = ['new', 'gone', 'merged', 'split', 'changed', 'scale', 'unmapped'] as const;
    const broken = new Map(every.map((reason, index) => [index, reason]));
    const back = reverseLineage({ pairs: new Map([[3, 1]]), brokenAfter: broken, brokenBefore: new Map() });
    expect([...back.pairs]).toEqual([[1, 3]]);
    expect(back.brokenAfter.size).toBe(0);
    expect([...back.brokenBefore.values()]).toEqual([
      'gone',
      'new',
      'split',
      'merged',
      'changed',
      'scale',
      'unmapped',
    ]);
  });

  test('what neither step says the fate of is unmapped, on both sides', () => {
    const silent = { brokenAfter: new Map(), brokenBefore: new Map() };
    const joined = joinLineages(
      { pairs: new Map([[1, 1]]), ...silent },
      { pairs: new Map([[2, 2]]), ...silent },
    );
    expect(joined.pairs.size).toBe(0);
    expect([...joined.brokenAfter]).toEqual([[2, 'unmapped']]);
    expect([...joined.brokenBefore]).toEqual([[1, 'unmapped']]);
  });

  test('what the map forgets of the older edition is unmapped too', () => {
    expect(acrossEditions(older, newer, mapOf([])).brokenBefore.get(7)).toBe('unmapped');
  });

  test('two steps are joined, and what broke in the first stays broken', () => {
    const joined = joinLineages(sameEdition(older), acrossEditions(older, newer, map));
    expect(joined).toEqual(acrossEditions(older, newer, map));
    const dropped = mapOf([
      { kind: 'gone', from: 3 },
      { kind: 'equal', from: 1, to: 1 },
      { kind: 'equal', from: 4, to: 4 },
    ]);
    const twice = joinLineages(
      acrossEditions(older, newer, map),
      acrossEditions(newer, standardOf(1, 4), dropped),
    );
    expect([...twice.pairs]).toEqual([[1, 2]]);
    expect(twice.brokenAfter.get(4)).toBe('merged');
    expect(twice.brokenBefore.get(1)).toBe('gone');
  });
});
