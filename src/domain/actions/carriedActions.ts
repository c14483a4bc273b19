import { ownPart } from '../changes/entities/entity.ts';
import { derivedId } from '../changes/derivedId.ts';
import { actionId } from '../changes/entities/actionId.ts';
import { entities } from '../changes/entities/entities.ts';
import type { Patch } from '../changes/Change.ts';
import { patchOfRow } from '../changes/rowFields.ts';
import type { Action } from '../evaluation/Action.ts';
import { expectedLevels } from '../evaluation/actionRequirements.ts';
import type { Score } from '../evaluation/Answer.ts';
import { openActions } from './openActions.ts';

/** An open action as it comes along to a later year: a row of its own there. */
export type CarriedAction = { id: string; patch: Patch };

/**
 * The open actions of an earlier year as they come along to a later one: open, in the phase they are in, with all that
 * is said in them, and with the year in whose plan they first stood. What is done or dropped stays where it was. The id
 * follows from the action and the evaluation it comes to (decision 3): whoever starts the same year on another machine
 * gets the same rows. What is changed afterwards belongs to the later year alone.
 * @param into id of the evaluation they come to
 * @param earlier the calendar year they come from, with its actions
 * @param numberOf what a requirement of the earlier edition is called in the later one; `null`: it cannot be followed
 * there, and the action comes along without it
 */
export function carriedActions(
  into: string,
  earlier: { year: number; actions: readonly Action[] },
  numberOf: (requirement: number) => number | null,
): CarriedAction[] {
  return openActions(earlier.actions).map((action) => {
    const expected = Object.fromEntries(
      expectedLevels(action).flatMap(({ number, level }) => {
        const followed = numberOf(number);
        return followed === null ? [] : [[followed, level]];
      }),
    );
    const plannedSince = action.plannedSince ?? earlier.year;
    return {
      id: actionId.make(into, derivedId(ownPart(action.id), into)),
      patch: patchOfRow(entities.action, { ...action, expected, plannedSince }),
    };
  });
}

/**
 * The expected levels of an action that are reached already, lowest number first. They are told, and never changed.
 * @param scoreOf the score of a requirement as it stands
 */
export function reachedLevels(
  action: Pick<Action, 'expected'>,
  scoreOf: (requirement: number) => Score,
): { number: number; level: number }[] {
  return expectedLevels(action).filter(({ number, level }) => {
    const score = scoreOf(number);
    return typeof score === 'number' && score >= level;
  });
}
