import { checkpointCeiling, contradictsCheckpoints } from '../scoring/checkpointCeiling.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import {
  justificationDemand,
  lacksJustification,
  type JustificationDemand,
} from '../scoring/justificationDemand.ts';
import { lacksReason } from '../scoring/ownTarget.ts';
import type { Standard } from '../standard/Standard.ts';

/** What a careful reader would ask about an answer before it is signed. */
export type QualityCheck =
  /** Reaches its target, with nothing to show for it. */
  | 'fulfilledWithoutEvidence'
  /** Below its target, and nothing said about what should be better. */
  | 'gapWithoutImprovement'
  | 'notRelevantWithoutJustification'
  /** A justification is expected with this score: by Rettesnor, whose rule it is. */
  | 'lacksJustification'
  /** A step for the year with no reason of at least a sentence, which therefore does not count. */
  | 'ownTargetWithoutReason'
  /** Claims more than the checkpoints speak for. */
  | 'contradictsCheckpoints'
  /** Two levels or more from the year before, and no word about why. */
  | 'leapWithoutJustification';

/** The kinds in the order a reader meets them: what stands against the answer itself first. */
const qualityChecks: readonly QualityCheck[] = [
  'contradictsCheckpoints',
  'leapWithoutJustification',
  'lacksJustification',
  'notRelevantWithoutJustification',
  'gapWithoutImprovement',
  'fulfilledWithoutEvidence',
  'ownTargetWithoutReason',
];

/** What is asked about an answer, with what the question rests on. */
type QualityQuestion =
  | {
      check: Exclude<
        QualityCheck,
        'contradictsCheckpoints' | 'leapWithoutJustification' | 'lacksJustification'
      >;
    }
  | { check: 'contradictsCheckpoints'; score: number; ceiling: number }
  | { check: 'leapWithoutJustification'; before: number; score: number }
  | { check: 'lacksJustification'; demand: Exclude<JustificationDemand, null> };

export type QualityFinding = QualityQuestion & { item: AssessedRequirement };

/** A change of score from which on a reader expects to be told why, in levels. */
const leap = 2;

/**
 * What ought to be looked at again, «bør ses på igjen», in the standard's order. A requirement may have several findings.
 * What nobody has answered is none: it is told of as not assessed.
 * @param before the score a requirement had the year before, by number; without an entry there is none to compare with
 */
export function checkQuality(
  standard: Standard,
  items: readonly AssessedRequirement[],
  before: ReadonlyMap<number, number>,
): QualityFinding[] {
  return items
    .filter((item) => item.applicable)
    .flatMap((item) => findings(standard, item, before).map((question) => ({ ...question, item })));
}

function findings(
  standard: Standard,
  item: AssessedRequirement,
  before: ReadonlyMap<number, number>,
): QualityQuestion[] {
  const { answer, requirement, score, target } = item;
  if (score === 'notRelevant')
    return lacksJustification(item) ? [{ check: 'notRelevantWithoutJustification' }] : [];
  if (!answer || typeof score !== 'number') return [];
  const earlier = before.get(requirement.number) ?? score;
  const leapt = Math.abs(score - earlier) >= leap;
  const unjustified = answer.justification.trim() === '';
  const ceiling = checkpointCeiling(standard, requirement.checkpoints, answer.checkpoints);
  const demand = justificationDemand(item);
  const questions: QualityQuestion[] = [];
  if (ceiling !== null && contradictsCheckpoints(score, ceiling))
    questions.push({ check: 'contradictsCheckpoints', score, ceiling });
  // One missing justification is asked for once, for the weightier reason.
  if (leapt && unjustified) questions.push({ check: 'leapWithoutJustification', before: earlier, score });
  else if (demand !== null && unjustified) questions.push({ check: 'lacksJustification', demand });
  if (lacksReason(answer)) questions.push({ check: 'ownTargetWithoutReason' });
  if (score < target && answer.improvements.trim() === '') questions.push({ check: 'gapWithoutImprovement' });
  if (score >= target && answer.evidence.length === 0) questions.push({ check: 'fulfilledWithoutEvidence' });
  return questions;
}

/** The findings of each kind that has any, in the order of `qualityChecks`. */
export function groupFindings(
  findings: readonly QualityFinding[],
): { check: QualityCheck; findings: QualityFinding[] }[] {
  return qualityChecks
    .map((check) => ({ check, findings: findings.filter((finding) => finding.check === check) }))
    .filter((group) => group.findings.length > 0);
}
