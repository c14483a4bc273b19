import type { Action } from '#src/domain/evaluation/Action.ts';
import { requirementsOfAction } from '#src/domain/evaluation/actionRequirements.ts';
import type { Change } from '#src/domain/changes/Change.ts';
import { byDeadline } from '#src/domain/actions/openActions.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import { writeCalendar, type CalendarEntry } from './writeCalendar.ts';

type Plan = {
  /** What the calendar is called. */
  name: string;
  standard: Standard;
  actions: readonly Action[];
  changes: readonly Change[];
  madeAt: Date;
};

/** The fields of an action whose words stand in its calendar entry. */
export const calendarFields: ReadonlySet<string> = new Set(['title', 'why', 'responsible']);

/** The actions that can stand in a calendar: those with a deadline, by deadline. Removed ones are out. */
export function calendarActions(actions: readonly Action[]): Action[] {
  return actions.filter(({ removed, deadline }) => !removed && deadline !== null).toSorted(byDeadline);
}

/**
 * The deadlines of a plan as a calendar file: each is a whole day. An action that has been dropped is said to be
 * cancelled, so that it does not stay behind in a calendar that has it.
 */
export function writePlanCalendar({
  name,
  standard,
  actions,
  changes,
  madeAt,
}: Plan): Uint8Array<ArrayBuffer> {
  const entries = calendarActions(actions).flatMap((action) => entryOf(action, standard, changes));
  return writeCalendar({ name, madeAt, entries });
}

/** An action is one entry by its id. Every change of it makes the entry newer. */
function entryOf(action: Action, standard: Standard, changes: readonly Change[]): CalendarEntry[] {
  const { id, title, deadline, why, status } = action;
  if (deadline === null) return [];
  const words = pageText.actions;
  const requirements = requirementsOfAction(action).map((number) => ({
    number,
    shortName: standard.requirements.find((each) => each.number === number)?.shortName ?? null,
  }));
  const roles = rolesOf(action);
  const description = [
    why.trim(),
    roles.length > 0 ? words.list.responsible(roles) : '',
    requirements.length > 0 ? words.list.requirements(requirements) : '',
    words.calendar.status(status),
  ];
  return [
    {
      uid: id,
      sequence: changes.filter(({ entityId }) => entityId === id).length,
      day: deadline.day,
      title: words.calendar.title(title.trim() || words.unnamed),
      description: description.filter((line) => line !== '').join('\n'),
      cancelled: status === 'dropped',
    },
  ];
}
