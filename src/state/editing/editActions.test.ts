import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { rankGaps } from '#src/domain/gaps/rankGaps.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { showEvaluation } from '../../../tests/support/showEvaluation.ts';
import { saveQueue } from '../session/saving.ts';
import { useSession } from '../session/session.ts';
import { assessOpen, gapsOf } from './assessed.ts';
import { addAction } from './editActions.ts';
import { editAnswer } from './editAnswer.ts';
import { actionRows, closeEvaluation, useEvaluationStore } from './openEvaluation.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-02T08:00:00Z') });
  actionRows.useSteps.setState({ past: [], future: [] });
  // No disk, and known to be none: whoever writes would wait for one that is being opened.
  useSession.setState({ database: { status: 'lost', reason: 'closed' } });
  showEvaluation(exampleEvaluation);
});
afterEach(async () => {
  await closeEvaluation();
  saveQueue.discard(() => true);
  vi.useRealTimers();
});

function begin(...numbers: number[]): string {
  const id = addAction(numbers);
  if (id === null) throw new Error('nothing is open');
  return id;
}

function shown(id: string): Partial<Action> {
  const state = useEvaluationStore.getState();
  return (state.status === 'open' && state.actions[id]) || {};
}

function openState() {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') throw new Error(state.status);
  return state;
}

test('an action is begun for requirements of the standard, each expected to come to its target', () => {
  expect(shown(begin(1, 2, 99))).toMatchObject({ title: '', status: 'plan', expected: { 1: 4, 2: 3 } });
  expect(shown(begin())).toMatchObject({ expected: {} });
});

test('nothing is begun while no evaluation is open', async () => {
  await closeEvaluation();
  expect(addAction([1])).toBeNull();
});

describe('undo', () => {
  test.each<[string, Patch, Patch, keyof Action, unknown]>([
    ['a title', { title: 'Rutine' }, { title: 'Ny rutine' }, 'title', 'Rutine'],
    [
      'a moved deadline, with its reason',
      { deadline: { day: '2026-06-01', reason: '' } },
      { deadline: { day: '2026-09-01', reason: 'Ferie' } },
      'deadline',
      { day: '2026-06-01', reason: '' },
    ],
    ['a requirement taken out', {}, { 'expected:1': null }, 'expected', { 1: 4 }],
    ['a status', { status: 'carryOut' }, { status: 'done' }, 'status', 'carryOut'],
    ['a removal', {}, { removed: true }, 'removed', false],
  ])('puts back %s', (_what, first, second, field, before) => {
    const id = begin(1);
    actionRows.edit(id, first);
    vi.setSystemTime(Date.now() + 10_000);
    actionRows.edit(id, second);
    expect(shown(id)[field]).not.toEqual(before);
    expect(actionRows.undo()?.row).toBe(id);
    expect(shown(id)[field]).toEqual(before);
    expect(actionRows.redo()?.row).toBe(id);
    expect(shown(id)[field]).not.toEqual(before);
  });

  test('of what was begun takes it away, and doing it again brings it back as it was', () => {
    const id = begin(1);
    actionRows.edit(id, { title: 'Rutine' });
    actionRows.undo();
    actionRows.undo();
    expect(shown(id).removed).toBe(true);
    actionRows.redo();
    actionRows.redo();
    expect(shown(id)).toMatchObject({ removed: false, title: 'Rutine', expected: { 1: 4 } });
  });

  test('of several that were changed together takes all back at once', () => {
    const [one, two] = [begin(1), begin(2)];
    actionRows.edit(one, { status: 'carryOut' });
    actionRows.editAll([
      { id: one, patch: { status: 'carryOut' } },
      { id: two, patch: { status: 'carryOut' } },
      { id: exampleEvaluation, patch: { status: 'carryOut' } },
    ]);
    expect(actionRows.useSteps.getState().past.at(-1)).toMatchObject({ row: two, along: [] });
    actionRows.editAll([one, two].map((id) => ({ id, patch: { 'responsible:a': { role: 'Fagleder' } } })));
    // A key pressed at once in one of them is a step of its own.
    actionRows.edit(two, { 'responsible:a': { role: 'Faglederen' } });
    actionRows.undo();
    actionRows.undo();
    expect([shown(one).responsible, shown(two).responsible]).toEqual([[], []]);
    actionRows.redo();
    expect([shown(one).responsible, shown(two).responsible]).toEqual([
      [{ id: 'a', role: 'Fagleder' }],
      [{ id: 'a', role: 'Fagleder' }],
    ]);
  });

  test('of those that came along takes all of them away, and one that is deleted here keeps what is said here', () => {
    const one = begin(1);
    actionRows.edit(one, { title: 'Herfra' });
    actionRows.edit(one, { removed: true });
    const two = `${exampleEvaluation}_tiltak_00000000-0000-7000-8000-000000000002`;
    actionRows.addAll([one, two].map((id) => ({ id, patch: { title: 'Fra i fjor' } })));
    expect([shown(one).title, shown(two).title]).toEqual(['Herfra', 'Fra i fjor']);
    expect([shown(one).removed, shown(two).removed]).toEqual([false, false]);
    expect(actionRows.undo()?.along).toHaveLength(1);
    expect([shown(one).removed, shown(two).removed]).toEqual([true, true]);
  });

  test('does not touch what was answered', () => {
    const id = begin(1);
    editAnswer(1, { score: 2 });
    actionRows.undo();
    expect(shown(id).removed).toBe(true);
    expect(openState().answers[1]?.score).toBe(2);
  });
});

test('what has not got to the disk is there when the evaluation is opened again', () => {
  const id = begin(1);
  actionRows.edit(id, { title: 'Rutine' });
  expect(actionRows.opened(exampleEvaluation, [])).toMatchObject({
    [id]: { title: 'Rutine', expected: { 1: 4 } },
  });
  expect(actionRows.opened('nav-eksempelvika_2025_eksempelstandard_1', [])).toEqual({});
});

test('a done action changes no answer: the level is set by whoever sets it', () => {
  editAnswer(1, { score: 1 });
  const before = openState().answers;
  const id = begin(1);
  for (const status of [null, 'carryOut', 'evaluate', 'correct', 'done'] as const)
    actionRows.edit(id, { status });
  expect(openState().answers).toBe(before);
  const queued = saveQueue.unsavedEdits().filter(({ entity }) => entity !== 'action');
  expect(queued.map(({ patch }) => patch)).toEqual([{ score: 1 }]);
});

test('a gap that nobody does anything about comes before an equal one with an action', () => {
  editAnswer(1, { score: 1 });
  editAnswer(4, { score: 1 });
  const numbers = () =>
    gapsOf(openState()).map(({ item, hasAction }) => [item.requirement.number, hasAction]);
  expect(numbers()).toEqual([
    [1, false],
    [4, false],
  ]);
  const id = begin(1);
  expect(numbers()).toEqual([
    [4, false],
    [1, true],
  ]);
  actionRows.edit(id, { status: 'dropped', dropReason: 'Overtatt' });
  expect(gapsOf(openState())).toEqual(rankGaps(openState().standard, assessOpen(openState())));
});
