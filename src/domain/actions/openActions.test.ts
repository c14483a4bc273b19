import { describe, expect, test } from 'vitest';
import { buildAction, due } from '../../../tests/support/buildAction.ts';
import { knownTime } from '../changes/knownTime.ts';
import { expectedLevels } from '../evaluation/actionRequirements.ts';
import { byDeadline, dayOf, isOverdue, openActions, requirementsWithAction } from './openActions.ts';

const noon = new Date(2026, 2, 10, 12);

describe('an overdue action', () => {
  test.each([
    ['2026-03-09', true],
    ['2026-03-10', false],
    ['2026-03-11', false],
  ])('with %s as its last day, on 10 March: %s', (day, expected) => {
    expect(isOverdue(buildAction(1, due(day)), noon)).toBe(expected);
    expect(isOverdue(buildAction(1, due(day)), knownTime(noon.toISOString(), noon) ?? noon)).toBe(expected);
  });

  test('the day ends at midnight where the machine is', () => {
    const action = buildAction(1, due('2026-03-10'));
    expect(isOverdue(action, new Date(2026, 2, 10, 23, 59))).toBe(false);
    expect(isOverdue(action, new Date(2026, 2, 11, 0, 0))).toBe(true);
  });

  test('is still to be done, and has a deadline', () => {
    expect(isOverdue(buildAction(1), noon)).toBe(false);
    for (const status of ['plan', 'carryOut', 'evaluate', 'correct'] as const)
      expect(isOverdue(buildAction(1, { ...due('2026-01-01'), status }), noon)).toBe(true);
    for (const end of [{ status: 'done' }, { status: 'dropped' }, { removed: true }] as const)
      expect(isOverdue(buildAction(1, { ...due('2026-01-01'), ...end }), noon)).toBe(false);
  });
});

test('a day is written with all its digits', () => {
  expect(dayOf(new Date(2026, 0, 5, 23))).toBe('2026-01-05');
});

test('requirements have an action while one for them is still to be done', () => {
  const actions = [
    buildAction(1, { expected: { 7: 3, 12: 4, other: 2 } }),
    buildAction(2, { expected: { 1: 3 }, status: 'done' }),
    buildAction(3, { expected: { 2: 3 }, status: 'dropped' }),
    buildAction(4, { expected: { 3: 3 }, removed: true }),
    buildAction(5, { expected: { 12: 4 }, status: 'correct' }),
  ];
  expect(openActions(actions).map(({ id }) => id)).toEqual([actions[0]?.id, actions[4]?.id]);
  expect([...requirementsWithAction(actions)]).toEqual([7, 12]);
});

test('the levels of an action come by number', () => {
  expect(expectedLevels({ expected: { 12: 4, 7: 3, '07': 1, '0': 2 } })).toEqual([
    { number: 7, level: 3 },
    { number: 12, level: 4 },
  ]);
});

test('the first deadline comes first, and none last', () => {
  const actions = [
    buildAction(1),
    buildAction(2, due('2026-05-01')),
    buildAction(3, due('2026-04-01')),
    buildAction(4, due('2026-05-01')),
    buildAction(5),
  ];
  const places = (from: typeof actions) =>
    from.toSorted(byDeadline).map((action) => actions.indexOf(action) + 1);
  const turned = actions.map((_, index) => [...actions.slice(index), ...actions.slice(0, index)]);
  for (const order of [...turned, ...turned.map((each) => each.toReversed())])
    expect(places(order)).toEqual([3, 2, 4, 1, 5]);
});
