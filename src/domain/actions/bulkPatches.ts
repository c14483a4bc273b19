import type { Patch } from '../changes/Change.ts';
import type { Action, ActionStatus, Deadline } from '../evaluation/Action.ts';
import { rolesOf } from './rolesOf.ts';

/** What is to be said of several actions at once. `null`: nothing, it stays as it is in each. */
export type BulkChange = {
  /** Answers for them in place of those who did; `id` is that of the line it becomes. */
  responsible: { id: string; role: string } | null;
  deadline: Deadline | null;
  status: Exclude<ActionStatus, 'dropped'> | null;
};

/**
 * What is to be changed in each of several actions; those that are so already are left out. The reason for a deadline goes
 * where a deadline is moved, and not where the first one is set.
 */
export function bulkPatches(
  actions: readonly Action[],
  { responsible, deadline, status }: BulkChange,
): { id: string; patch: Patch }[] {
  return actions.flatMap((action) => {
    const patch: Patch = {
      ...(responsible && rolesOf(action).join('\n') !== responsible.role
        ? {
            ...Object.fromEntries(action.responsible.map(({ id }) => [`responsible:${id}`, null])),
            [`responsible:${responsible.id}`]: { role: responsible.role },
          }
        : {}),
      ...(deadline && deadline.day !== action.deadline?.day
        ? { deadline: { day: deadline.day, reason: action.deadline ? deadline.reason : '' } }
        : {}),
      ...(status !== null && status !== action.status ? { status: status === 'plan' ? null : status } : {}),
    };
    return Object.keys(patch).length === 0 ? [] : [{ id: action.id, patch }];
  });
}

/** Whether any of the actions has a deadline that would be moved by setting this day, `YYYY-MM-DD`. */
export function movesDeadline(actions: readonly Pick<Action, 'deadline'>[], day: string): boolean {
  return actions.some(({ deadline }) => deadline !== null && deadline.day !== day);
}
