import { describe, expect, test } from 'vitest';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import {
  filterBarriers,
  groupByStatus,
  narrows,
  noFilter,
  readBarrierFilter,
  type BarrierFilter,
} from './filterBarriers.ts';

const barriers = [
  buildBarrier(1, { liftedDay: '2026-01-01', answerDue: '2026-02-01', level: 'bydel' }),
  buildBarrier(2, { liftedDay: '2026-02-01', level: 'state' }),
  buildBarrier(3),
  buildBarrier(4, { answer: 'Ja', level: 'bydel' }),
  buildBarrier(5, { ended: 'solved', level: 'bydel' }),
];
const found = (filter: Partial<BarrierFilter>) =>
  filterBarriers(barriers, { ...noFilter, ...filter }, new Date(2026, 2, 10)).map(
    (barrier) => barriers.indexOf(barrier) + 1,
  );

test.each([
  [{}, [1, 2, 3, 4, 5]],
  [{ show: 'standing' }, [1, 2, 3, 4]],
  [{ show: 'overdue' }, [1]],
  [{ show: 'lifted' }, [1, 2]],
  [{ show: 'open' }, [3]],
  [{ show: 'answered' }, [4]],
  [{ show: 'solved' }, [5]],
  [{ show: 'setAside' }, []],
  [{ level: 'bydel' }, [1, 4, 5]],
  [{ level: 'none' }, [3]],
  [{ level: 'bydel', show: 'standing' }, [1, 4]],
] satisfies [Partial<BarrierFilter>, number[]][])('%o', (filter, expected) => {
  expect(found(filter)).toEqual(expected);
  expect(narrows({ ...noFilter, ...filter })).toBe(Object.keys(filter).length > 0);
});

test('groups come in the order of what is in them, and none is empty', () => {
  expect(groupByStatus(barriers).map(({ status, barriers: { length } }) => [status, length])).toEqual([
    ['lifted', 2],
    ['open', 1],
    ['answered', 1],
    ['solved', 1],
  ]);
});

describe('what the browser kept', () => {
  test('comes back as it was', () => {
    const kept: BarrierFilter = { show: 'overdue', level: 'none' };
    expect(readBarrierFilter(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each([undefined, null, 7, 'x', { show: 'lost', level: 4 }])('is no filter when it is %o', (kept) => {
    expect(readBarrierFilter(kept)).toEqual(noFilter);
  });
});
