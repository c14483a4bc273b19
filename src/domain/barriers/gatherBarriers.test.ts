import { expect, test } from 'vitest';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import { gatherBarriers } from './gatherBarriers.ts';

const of = (office: string, number: number, said: Partial<Barrier>) => ({
  office,
  barrier: buildBarrier(number, said),
});

function gathered(...members: ReturnType<typeof of>[]) {
  return gatherBarriers(members).map(({ level, items }) => [
    level,
    items.map((entry) => entry.members.map(({ office }) => office)),
  ]);
}

test('barriers of several offices come by level, and what waits longest stands first whoever has it', () => {
  expect(
    gathered(
      of('A', 1, { level: 'state' }),
      of('B', 2, { level: 'bydel', liftedDay: '2026-03-01' }),
      of('C', 3, { level: 'bydel', liftedDay: '2026-01-01' }),
      of('D', 4, { level: 'bydel', ended: 'solved' }),
      of('E', 5, {}),
    ),
  ).toEqual([
    ['bydel', [['C'], ['B']]],
    ['state', [['A']]],
    [null, [['E']]],
  ]);
});

test('those that read alike are two until somebody says that they are one', () => {
  const alike = { description: 'Ingen har ansvaret for tolk', level: 'bydel' } as const;
  expect(gathered(of('A', 1, alike), of('B', 2, alike))).toEqual([['bydel', [['A'], ['B']]]]);
  const same = { ...alike, sameAs: 'samme' };
  expect(gathered(of('A', 1, same), of('B', 2, alike), of('C', 3, same))).toEqual([
    ['bydel', [['A', 'C'], ['B']]],
  ]);
});

test('those that are one stand together where the first of them waits, whatever their levels', () => {
  expect(
    gathered(
      of('A', 1, { sameAs: 'samme', level: 'bydel', liftedDay: '2026-02-01' }),
      of('B', 2, { level: 'state', liftedDay: '2026-01-15' }),
      of('C', 3, { sameAs: 'samme', level: 'state', liftedDay: '2026-01-01' }),
    ),
  ).toEqual([['state', [['C', 'A'], ['B']]]]);
});
