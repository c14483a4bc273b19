import { uuidOf } from './oscalParts.ts';

/** The UUID of the item that an action is: the same in every export, so that others can name it. */
export function actionUuid(id: string): string {
  return uuidOf('action', id);
}

/** A day of the calendar as a time: OSCAL has no days. Its end by the clock in Greenwich, the same wherever it is written. */
export function endOf(day: string): string {
  return `${day}T23:59:59Z`;
}
