import { expect, test } from 'vitest';
import { buildAction, due, exampleActionId } from '../../../tests/support/buildAction.ts';
import { bulkPatches, movesDeadline, type BulkChange } from './bulkPatches.ts';

const nothing: BulkChange = { responsible: null, deadline: null, status: null };
const patches = (change: Partial<BulkChange>, ...actions: Parameters<typeof bulkPatches>[0]) =>
  bulkPatches(actions, { ...nothing, ...change });

test('a deadline is set with no reason, and moved with one', () => {
  const deadline = { day: '2026-06-01', reason: 'Vikaren begynner i mai' };
  const actions = [buildAction(1), buildAction(2, due('2026-05-01')), buildAction(3, due('2026-06-01'))];
  expect(patches({ deadline }, ...actions)).toEqual([
    { id: exampleActionId(1), patch: { deadline: { day: '2026-06-01', reason: '' } } },
    { id: exampleActionId(2), patch: { deadline } },
  ]);
  expect(movesDeadline(actions, '2026-06-01')).toBe(true);
  expect(movesDeadline([buildAction(1), buildAction(3, due('2026-06-01'))], '2026-06-01')).toBe(false);
});

test('a role answers in place of those who did', () => {
  const responsible = { id: 'ny', role: 'Fagleder' };
  expect(
    patches(
      { responsible },
      buildAction(1, {
        responsible: [
          { id: 'a', role: 'NAV-leder' },
          { id: 'b', role: 'Fagleder' },
        ],
      }),
      buildAction(2, { responsible: [{ id: 'a', role: ' Fagleder' }] }),
      buildAction(3),
    ),
  ).toEqual([
    {
      id: exampleActionId(1),
      patch: { 'responsible:a': null, 'responsible:b': null, 'responsible:ny': { role: 'Fagleder' } },
    },
    { id: exampleActionId(3), patch: { 'responsible:ny': { role: 'Fagleder' } } },
  ]);
});

test('a phase is set where it is another, and the first is what nothing is said of', () => {
  const actions = [buildAction(1), buildAction(2, { status: 'evaluate' })];
  expect(patches({ status: 'plan' }, ...actions)).toEqual([
    { id: exampleActionId(2), patch: { status: null } },
  ]);
  expect(patches({ status: 'evaluate' }, ...actions)).toEqual([
    { id: exampleActionId(1), patch: { status: 'evaluate' } },
  ]);
});

test('nothing chosen changes nothing', () => {
  expect(patches({}, buildAction(1), buildAction(2))).toEqual([]);
});
