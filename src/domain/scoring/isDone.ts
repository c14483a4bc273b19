import type { AssessedRequirement } from './assessedRequirements.ts';
import { lacksJustification } from './justificationDemand.ts';

/**
 * Whether a requirement is done, and has its check mark: it has a level or is «ikke relevant», is justified where that is
 * expected, and nobody disagrees about it. Before that it is at most «besvart»; «vet ikke» is an answer, and not done.
 */
export function isDone(item: AssessedRequirement): boolean {
  const settled = typeof item.score === 'number' || item.score === 'notRelevant';
  return settled && !lacksJustification(item) && (item.answer?.conflicts ?? []).length === 0;
}
