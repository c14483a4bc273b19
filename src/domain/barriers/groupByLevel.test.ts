import { expect, test } from 'vitest';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import { groupByLevel } from './groupByLevel.ts';
import { allResponsible } from './responsibleOf.ts';

test('what each level can solve comes from the office and up, in the order it came, the unsettled last', () => {
  const barriers = [
    buildBarrier(1),
    buildBarrier(2, { level: 'state' }),
    buildBarrier(3, { level: 'bydel' }),
    buildBarrier(4, { level: 'state' }),
  ];
  expect(
    groupByLevel(barriers, ({ level }) => level).map(({ level, items }) => [
      level,
      items.map((each) => barriers.indexOf(each) + 1),
    ]),
  ).toEqual([
    ['bydel', [3]],
    ['state', [2, 4]],
    [null, [1]],
  ]);
});

test('those responsible come once each, in the order of the alphabet, and empty ones do not', () => {
  const named = (...names: string[]) => ({
    responsible: names.map((name, index) => ({ id: String(index), name })),
  });
  expect(
    allResponsible([buildBarrier(1, named('Ås ', 'Bydelen')), buildBarrier(2, named(' ', 'Bydelen'))]),
  ).toEqual(['Bydelen', 'Ås']);
});
