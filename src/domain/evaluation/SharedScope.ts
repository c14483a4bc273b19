import type { RowFrame } from './RowFrame.ts';

/** `chosen`: somebody chose the part. `ended`: it is done with. `resumed`: the ending was taken back, and the choice before it holds. */
export const sharedScopeStates = ['chosen', 'ended', 'resumed'] as const;

/**
 * That the office goes through a part of the standard by itself in an evaluation, one for each part: the projection of the
 * changes about it. It is told to everybody who has the evaluation, and narrows what nobody sees: what each looks through
 * is chosen on each machine.
 */
export type SharedScope = RowFrame & {
  evaluation: string;
  /** Id of the scope, the same in every edition. */
  scope: string;
  /** `null`: nobody has chosen it. */
  state: (typeof sharedScopeStates)[number] | null;
};

/** Whether a part is being gone through by itself. */
export function isGoneThrough({ state }: Pick<SharedScope, 'state'>): boolean {
  return state === 'chosen' || state === 'resumed';
}
