import { fc } from '../../../tests/support/propertyTests.ts';
import { expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { inPriorityGroups, priorityBounds, priorityGroup, priorityGroups } from './priorityGroup.ts';
import { rankGaps } from './rankGaps.ts';

const bounds = priorityBounds(buildStandard());

test('the groups part at two levels of the heaviest obligation and of the lightest', () => {
  expect(bounds).toEqual({ first: 4, next: 2 });
  expect([8, 4, 3, 2, 1].map((priority) => priorityGroup(priority, bounds))).toEqual([
    'first',
    'first',
    'next',
    'next',
    'later',
  ]);
});

test('the groups follow the weights of the standard', () => {
  const { obligations } = buildStandard();
  const heavier = obligations.map((obligation) => ({ ...obligation, weight: 4 * obligation.weight - 1 }));
  expect(heavier.map(({ weight }) => weight)).toEqual([7, 3]);
  expect(priorityBounds({ obligations: heavier })).toEqual({ first: 14, next: 6 });
});

test('no gap is lost or stands before one of an earlier group, and equal priorities are never parted', () => {
  const standard = standardOf(1, 2, 3, 4, 5);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 }), (levels) => {
      const items = assessScores(
        standard,
        Object.fromEntries(levels.map((level, index) => [index + 1, level])),
      );
      const gaps = rankGaps(standard, items);
      const grouped = inPriorityGroups(gaps);
      expect(grouped.flatMap((each) => each.gaps)).toEqual(gaps);
      expect(grouped.map(({ group }) => group)).toEqual(
        priorityGroups.filter((group) => gaps.some((gap) => gap.group === group)),
      );
      const groupOf = new Map(gaps.map(({ priority, group }) => [priority, group]));
      for (const { priority, group } of gaps) expect(groupOf.get(priority)).toBe(group);
    }),
  );
});
