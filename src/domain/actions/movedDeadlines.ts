import type { Change, FieldValue } from '../changes/Change.ts';
import { fieldHistory } from '../changes/fieldHistory.ts';
import type { Deadline } from '../evaluation/Action.ts';

/** A deadline that was moved, as the log tells it. */
export type MovedDeadline = { change: string; from: string; to: Deadline };

/**
 * How the deadline of an action has been moved, the first move first. Empty where it never was; a deadline that was set
 * for the first time, taken away, or given another reason for the same day was not moved.
 * @param changes the changes of that action, in any order
 */
export function movedDeadlines(changes: readonly Change[]): MovedDeadline[] {
  return fieldHistory(changes)
    .filter(({ field }) => field === 'deadline')
    .flatMap(({ change, from: [first = null], to }) => {
      const [before, after] = [deadlineOf(first), deadlineOf(to)];
      return before && after && before.day !== after.day ? [{ change, from: before.day, to: after }] : [];
    })
    .toReversed();
}

function deadlineOf(value: FieldValue): Deadline | null {
  return typeof value === 'object' && value !== null ? (value as Deadline) : null;
}
