import { expect, test } from 'vitest';
import { compareYears } from '#src/domain/trends/compareYears.ts';
import { sameEdition } from '#src/domain/trends/lineage.ts';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { groupByReason } from './groupByReason.ts';

test('what is not compared is gathered by its reason, and nothing is left out', () => {
  const standard = standardOf(1, 2, 3, 4);
  const { notCompared } = compareYears(
    assessScores(standard, { 1: 2, 2: null, 3: 1, 4: 'unknown' }),
    assessScores(standard, { 1: 'unknown', 2: 3, 3: null, 4: 1 }),
    sameEdition(standard),
  );
  expect(
    groupByReason(notCompared).map(({ side, reason, items }) => [
      side,
      reason,
      ...items.map(({ requirement }) => requirement.number),
    ]),
  ).toEqual([
    ['after', 'unscoredAfter', 1, 3],
    ['after', 'unscoredBefore', 2, 4],
  ]);
});
