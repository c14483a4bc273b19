import { byDeadline, isOpen } from '../actions/openActions.ts';
import { rolesOf } from '../actions/rolesOf.ts';
import { barrierStatus, stillStands } from '../barriers/barrierStatus.ts';
import { responsibleOf } from '../barriers/responsibleOf.ts';
import type { Action } from '../evaluation/Action.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import type { Meeting } from '../evaluation/Meeting.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import { eachRoleOnce, roleKey } from '../evaluation/sameRole.ts';
import { meetingNumber, type MeetingNumber } from '../evaluation/meetingNumber.ts';
import { followedDecisions, type FollowedDecision } from '../decisions/followedDecisions.ts';
import { agreedNextDay } from '../evaluation/agreedNextDay.ts';
import type { PlannedOccurrence } from './occurrencesIn.ts';
import type { YearPoint } from './yearPoints.ts';

/** Something in the year with a day: a time that a point comes round, the deadline of an action or a decision, an answer, or a meeting. */
export type ComingThing = {
  /** `YYYY-MM-DD`. */
  day: string;
  late: boolean;
  /** The roles it is for. Empty: nobody has said. */
  who: readonly string[];
} & (
  | { kind: 'point'; point: YearPoint }
  | { kind: 'action'; action: Action }
  | { kind: 'answer'; barrier: Barrier }
  | { kind: 'meeting'; meeting: Meeting; number: MeetingNumber | null }
  | { kind: 'decision'; followed: FollowedDecision }
);

export type Coming = {
  points: readonly { point: YearPoint; occurrences: readonly PlannedOccurrence[] }[];
  actions: readonly Action[];
  barriers: readonly Barrier[];
  meetings: readonly Meeting[];
  meetingPoints: readonly MeetingPoint[];
  /** `YYYY-MM-DD`, where the machine is. */
  today: string;
};

/**
 * All in the year that has a day and is not done: what is late first, then what is ahead, each by day. Late is past its day; on
 * the day itself nothing is. What was due before the evaluation was begun is left out, and so are points that the office
 * does not have. A barrier is in it while an answer is waited for, for those who answer for it.
 */
export function comingThings(coming: Coming): ComingThing[] {
  const { points, actions, barriers, meetings, meetingPoints, today } = coming;
  const things: ComingThing[] = [
    ...points
      .filter(({ point }) => point.leftOut === null)
      .flatMap(({ point, occurrences }) =>
        occurrences
          .filter(({ state }) => state === 'ahead' || state === 'late')
          .map(({ due, state }): ComingThing => ({
            kind: 'point',
            point,
            day: due,
            late: state === 'late',
            who: point.responsible === '' ? [] : [point.responsible],
          })),
      ),
    ...actions
      .filter(isOpen)
      .toSorted(byDeadline)
      .flatMap((action): ComingThing[] =>
        action.deadline === null
          ? []
          : [
              {
                kind: 'action',
                action,
                day: action.deadline.day,
                late: action.deadline.day < today,
                who: rolesOf(action),
              },
            ],
      ),
    ...barriers
      .filter((barrier) => stillStands(barrier) && barrierStatus(barrier) === 'lifted')
      .flatMap((barrier): ComingThing[] =>
        barrier.answerDue === null
          ? []
          : [
              {
                kind: 'answer',
                barrier,
                day: barrier.answerDue,
                late: barrier.answerDue < today,
                who: responsibleOf(barrier),
              },
            ],
      ),
    ...meetings.flatMap((meeting): ComingThing[] => {
      const day = meeting.closedAt === null ? meeting.day : agreedNextDay(meeting, meetings);
      return meeting.removed || day === null
        ? []
        : [
            {
              kind: 'meeting',
              meeting,
              // The next one that a closed meeting ended with is not there yet, and alone with its day.
              number: meeting.closedAt === null ? meetingNumber(meeting, meetings) : null,
              day,
              late: day < today,
              who: meeting.participants.map(({ role }) => role.trim()).filter(Boolean),
            },
          ];
    }),
    ...followedDecisions(meetings, meetingPoints, today).flatMap((followed): ComingThing[] => {
      const { decision, end, state } = followed;
      const role = decision.role.trim();
      return end !== null || decision.due === null
        ? []
        : [
            {
              kind: 'decision',
              followed,
              day: decision.due,
              late: state === 'overdue',
              who: role === '' ? [] : [role],
            },
          ];
    }),
  ];
  return things.toSorted(
    (a, b) => Number(b.late) - Number(a.late) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0),
  );
}

/**
 * Things by whom they are for: a thing for several stands with each of them. Roles by name, each once however it is written;
 * what is for nobody last, under ''.
 */
export function byRole(things: readonly ComingThing[]): { role: string; things: ComingThing[] }[] {
  const roles = eachRoleOnce(things.flatMap(({ who }) => who)).toSorted((a, b) => a.localeCompare(b, 'nb'));
  const unassigned = things.filter(({ who }) => who.length === 0);
  return [
    ...roles.map((role) => ({ role, things: thingsFor(role, things) })),
    ...(unassigned.length > 0 ? [{ role: '', things: unassigned }] : []),
  ];
}

/**
 * The first things of all, and of those after them the first that are for the role of whoever reads: nobody should miss what
 * is for them because others have more that comes before it.
 * @param role '' where nobody has said which
 */
export function nextThings(
  things: readonly ComingThing[],
  role: string,
  count: number,
): { first: ComingThing[]; own: ComingThing[] } {
  return {
    first: things.slice(0, count),
    own: role === '' ? [] : thingsFor(role, things.slice(count)).slice(0, count),
  };
}

/** The things that are for a role, however it is written. */
function thingsFor(role: string, things: readonly ComingThing[]): ComingThing[] {
  const key = roleKey(role);
  return things.filter(({ who }) => who.some((each) => roleKey(each) === key));
}
