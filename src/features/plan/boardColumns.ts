import { actionStatuses, type ActionStatus } from '#src/domain/evaluation/Action.ts';
import { isOpen } from '#src/domain/actions/openActions.ts';

/** A column of the board. What is dropped in one gets the first of its statuses. */
export type BoardColumn = { id: ActionStatus | 'ended'; statuses: readonly ActionStatus[] };

const isPhase = (status: ActionStatus) => isOpen({ status, removed: false });

/** One column for each phase, in order, and one for what is done or put aside. */
export const boardColumns: readonly BoardColumn[] = [
  ...actionStatuses.filter(isPhase).map((status) => ({ id: status, statuses: [status] })),
  { id: 'ended', statuses: actionStatuses.filter((status) => !isPhase(status)) },
];

/** The column that a status stands in. */
export function columnOf(status: ActionStatus): BoardColumn['id'] {
  return isPhase(status) ? status : 'ended';
}
