import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildProposedPoint } from '../../../tests/support/buildRecurringPoint.ts';
import { showEvaluation } from '../../../tests/support/showEvaluation.ts';
import { saveQueue } from '../session/saving.ts';
import { useSession } from '../session/session.ts';
import { forgetAllSteps } from '../session/stepHistory.ts';
import { closeEvaluation, recurringPointRows, useEvaluationStore } from './openEvaluation.ts';
import { markSubjectHeld } from './markSubjectHeld.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-06-15T10:00:00Z') });
  forgetAllSteps();
  // No disk, and known to be none: whoever writes would wait for one that is being opened.
  useSession.setState({ database: { status: 'lost', reason: 'closed' } });
  showEvaluation(exampleEvaluation);
  const points = [buildProposedPoint('ssu', { about: 'ssu', months: 6, title: 'SSU' })];
  useEvaluationStore.setState({ yearFile: { format: 1, standard: 'x', edition: '1', points } });
});
afterEach(async () => {
  await closeEvaluation();
  saveQueue.discard(() => true);
  vi.useRealTimers();
});

function told() {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') throw new Error(state.status);
  const row = state.recurringPoints['ssu'];
  return row && !row.removed ? row.occurrences.map(({ id, state: how, day }) => [id, how, day]) : [];
}

test('what was held is said of the point of the year, on the day it was, and can be taken back', () => {
  expect(markSubjectHeld('ssu', '2026-08-20')).toBe('SSU');
  expect(told()).toEqual([['2026-09-01', 'held', '2026-08-20']]);
  recurringPointRows.undo();
  expect(told()).toEqual([]);
});

test('nothing is said where the office has no such point, or every time of it is told of', () => {
  expect(markSubjectHeld('resourceTeam', '2026-08-20')).toBeNull();
  expect(markSubjectHeld('ssu')).toBe('SSU');
  expect(markSubjectHeld('ssu')).toBe('SSU');
  expect(markSubjectHeld('ssu')).toBeNull();
  expect(told().map(([due]) => due)).toEqual(['2026-03-01', '2026-09-01']);
});
