import type { Stretch } from '../input/seenText.ts';

/**
 * Tells whether a stretch touches one of the taken, in one walk along them: however many are asked about, each of the
 * taken is passed once.
 * @param taken in order, without overlap
 * @returns to be asked about stretches in the order they begin
 */
export function walkAlong(taken: readonly Stretch[]): (stretch: Stretch) => boolean {
  let next = 0;
  return ({ start, end }) => {
    for (let one = taken[next]; one && one.end <= start; one = taken[next]) next++;
    const one = taken[next];
    return one !== undefined && one.start < end;
  };
}
