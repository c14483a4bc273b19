import type { Action } from './Action.ts';

/** The requirements an action is for, lowest number first, each with the level expected when it is done. */
export function expectedLevels({ expected }: Pick<Action, 'expected'>): { number: number; level: number }[] {
  return Object.entries(expected)
    .filter(([key]) => /^[1-9]\d{0,4}$/.test(key))
    .map(([key, level]) => ({ number: Number(key), level }))
    .toSorted((a, b) => a.number - b.number);
}

/** Numbers of the requirements an action is for, lowest first. */
export function requirementsOfAction(action: Pick<Action, 'expected'>): number[] {
  return expectedLevels(action).map(({ number }) => number);
}
