import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import type { QualityFinding } from './qualityChecks.ts';

/** A requirement that ought to be looked at before the result leaves, and all there is to ask about it. */
export type LookedAgain = {
  item: AssessedRequirement;
  /** `different`: people have answered it differently. `unknown`: nobody could tell. */
  state: 'different' | 'asked' | 'unknown' | 'unanswered';
  findings: readonly QualityFinding[];
};

/**
 * What remains before the result is handed on, requirement by requirement, in the standard's order: the count of it is
 * the count of the checklist. A requirement stands here once, however much there is to ask about it.
 * @param findings of the same items, see `checkQuality`
 */
export function lookAgain(
  items: readonly AssessedRequirement[],
  findings: readonly QualityFinding[],
): LookedAgain[] {
  return items
    .filter(({ applicable }) => applicable)
    .flatMap((item): LookedAgain[] => {
      const own = findings.filter((finding) => finding.item.requirement.number === item.requirement.number);
      const state = stateOf(item, own.length);
      return state === null ? [] : [{ item, state, findings: own }];
    });
}

function stateOf({ answer, score }: AssessedRequirement, asked: number): LookedAgain['state'] | null {
  if ((answer?.conflicts.length ?? 0) > 0) return 'different';
  if (score === null) return 'unanswered';
  if (score === 'unknown') return 'unknown';
  return asked > 0 ? 'asked' : null;
}
