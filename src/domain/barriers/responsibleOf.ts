import { eachRoleOnce } from '../evaluation/sameRole.ts';
import type { Barrier } from '../evaluation/Barrier.ts';

/** Those who can do something about a barrier, as they are written, without those that are empty. */
export function responsibleOf({ responsible }: Pick<Barrier, 'responsible'>): string[] {
  return responsible.map(({ name }) => name.trim()).filter((name) => name !== '');
}

/** Everybody who can do something about any of the barriers, in alphabetical order. */
export function allResponsible(barriers: readonly Barrier[]): string[] {
  return eachRoleOnce(barriers.flatMap(responsibleOf)).toSorted((a, b) => a.localeCompare(b, 'nb'));
}
