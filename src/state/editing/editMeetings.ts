import { useMemo } from 'react';
import { dayOf } from '#src/domain/actions/openActions.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { meetingId } from '#src/domain/changes/entities/meetingId.ts';
import { meetingPointId } from '#src/domain/changes/entities/meetingPointId.ts';
import type { Meeting, MeetingKind } from '#src/domain/evaluation/Meeting.ts';
import type { DecisionEnd, MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { agreedNextDay } from '#src/domain/evaluation/agreedNextDay.ts';
import { lastPlace, placesAfterMove, pointsOfMeeting } from '#src/domain/meeting/agendaOrder.ts';
import { followedDecisions, type FollowedDecision } from '#src/domain/decisions/followedDecisions.ts';
import { byTurn } from '#src/domain/meeting/meetingOrder.ts';
import { latestClosed } from '#src/domain/meeting/notReached.ts';
import type { ProposedPoint } from '#src/domain/meeting/proposeAgenda.ts';
import { newId } from '../session/newId.ts';
import { agendaOf } from './agenda.ts';
import { meetingPointRows, meetingRows, useEvaluationStore, type OpenEvaluation } from './openEvaluation.ts';

/** The meetings of the open evaluation, but for those that are removed: what is under way first. */
export function useMeetings({ meetings }: Pick<OpenEvaluation, 'meetings'>): readonly Meeting[] {
  return useMemo(
    () =>
      Object.values(meetings)
        .filter(({ removed }) => !removed)
        .toSorted(byTurn),
    [meetings],
  );
}

/** The points of a meeting in the order of its agenda, those that are taken out too. @param part the own part of its id */
export function usePointsOf(
  { meetingPoints }: Pick<OpenEvaluation, 'meetingPoints'>,
  part: string,
): readonly MeetingPoint[] {
  return useMemo(() => pointsOfMeeting(Object.values(meetingPoints), part), [meetingPoints, part]);
}

/**
 * Begins a meeting with the agenda that the evaluation asks for, with the roles that took part in the last one of its kind, and
 * on the day that was agreed on there.
 * @returns its id; `null` when no evaluation is open
 */
export function addMeeting(kind: MeetingKind): string | null {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return null;
  const id = meetingId.make(state.id, newId());
  const before = latestClosed(Object.values(state.meetings), kind);
  const roles = (before?.participants ?? []).map(({ role }) => [
    `participant:${newId()}`,
    { role, came: null },
  ]);
  const now = new Date();
  const agenda = agendaOf(state, kind, now);
  // The day that the last one agreed on, while it is not past.
  const agreed = before && agreedNextDay(before, Object.values(state.meetings));
  const day = agreed !== null && agreed >= dayOf(now) ? { day: agreed } : {};
  meetingRows.add(id, { kind, ...day, ...(Object.fromEntries(roles) as Patch) });
  addPoints(id, agenda);
  return id;
}

/** Adds what the evaluation asks for below what is on the agenda, in one step. */
export function addPoints(meeting: string, proposed: readonly ProposedPoint[]): void {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open' || proposed.length === 0) return;
  const part = ownPart(meeting);
  const first = lastPlace(pointsOfMeeting(Object.values(state.meetingPoints), part));
  meetingPointRows.addAll(
    proposed.map(({ requirement, action, barrier, title, raisedBy, followUp, reasons }, index) => ({
      id: meetingPointId.make(state.id, newId()),
      patch: {
        meeting: part,
        place: first + index,
        ...(requirement === null ? {} : { requirement }),
        ...(action === null ? {} : { action }),
        ...(barrier === null ? {} : { barrier }),
        ...(title === '' ? {} : { title }),
        ...(raisedBy === undefined || raisedBy === '' ? {} : { raisedBy }),
        ...(followUp === true ? { followUp } : {}),
        ...Object.fromEntries(reasons.map((reason) => [`reason:${reason}`, true as const])),
      },
    })),
  );
}

/** Adds a point of the office's own below the others. `raisedBy`: the role of whoever asks for it; '' where nobody says. */
export function addOwnPoint(meeting: string, title: string, raisedBy: string): void {
  addPoints(meeting, [{ requirement: null, action: null, barrier: null, title, raisedBy, reasons: [] }]);
}

/** Brings a point to another position in the agenda, 0 for the first. */
export function movePoint(points: readonly MeetingPoint[], id: string, position: number): void {
  const places = placesAfterMove(points, id, position);
  meetingPointRows.editAll([...places].map(([row, place]) => ({ id: row, patch: { place } })));
}

/** Takes points out of the agenda, or back in, in one step. */
export function takePointsOut(ids: readonly string[], leftOut: boolean): void {
  meetingPointRows.editAll(ids.map((id) => ({ id, patch: { leftOut: leftOut ? true : null } })));
}

/** Says that a meeting is held today, which begins it or goes on with it. It stands at the point it was at. */
export function holdMeeting(meeting: Meeting, points: readonly MeetingPoint[], now: Date): void {
  const [first] = points.filter(({ leftOut }) => leftOut !== true);
  meetingRows.mark(meeting.id, {
    [`heldOn:${dayOf(now)}`]: true,
    at: meeting.at ?? (first ? ownPart(first.id) : null),
  });
}

/** What the meetings of the open evaluation have decided, as it is followed up: what is open first. */
export function useDecided(
  { meetings, meetingPoints }: Pick<OpenEvaluation, 'meetings' | 'meetingPoints'>,
  now: Date,
): readonly FollowedDecision[] {
  return useMemo(
    () => followedDecisions(Object.values(meetings), Object.values(meetingPoints), dayOf(now)),
    [meetings, meetingPoints, now],
  );
}

/** Says that a decision has been carried out or has fallen away; `null`: that it is open again. */
export function endDecision(
  { point, decision }: FollowedDecision,
  how: DecisionEnd['how'] | null,
  now: Date,
): void {
  meetingPointRows.edit(point.id, {
    [`decisionEnd:${decision.id}`]: how === null ? null : { how, day: dayOf(now) },
  });
}

/** Says in words what has come of a decision. */
export function noteDecision({ point, decision }: FollowedDecision, note: string): void {
  meetingPointRows.edit(point.id, { [`decisionNote:${decision.id}`]: note === '' ? null : note });
}
