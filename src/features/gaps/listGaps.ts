import { gapStatus, openSinceYear, type GapStatus } from '#src/domain/gaps/gapStatus.ts';
import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { assessedLastYear } from '#src/state/editing/assessed.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';

/** A gap as the page tells of it. */
export type ListedGap = Gap & {
  status: GapStatus;
  /** The first of the years in a row in which it has been a gap. */
  since: number;
  /** Whether the office evaluated itself the year before: where it did not, there is nothing to say of it. */
  hasYearBefore: boolean;
};

/** The gaps in the order they came, with what is known of the year before. */
export function listGaps(open: OpenEvaluation, gaps: readonly Gap[]): ListedGap[] {
  const lastYear = assessedLastYear(open);
  return gaps.map((gap) => ({
    ...gap,
    status: gapStatus(gap, lastYear),
    since: openSinceYear(gap, open.evaluation.year),
    hasYearBefore: lastYear !== null,
  }));
}
