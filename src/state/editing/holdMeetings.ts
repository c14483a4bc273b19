import type { Patch } from '#src/domain/changes/Change.ts';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { hadDiffered } from '#src/domain/meeting/pointState.ts';
import { newId } from '../session/newId.ts';
import { addActionAs } from './editActions.ts';
import { editAnswer } from './editAnswer.ts';
import { actionRows, barrierRows, meetingPointRows, useEvaluationStore } from './openEvaluation.ts';

/**
 * Sets the level of the requirement a point is about: an ordinary change of the answer, and a note in the point of what it
 * was before and after. Nothing where it is about none, or has that level already and nobody has said another: what people
 * saw differently and agreed on is noted, also where it is the level that was shown.
 * @returns whether the answer says so now: one that is locked does not change, and nothing is noted
 */
export function scorePoint(point: MeetingPoint, score: Score): boolean {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open' || point.requirement === null) return false;
  const answer = state.answers[point.requirement];
  const before = answer?.score ?? null;
  const decides = answer?.conflicts.some(({ field }) => field === 'score') ?? false;
  if (before === score && !decides) return true;
  editAnswer(point.requirement, { score });
  if (scoreNow(point.requirement) !== score) return false;
  const from = point.scored ? point.scored.from : before;
  const agreed = decides || hadDiffered(point);
  meetingPointRows.edit(point.id, {
    scored: from === score && !agreed ? null : { from, to: score },
    // What came with a colleague's file after the agenda was made is a difference too.
    ...(agreed ? { 'reason:difference': true } : {}),
  });
  return true;
}

function scoreNow(requirement: number): Score {
  const state = useEvaluationStore.getState();
  return state.status === 'open' ? (state.answers[requirement]?.score ?? null) : null;
}

/** An id for an action that may be written down during a point. It is none until something is written in it. */
export function nextActionId(evaluation: string): string {
  return actionId.make(evaluation, newId());
}

/** The same for a barrier. */
export function nextBarrierId(evaluation: string): string {
  return barrierId.make(evaluation, newId());
}

/** Changes an action that is written down during a point; the first words in it make it, tied to the point and its requirement. */
export function writeAction(point: MeetingPoint, id: string, patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return;
  if (state.actions[id]) {
    actionRows.edit(id, patch);
    return;
  }
  addActionAs(id, point.requirement === null ? [] : [point.requirement], patch);
  meetingPointRows.edit(point.id, { [`madeAction:${ownPart(id)}`]: true });
}

/** The same for a barrier, which stands in the way of the point's requirement or action. */
export function writeBarrier(point: MeetingPoint, id: string, patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return;
  if (state.barriers[id]) {
    barrierRows.edit(id, patch);
    return;
  }
  const { requirement, action } = point;
  barrierRows.add(id, {
    ...(requirement === null ? {} : { [`requirement:${requirement}`]: true }),
    ...(action === null ? {} : { [`action:${action}`]: true }),
    ...patch,
  });
  meetingPointRows.edit(point.id, { [`madeBarrier:${ownPart(id)}`]: true });
}

/** Changes a barrier that a point takes up: what is said of it there is what came of the point. */
export function liftAtPoint(point: MeetingPoint, id: string, patch: Patch): void {
  barrierRows.edit(id, patch);
  if (point.outcome === null) meetingPointRows.mark(point.id, { outcome: 'discussed' });
}
