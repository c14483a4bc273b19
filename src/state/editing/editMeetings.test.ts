import { hadDiffered } from '#src/domain/meeting/pointState.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { pointsOfMeeting } from '#src/domain/meeting/agendaOrder.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { showEvaluation } from '../../../tests/support/showEvaluation.ts';
import { saveQueue } from '../session/saving.ts';
import { useSession } from '../session/session.ts';
import { forgetAllSteps } from '../session/stepHistory.ts';
import { missingFrom } from './agenda.ts';
import { editAnswer } from './editAnswer.ts';
import { addMeeting, addOwnPoint, addPoints, holdMeeting, movePoint, takePointsOut } from './editMeetings.ts';
import { nextActionId, nextBarrierId, scorePoint, writeAction, writeBarrier } from './holdMeetings.ts';
import { holdingSteps, preparingSteps } from './meetingSteps.ts';
import { answerRows, closeEvaluation, meetingRows, useEvaluationStore } from './openEvaluation.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-02T08:00:00Z') });
  forgetAllSteps();
  // No disk, and known to be none: whoever writes would wait for one that is being opened.
  useSession.setState({ database: { status: 'lost', reason: 'closed' } });
  showEvaluation(exampleEvaluation);
  editAnswer(1, { score: 0 });
  editAnswer(4, { score: 1 });
});
afterEach(async () => {
  await closeEvaluation();
  saveQueue.discard(() => true);
  vi.useRealTimers();
});

const later = () => vi.setSystemTime(Date.now() + 10_000);

function openState() {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') throw new Error(state.status);
  return state;
}

function begin(): string {
  const id = addMeeting('resourceTeam');
  if (id === null) throw new Error('nothing is open');
  return id;
}

const pointsOf = (meeting: string) =>
  pointsOfMeeting(Object.values(openState().meetingPoints), ownPart(meeting));

function pointOn(requirement: number): MeetingPoint {
  const found = Object.values(openState().meetingPoints).find((point) => point.requirement === requirement);
  if (!found) throw new Error(`no point on ${requirement}`);
  return found;
}

function disputed(answer: Answer | undefined): Answer {
  if (!answer) throw new Error('no answer');
  return { ...answer, conflicts: [{ field: 'score', changes: ['a', 'b'] }] };
}

function asking(id: string) {
  const meeting = openState().meetings[id];
  if (!meeting) throw new Error('gone');
  return { ...meeting, kind: 'resourceTeam' as const };
}

describe('preparing a meeting', () => {
  test('it begins with the agenda that the evaluation asks for, in order, with the reasons', () => {
    const id = begin();
    expect(pointsOf(id).map(({ requirement, reasons }) => [requirement, Object.keys(reasons)])).toEqual([
      [1, ['gap']],
      [4, ['gap']],
    ]);
  });

  test('and with the roles of the last one of its kind, of whom nobody has said whether they come', () => {
    const before = begin();
    meetingRows.edit(before, { 'participant:a': { role: 'Fagleder', came: true } });
    meetingRows.edit(before, { closedAt: '2026-03-02T09:00:00.000Z' });
    const id = begin();
    expect(openState().meetings[id]?.participants).toMatchObject([{ role: 'Fagleder', came: null }]);
    expect(pointsOf(id).map(({ reasons }) => Object.keys(reasons))).toEqual([
      ['notReached', 'gap'],
      ['notReached', 'gap'],
    ]);
  });

  test('and on the day that the last one agreed on, while it is not past', () => {
    const next = (nextDay: string) => {
      const before = begin();
      meetingRows.edit(before, { nextDay, closedAt: new Date().toISOString() });
      const id = begin();
      meetingRows.edit(before, { removed: true });
      return openState().meetings[id]?.day;
    };
    expect(next('2999-01-05')).toBe('2999-01-05');
    expect(next('2020-01-05')).toBeNull();
  });

  test('nothing is begun while no evaluation is open', async () => {
    await closeEvaluation();
    expect(addMeeting('ssu')).toBeNull();
  });

  test('what has come since is told, added below, and told no more', () => {
    const id = begin();
    editAnswer(3, { included: true, score: 0 });
    const missing = () => missingFrom(openState(), asking(id), pointsOf(id), new Date());
    expect(missing().map(({ requirement }) => requirement)).toEqual([3]);
    addPoints(id, missing());
    expect(missing()).toEqual([]);
    expect(pointsOf(id).map(({ requirement }) => requirement)).toEqual([1, 4, 3]);
  });

  test('points are moved, taken out and added, and each is one step back', () => {
    const id = begin();
    const order = () => pointsOf(id).map(({ requirement, title }) => requirement ?? title);
    movePoint(pointsOf(id), pointOn(4).id, 0);
    later();
    takePointsOut(
      pointsOf(id).map((point) => point.id),
      true,
    );
    later();
    addOwnPoint(id, 'Valg av leder', 'Helsesykepleier');
    expect(order()).toEqual([4, 1, 'Valg av leder']);
    expect(pointsOf(id).map(({ raisedBy }) => raisedBy)).toEqual(['', '', 'Helsesykepleier']);
    preparingSteps.undo();
    expect(order()).toEqual([4, 1]);
    preparingSteps.undo();
    expect(pointsOf(id).map(({ leftOut }) => leftOut)).toEqual([null, null]);
    preparingSteps.undo();
    expect(order()).toEqual([1, 4]);
    preparingSteps.redo();
    expect(order()).toEqual([4, 1]);
  });

  test('where one is in it is no step to undo', () => {
    const id = begin();
    const steps = meetingRows.useSteps.getState().past.length;
    const meeting = openState().meetings[id];
    if (!meeting) throw new Error('gone');
    holdMeeting(meeting, pointsOf(id), new Date(2026, 2, 2, 12));
    expect(openState().meetings[id]).toMatchObject({
      heldOn: { '2026-03-02': true },
      at: ownPart(pointOn(1).id),
    });
    expect(meetingRows.useSteps.getState().past).toHaveLength(steps);
  });
});

describe('holding a meeting', () => {
  test('a level is set in the answer, and the point notes it from what it was', () => {
    begin();
    scorePoint(pointOn(1), 2);
    scorePoint(pointOn(1), 3);
    expect(openState().answers[1]?.score).toBe(3);
    expect(pointOn(1).scored).toEqual({ from: 0, to: 3 });
    scorePoint(pointOn(1), 0);
    expect(pointOn(1).scored).toBeNull();
    scorePoint(pointOn(1), 'unknown');
    expect(pointOn(1).scored).toEqual({ from: 0, to: 'unknown' });
  });

  test('the same level again changes nothing', () => {
    begin();
    const { past } = answerRows.useSteps.getState();
    scorePoint(pointOn(1), 0);
    expect(answerRows.useSteps.getState().past).toBe(past);
    expect(pointOn(1).scored).toBeNull();
  });

  test('what people saw differently and agreed on is noted, also where it is the level that was shown', () => {
    const { answers } = openState();
    useEvaluationStore.setState({ ...openState(), answers: { ...answers, 1: disputed(answers[1]) } });
    begin();
    expect(scorePoint(pointOn(1), 0)).toBe(true);
    expect(pointOn(1).scored).toEqual({ from: 0, to: 0 });
    scorePoint(pointOn(1), 2);
    expect(pointOn(1).scored).toEqual({ from: 0, to: 2 });
    scorePoint(pointOn(1), 0);
    expect(pointOn(1).scored).toEqual({ from: 0, to: 0 });
  });

  test('a difference that comes after the agenda was made is noted as one', () => {
    begin();
    const { answers } = openState();
    useEvaluationStore.setState({ ...openState(), answers: { ...answers, 1: disputed(answers[1]) } });
    expect(hadDiffered(pointOn(1))).toBe(false);
    scorePoint(pointOn(1), 2);
    expect(hadDiffered(pointOn(1))).toBe(true);
    holdingSteps.undo();
    expect(hadDiffered(pointOn(1))).toBe(false);
  });

  test('a level that the answer does not take is not noted either', () => {
    begin();
    const edit = vi.spyOn(answerRows, 'edit').mockImplementation(() => {});
    expect(scorePoint(pointOn(1), 3)).toBe(false);
    edit.mockRestore();
    expect(pointOn(1).scored).toBeNull();
    expect(scorePoint(pointOn(1), 3)).toBe(true);
  });

  test('an action and a barrier are made by the first words in them, tied to the point and its requirement', () => {
    begin();
    const [action, barrier] = [nextActionId(exampleEvaluation), nextBarrierId(exampleEvaluation)];
    expect(openState().actions[action]).toBeUndefined();
    writeAction(pointOn(1), action, { title: 'K' });
    writeAction(pointOn(1), action, { title: 'Kurs' });
    writeBarrier(pointOn(1), barrier, { description: 'Ingen svarer' });
    expect(openState().actions[action]).toMatchObject({ title: 'Kurs', expected: { 1: 4 } });
    expect(openState().barriers[barrier]).toMatchObject({ requirements: { 1: true } });
    expect(pointOn(1)).toMatchObject({
      actions: { [ownPart(action)]: true },
      barriers: { [ownPart(barrier)]: true },
    });
  });

  test('undo goes back in the order things were done, and what a point notes goes with what it notes', () => {
    begin();
    later();
    scorePoint(pointOn(1), 2);
    later();
    const action = nextActionId(exampleEvaluation);
    writeAction(pointOn(4), action, { title: 'Kurs' });
    later();
    scorePoint(pointOn(1), 3);

    expect(holdingSteps.undo()).toMatchObject({ kind: 'answer' });
    expect([openState().answers[1]?.score, pointOn(1).scored]).toEqual([2, { from: 0, to: 2 }]);
    expect(holdingSteps.undo()).toMatchObject({ kind: 'action' });
    expect([openState().actions[action]?.removed, pointOn(4).actions]).toEqual([true, {}]);
    expect(holdingSteps.undo()).toMatchObject({ kind: 'answer' });
    expect([openState().answers[1]?.score, pointOn(1).scored]).toEqual([0, null]);

    expect(holdingSteps.redo()).toMatchObject({ kind: 'answer' });
    expect([openState().answers[1]?.score, pointOn(1).scored]).toEqual([2, { from: 0, to: 2 }]);
    expect(holdingSteps.redo()).toMatchObject({ kind: 'action' });
    expect([openState().actions[action]?.removed, pointOn(4).actions]).toEqual([
      false,
      { [ownPart(action)]: true },
    ]);
    expect(holdingSteps.redo()).toMatchObject({ kind: 'answer' });
    expect([openState().answers[1]?.score, pointOn(1).scored]).toEqual([3, { from: 0, to: 3 }]);
    expect(holdingSteps.redo()).toBeNull();
  });

  test('a level that was set elsewhere later is taken back alone', () => {
    begin();
    scorePoint(pointOn(1), 2);
    later();
    editAnswer(1, { score: 4 });
    holdingSteps.undo();
    expect([openState().answers[1]?.score, pointOn(1).scored]).toEqual([2, { from: 0, to: 2 }]);
  });
});
