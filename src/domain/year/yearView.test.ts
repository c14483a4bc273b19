import { expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildAction, due } from '../../../tests/support/buildAction.ts';
import { buildProposedPoint } from '../../../tests/support/buildRecurringPoint.ts';
import { begunOn, yearView, type YearSource } from './yearView.ts';

const source: YearSource = {
  evaluation: { createdAt: new Date(2026, 0, 5, 12).toISOString(), year: 2026 },
  officeKind: 'nav-kontor',
  proposed: [buildProposedPoint('ssu', { about: 'ssu', months: 6 })],
  recurringPoints: [],
  items: assessScores(standardOf(1), {}),
  gaps: [],
  actions: [buildAction(1, due('2026-02-01'))],
  barriers: [],
  meetings: [],
  meetingPoints: [],
  signatures: [],
  different: 0,
  baseline: null,
  now: new Date(2026, 5, 15, 0, 30),
};

test('steps, points and what comes tell of the same year on the same day', () => {
  const { steps, points, coming } = yearView(source);
  expect(points).toHaveLength(1);
  expect(coming.map(({ kind, day, late }) => [kind, day, late])).toEqual([
    ['action', '2026-02-01', true],
    ['point', '2026-03-01', true],
    ['point', '2026-09-01', false],
  ]);
  expect(steps.at(-1)).toMatchObject({ id: 'throughout', late: 2 });
  expect(steps.find(({ id }) => id === 'team')).toMatchObject({ state: 'none' });
  expect(steps.find(({ id }) => id === 'ssu')).toMatchObject({ state: 'ahead' });
});

test('the day it was begun is that of the machine, and the first of the year where the time cannot be read', () => {
  expect(begunOn(source.evaluation)).toBe('2026-01-05');
  expect(begunOn({ createdAt: '', year: 2026 })).toBe('2026-01-01');
});
