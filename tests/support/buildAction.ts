import { fc } from './propertyTests.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { blankRow } from '#src/domain/changes/rowFields.ts';
import { exampleEvaluation } from './buildChange.ts';

/** The id of an action of the fictional office, told apart by its number (0–999). */
export function exampleActionId(number: number): string {
  return actionId.make(exampleEvaluation, `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`);
}

/** An action in which nothing has been said, but for what the test is about. */
export function buildAction(number: number, overrides: Partial<Action> = {}): Action {
  return { ...blankRow(entities.action, exampleActionId(number)), ...overrides };
}

/** A deadline on a day. */
export function due(day: string): Pick<Action, 'deadline'> {
  return { deadline: { day, reason: '' } };
}

/** Days around the spring of 2026, few enough to meet. */
export const dayArbitrary = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-03-${String(date).padStart(2, '0')}`);
