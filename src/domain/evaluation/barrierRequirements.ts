import type { Barrier } from './Barrier.ts';

/** Numbers of the requirements a barrier stands in the way of, lowest first. */
export function requirementsOfBarrier({ requirements }: Pick<Barrier, 'requirements'>): number[] {
  return Object.keys(requirements)
    .filter((key) => /^[1-9]\d{0,4}$/.test(key))
    .map(Number)
    .toSorted((a, b) => a - b);
}
