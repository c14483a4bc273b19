import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import type { Score } from '#src/domain/evaluation/Answer.ts';

/**
 * Whether the next requirement may come by itself: this one has just got its first answer, nothing more is expected of
 * it, and nobody disagrees. Whoever corrects an answer stays where they are.
 * @param before what was answered until now
 */
export function comesByItself(before: Score, now: AssessedRequirement): boolean {
  return (
    before === null &&
    now.score !== null &&
    !lacksJustification(now) &&
    (now.answer?.conflicts ?? []).length === 0
  );
}
