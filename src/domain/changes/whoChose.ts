import type { SharedScope } from '../evaluation/SharedScope.ts';
import type { Change } from './Change.ts';
import { newestFirst } from './heads.ts';

/**
 * The change by which a part that is gone through by itself was chosen: whoever takes an ending back does not become the one
 * who chose it.
 * @param changes those of the row, in any order
 * @returns `undefined` where it is not among them
 */
export function whoChose({ heads }: SharedScope, changes: readonly Change[]): Change | undefined {
  const chosen = changes.filter(({ patch }) => patch['state'] === 'chosen').toSorted(newestFirst);
  return chosen.find(({ id }) => id === heads['state']?.[0]) ?? chosen[0];
}
