import type { Action } from '../evaluation/Action.ts';

/** The roles that answer for an action, as they are written, without those that are empty. */
export function rolesOf({ responsible }: Pick<Action, 'responsible'>): string[] {
  return responsible.map(({ role }) => role.trim()).filter((role) => role !== '');
}
