import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { hadDiffered } from '#src/domain/meeting/pointState.ts';
import type { Decision } from '#src/domain/meeting/closing.ts';
import type { FollowedDecision } from '#src/domain/decisions/followedDecisions.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportedMeeting, ReportedPoint } from '../meetingFacts.ts';

/** What a meeting is called: its kind and the days it was held. */
export function meetingTitle({ meeting, days, number }: ReportedMeeting): string {
  return papers.document.meetings.titleOf(meeting.kind, days, number);
}

/** What a point is called, and by whom it was asked for, where somebody did. */
export function pointTitle({ about, point: { raisedBy } }: ReportedPoint): string {
  const words = papers.document.meetings;
  const name = words.pointName(about);
  return raisedBy.trim() === '' ? name : words.raisedBy(name, raisedBy);
}

/** Who took part, where the meeting was, and when the next one is. */
export function meetingFactsOf({ meeting, days, present, absent, unsaid }: ReportedMeeting) {
  const { facts, listOf, daysOf, dayOf } = papers.document.meetings;
  return [
    { name: facts.held, value: daysOf(days) },
    ...(meeting.place.trim() === '' ? [] : [{ name: facts.place, value: meeting.place.trim() }]),
    ...(present.length === 0 ? [] : [{ name: facts.present, value: listOf(present) }]),
    ...(absent.length === 0 ? [] : [{ name: facts.absent, value: listOf(absent) }]),
    ...(unsaid.length === 0 ? [] : [{ name: facts.invited, value: listOf(unsaid) }]),
    ...(meeting.nextDay === null ? [] : [{ name: facts.next, value: dayOf(meeting.nextDay) }]),
  ];
}

/** A decision with who and when, or why not. */
export function decisionLine({ text: decided, role, due, whyNot }: Decision): string {
  return papers.document.meetings.decision(decided, role, due, whyNot);
}

/** The meeting that a decision was made in. */
export function decidedIn({ meeting, kind, made, number, point }: FollowedDecision): string {
  const words = papers.document.meetings;
  const year = meeting === null ? (point.carried?.year ?? null) : null;
  return words.followUp.from(words.titleOf(kind, made === null ? [] : [made], number), year);
}

/** How it stands with a decision, and what has come of it. */
export function decisionStanding({ state, end, note }: FollowedDecision): string {
  const said = papers.document.meetings.followUp.state(state, end?.day ?? null);
  return [said, ...(note.trim() === '' ? [] : [note.trim()])].join('\n');
}

/** What came of a point, a line for each thing: the level, the note, what was decided, and what was written down. */
export function outcomeLines(
  { point, decisions, actions, barriers }: ReportedPoint,
  { scale }: Pick<Standard, 'scale'>,
): string[] {
  const words = papers.document.meetings;
  const { scoreName } = text.scoring;
  return [
    ...(point.scored
      ? [
          words.scored(
            scoreName(point.scored.from, scale),
            scoreName(point.scored.to, scale),
            hadDiffered(point),
          ),
        ]
      : []),
    ...(point.note.trim() === '' ? [] : [point.note.trim()]),
    ...decisions.map((decision) => words.decided(decisionLine(decision))),
    ...actions.map((action) => words.newAction(actionLine(action))),
    ...barriers.map((barrier) => words.newBarrier(barrierName(barrier))),
  ];
}

/** An action with who and when. */
export function actionLine(action: Action): string {
  return papers.document.meetings.action(action.title, rolesOf(action), action.deadline?.day ?? null);
}

/** A barrier with who can solve it, and to whom it was lifted. */
export function liftedLine({ level, liftedTo, liftedDay, ...barrier }: Barrier): string {
  return papers.document.meetings.lifted(barrierName(barrier), level, liftedTo, liftedDay);
}
