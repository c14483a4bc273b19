import type { KnownTime } from '../changes/knownTime.ts';
import type { Action } from '../evaluation/Action.ts';
import { requirementsOfAction } from '../evaluation/actionRequirements.ts';

/** Whether an action is still to be done: neither done nor dropped, and not removed. */
export function isOpen({ status, removed }: Pick<Action, 'status' | 'removed'>): boolean {
  return !removed && status !== 'done' && status !== 'dropped';
}

/** The actions that are still to be done, in the order they came. */
export function openActions(actions: readonly Action[]): Action[] {
  return actions.filter(isOpen);
}

/** Numbers of the requirements with an action still to be done. */
export function requirementsWithAction(actions: readonly Action[]): Set<number> {
  return new Set(openActions(actions).flatMap(requirementsOfAction));
}

/**
 * Whether an action is open after the last day it was to be done: on the day itself it is not. Computed, never stored.
 * @param today when it is asked, or for a paper when it is made; the day is that of the machine's own time zone
 */
export function isOverdue(action: Action, today: Date | KnownTime): boolean {
  return isOpen(action) && action.deadline !== null && action.deadline.day < dayOf(today);
}

/** The calendar day of a time, `YYYY-MM-DD`, in the machine's own time zone. */
export function dayOf(time: Date | KnownTime): string {
  const date = new Date(time);
  const part = (number: number, length: number) => String(number).padStart(length, '0');
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`;
}

/** By deadline, the earliest first and those without one last; then as they were made. For `toSorted`. */
export function byDeadline(left: Action, right: Action): number {
  const [a, b] = [left.deadline?.day ?? '9999', right.deadline?.day ?? '9999'];
  return a < b ? -1 : a > b ? 1 : left.id < right.id ? -1 : 1;
}
