import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import { gapSize, type Gap } from './rankGaps.ts';

/**
 * Whether a gap was there before. `open`: it was a gap the year before too. `new`: the year before reached the target.
 * `unknown`: nothing was said about it the year before, so that nobody can tell.
 */
export type GapStatus = 'new' | 'open' | 'unknown';

/**
 * The status of a gap.
 * @param lastYear what the office said the calendar year before, `null` when it did not evaluate itself
 */
export function gapStatus(
  gap: Pick<Gap, 'item' | 'yearsOpen'>,
  lastYear: readonly AssessedRequirement[] | null,
): GapStatus {
  if (gap.yearsOpen > 1) return 'open';
  const { number } = gap.item.requirement;
  const before = lastYear?.find((item) => item.requirement.number === number);
  return before?.applicable && gapSize(before) === 0 ? 'new' : 'unknown';
}

/** The first of the years in a row in which it has been a gap. */
export function openSinceYear(gap: Gap, year: number): number {
  return year - gap.yearsOpen + 1;
}
