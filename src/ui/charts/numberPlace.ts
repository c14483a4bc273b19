/** Where the number of a step stands, from the middle of its mark: sideways in pixels, and what of it is there. */
export type NumberPlace = { dx: number; anchor: 'middle' | 'start' };

/**
 * Above its mark; to the right of the line that comes down to it where the measure falls, so that the line is not drawn
 * through the number.
 * @param before what the step before came to; `null`: there is none, or no line leads from it
 */
export function numberPlace(before: number | null, value: number): NumberPlace {
  return before !== null && before > value ? { dx: 8, anchor: 'start' } : { dx: 0, anchor: 'middle' };
}
