import type { Gap } from './rankGaps.ts';

/** A gap of this many levels cannot wait for another year. */
const veryLarge = 3;

/** A gap of this many levels that was there the year before as well is not about to close by itself. */
const large = 2;

/**
 * The gaps that those who decide must hear of: of a binding requirement («skal»), and either three levels or more, or
 * two levels in the second year or later. Few enough to be talked about in a meeting, in the order they come, which is
 * that of their priority.
 */
export function needsDecision(gaps: readonly Gap[]): Gap[] {
  return gaps.filter(
    ({ item, size, yearsOpen }) =>
      item.requirement.obligation === 'skal' && (size >= veryLarge || (size >= large && yearsOpen > 1)),
  );
}
