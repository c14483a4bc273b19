import { describe, expect, test } from 'vitest';
import { buildAction, due } from '../../../tests/support/buildAction.ts';
import {
  allRoles,
  filterActions,
  groupByStatus,
  narrows,
  noFilter,
  readActionFilter,
  type ActionFilter,
} from './filterActions.ts';

const actions = [
  buildAction(1, { ...due('2026-03-01'), responsible: [{ id: 'a', role: 'Fagleder ' }], status: 'carryOut' }),
  buildAction(2, { ...due('2026-05-01'), responsible: [{ id: 'a', role: 'Årskontakt' }] }),
  buildAction(3, {
    ...due('2026-01-01'),
    responsible: [
      { id: 'a', role: 'Fagleder' },
      { id: 'b', role: ' ' },
    ],
    status: 'done',
  }),
  buildAction(4, { status: 'dropped' }),
];
const found = (filter: Partial<ActionFilter>) =>
  filterActions(actions, { ...noFilter, ...filter }, new Date(2026, 2, 10)).map(
    (action) => actions.indexOf(action) + 1,
  );

test.each([
  [{}, [1, 2, 3, 4]],
  [{ show: 'open' }, [1, 2]],
  [{ show: 'overdue' }, [1]],
  [{ responsible: 'Fagleder' }, [1, 3]],
  [{ responsible: 'fagleder' }, [1, 3]],
  [{ responsible: 'Fagleder', show: 'open' }, [1]],
  [{ responsible: 'Ingen' }, []],
] satisfies [Partial<ActionFilter>, number[]][])('%o', (filter, expected) => {
  expect(found(filter)).toEqual(expected);
  expect(narrows({ ...noFilter, ...filter })).toBe(Object.keys(filter).length > 0);
});

test('roles come once each, in the order of the alphabet, and empty ones do not', () => {
  expect(allRoles(actions)).toEqual(['Fagleder', 'Årskontakt']);
});

test('groups come in the order of the phases, and empty ones do not', () => {
  expect(groupByStatus(actions).map(({ status, actions: { length } }) => [status, length])).toEqual([
    ['plan', 1],
    ['carryOut', 1],
    ['done', 1],
    ['dropped', 1],
  ]);
});

describe('what the browser kept', () => {
  test('comes back as it was', () => {
    const kept: ActionFilter = { show: 'overdue', responsible: 'Fagleder', order: 'deadline', view: 'board' };
    expect(readActionFilter(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each([undefined, null, 7, 'x', { show: 'lost', responsible: 4, order: null }])(
    'is no filter when it is %o',
    (kept) => {
      expect(readActionFilter(kept)).toEqual(noFilter);
    },
  );
});
