import type { Standard } from '../standard/Standard.ts';
import { highestLevel, type AssessedRequirement } from './assessedRequirements.ts';

/**
 * What the fulfilment of a selection would be if every requirement in it that has a score just reached its target: the
 * mark to hold the fulfilment against. Over the same requirements as `fulfilment`, so that the two can be compared.
 * @returns 0–1, or `null` when nothing applicable has a score
 */
export function targetShare(standard: Standard, items: readonly AssessedRequirement[]): number | null {
  const scored = items.filter((item) => item.applicable && typeof item.score === 'number');
  if (scored.length === 0) return null;
  const targets = scored.reduce((total, item) => total + item.target, 0);
  return targets / (scored.length * highestLevel(standard));
}
