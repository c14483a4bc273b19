import type { AssessedRequirement } from './assessedRequirements.ts';

/** Why a written justification is demanded for an answer, or `null` when none is. */
export type JustificationDemand = 'notRelevant' | 'belowTarget' | 'always' | null;

/**
 * «Ikke relevant» demands a justification in every case. Otherwise the requirement's own data say: with every score,
 * or with a score below the target. Unanswered and «vet ikke» demand none.
 */
export function justificationDemand(item: AssessedRequirement): JustificationDemand {
  const { score, requirement, target } = item;
  if (score === 'notRelevant') return 'notRelevant';
  if (typeof score !== 'number') return null;
  if (requirement.justification === 'always') return 'always';
  return requirement.justification === 'belowTarget' && score < target ? 'belowTarget' : null;
}

/** Whether a demanded justification is still missing. */
export function lacksJustification(item: AssessedRequirement): boolean {
  return justificationDemand(item) !== null && (item.answer?.justification ?? '').trim() === '';
}
