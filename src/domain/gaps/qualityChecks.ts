import { checkpointCeiling, contradictsCheckpoints } from '../scoring/checkpointCeiling.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import { lacksJustification } from '../scoring/justificationDemand.ts';
import type { Standard } from '../standard/Standard.ts';
import { gapSize } from './rankGaps.ts';

/** What a careful reader would ask about an answer before it is signed. */
export type QualityCheck =
  /** Reaches its target, with nothing to show for it. */
  | 'fulfilledWithoutEvidence'
  /** Below its target, and nothing said about what should be better. */
  | 'gapWithoutImprovement'
  | 'notRelevantWithoutJustification'
  /** The standard demands a justification with this score. */
  | 'lacksJustification'
  | 'unanswered'
  /** Claims more than the checkpoints speak for. */
  | 'contradictsCheckpoints'
  /** Two levels or more from the year before, and no word about why. */
  | 'leapWithoutJustification';

export type QualityFinding = { item: AssessedRequirement; check: QualityCheck };

/** A change of score from which on a reader expects to be told why, in levels. */
const leap = 2;

/**
 * The findings of one evaluation, in the standard's order. A requirement may have several.
 * @param before the score a requirement had the year before, by number; without an entry there is none to compare with
 */
export function checkQuality(
  standard: Standard,
  items: readonly AssessedRequirement[],
  before: ReadonlyMap<number, number>,
): QualityFinding[] {
  return items
    .filter((item) => item.applicable)
    .flatMap((item) => findings(standard, item, before).map((check) => ({ item, check })));
}

function findings(
  standard: Standard,
  item: AssessedRequirement,
  before: ReadonlyMap<number, number>,
): QualityCheck[] {
  const { answer, requirement, score } = item;
  if (score === null) return ['unanswered'];
  if (score === 'notRelevant') return lacksJustification(item) ? ['notRelevantWithoutJustification'] : [];
  const gap = gapSize(item);
  if (typeof score !== 'number' || gap === null) return [];
  const earlier = before.get(requirement.number);
  const leapt = earlier !== undefined && Math.abs(score - earlier) >= leap;
  const unjustified = (answer?.justification ?? '').trim() === '';
  const ceiling = checkpointCeiling(standard, requirement.checkpoints, answer?.checkpoints ?? {});
  return [
    ...(gap === 0 && (answer?.evidence ?? []).length === 0 ? ['fulfilledWithoutEvidence' as const] : []),
    ...(gap > 0 && (answer?.improvements ?? '').trim() === '' ? ['gapWithoutImprovement' as const] : []),
    ...(contradictsCheckpoints(score, ceiling) ? ['contradictsCheckpoints' as const] : []),
    ...(leapt && unjustified ? ['leapWithoutJustification' as const] : []),
    ...(lacksJustification(item) && !(leapt && unjustified) ? ['lacksJustification' as const] : []),
  ];
}
