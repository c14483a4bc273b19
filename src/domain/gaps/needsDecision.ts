import type { Gap } from './rankGaps.ts';

/** From this many years in a row on, a gap is no longer something the office is about to close by itself. */
const tooLong = 3;

/** A gap of this many levels is far from the target. */
const large = 2;

/**
 * The gaps that those who decide must hear of: of a binding requirement («skal»), and either large (two levels or more)
 * or open for the third year or longer. In the order they come, which is that of their priority.
 */
export function needsDecision(gaps: readonly Gap[]): Gap[] {
  return gaps.filter(
    ({ item, size, yearsOpen }) =>
      item.requirement.obligation === 'skal' && (size >= large || yearsOpen >= tooLong),
  );
}
