import type { Action, ActionStatus } from '#src/domain/evaluation/Action.ts';
import { actionStatuses } from '#src/domain/evaluation/Action.ts';
import { isOpen, isOverdue } from '#src/domain/actions/openActions.ts';
import { eachRoleOnce, roleKey } from '#src/domain/evaluation/sameRole.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';

const shownActions = ['all', 'open', 'overdue'] as const;
const actionOrders = ['status', 'deadline'] as const;
const actionViews = ['list', 'board'] as const;

/** What a person narrows the plan by, and how it is ordered. */
export type ActionFilter = {
  show: (typeof shownActions)[number];
  /** A role as it is written; `null` lets everybody's through. */
  responsible: string | null;
  /** Of the list: the columns of the board are by status, and in each the first deadline comes first. */
  order: (typeof actionOrders)[number];
  view: (typeof actionViews)[number];
};

export const noFilter: ActionFilter = { show: 'all', responsible: null, order: 'status', view: 'list' };

/** Makes a filter of what the browser has kept, which may be anything. */
export function readActionFilter(kept: unknown): ActionFilter {
  const { show, responsible, order, view } = (typeof kept === 'object' && kept ? kept : {}) as Record<
    string,
    unknown
  >;
  return {
    show: shownActions.find((one) => one === show) ?? noFilter.show,
    responsible: typeof responsible === 'string' ? responsible : null,
    order: actionOrders.find((one) => one === order) ?? noFilter.order,
    view: actionViews.find((one) => one === view) ?? noFilter.view,
  };
}

/** Whether the filter leaves anything out. */
export function narrows({ show, responsible }: ActionFilter): boolean {
  return show !== 'all' || responsible !== null;
}

/** The actions that the filter lets through, in the order they came. */
export function filterActions(actions: readonly Action[], filter: ActionFilter, today: Date): Action[] {
  const wanted = filter.responsible === null ? null : roleKey(filter.responsible);
  return actions.filter(
    (action) =>
      (filter.show === 'all' || (filter.show === 'open' ? isOpen(action) : isOverdue(action, today))) &&
      (wanted === null || rolesOf(action).some((role) => roleKey(role) === wanted)),
  );
}

/** Every role that answers for any of the actions, each once however it is written, in alphabetical order. */
export function allRoles(actions: readonly Action[]): string[] {
  return eachRoleOnce(actions.flatMap(rolesOf)).toSorted((a, b) => a.localeCompare(b, 'nb'));
}

/** The actions of each status that has any, the phases first. */
export function groupByStatus(actions: readonly Action[]): { status: ActionStatus; actions: Action[] }[] {
  return actionStatuses
    .map((status) => ({ status, actions: actions.filter((action) => action.status === status) }))
    .filter((group) => group.actions.length > 0);
}
