import { gapStatus, openSinceYear, type GapStatus } from '#src/domain/gaps/gapStatus.ts';
import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { assessedLastYear } from '#src/state/assessed.ts';
import type { OpenEvaluation } from '#src/state/openEvaluation.ts';

/** A gap as the page tells of it. */
export type ListedGap = Gap & {
  /** Its place among all gaps of the evaluation, from 1, whatever is filtered away. */
  rank: number;
  status: GapStatus;
  /** The first of the years in a row in which it has been a gap. */
  since: number;
};

/** The gaps in the order they came, with their place and what is known of the year before. */
export function listGaps(open: OpenEvaluation, gaps: readonly Gap[]): ListedGap[] {
  const lastYear = assessedLastYear(open);
  return gaps.map((gap, index) => ({
    ...gap,
    rank: index + 1,
    status: gapStatus(gap, lastYear),
    since: openSinceYear(gap, open.evaluation.year),
  }));
}
