import { dayOf } from '../actions/openActions.ts';
import type { KnownTime } from '../changes/knownTime.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import { barrierStatus, stillStands, type BarrierStatus } from './barrierStatus.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** Days of the calendar from one to another, `YYYY-MM-DD`: 1 to the day after. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/**
 * For how many days a barrier has waited for an answer: from the day it was lifted until today, 0 on the day itself.
 * Computed, never stored. `null` where it does not wait (not lifted, answered, solved, set aside or removed), and where
 * nobody has said on which day it was lifted, or that day is ahead.
 * @param today when it is asked, or for a paper when it is made; the day is that of the machine's own time zone
 */
export function daysWaiting(barrier: Barrier, today: Date | KnownTime): number | null {
  if (!waits(barrier) || barrier.liftedDay === null) return null;
  const days = daysBetween(barrier.liftedDay, dayOf(today));
  return days < 0 ? null : days;
}

/** How many days the answer took, from the day it was lifted. `null` where either day is not known, or they come the wrong way round. */
export function daysUntilAnswer({
  liftedDay,
  answeredDay,
}: Pick<Barrier, 'liftedDay' | 'answeredDay'>): number | null {
  if (liftedDay === null || answeredDay === null) return null;
  const days = daysBetween(liftedDay, answeredDay);
  return days < 0 ? null : days;
}

/** Whether a barrier waits for an answer after the last day it was to come: on the day itself it is not. Computed, never stored. */
export function isAnswerOverdue(barrier: Barrier, today: Date | KnownTime): boolean {
  return waits(barrier) && barrier.answerDue !== null && barrier.answerDue < dayOf(today);
}

/** Whether it has been lifted and nobody has answered. */
function waits(barrier: Barrier): boolean {
  return stillStands(barrier) && barrierStatus(barrier) === 'lifted';
}

/**
 * What waits longest for an answer first; then what was lifted on a day nobody has said, what nobody has lifted, what
 * is answered, and what has come to an end; then as they were made. For `toSorted`.
 */
export function byWaiting(left: Barrier, right: Barrier): number {
  const [a, b] = [placeOf(left), placeOf(right)];
  if (a.group !== b.group) return a.group - b.group;
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}

/** Those that wait come before those that nobody has lifted. */
const groups: readonly BarrierStatus[] = ['lifted', 'open', 'answered', 'solved', 'setAside'];

function placeOf(barrier: Barrier): { group: number; day: string } {
  const status = barrierStatus(barrier);
  return {
    group: groups.indexOf(status),
    day: status === 'lifted' ? (barrier.liftedDay ?? '9999') : '',
  };
}
