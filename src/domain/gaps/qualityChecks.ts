import { checkpointCeiling, contradictsCheckpoints } from '../scoring/checkpointCeiling.ts';
import type { AssessedRequirement } from '../scoring/assessedRequirements.ts';
import {
  justificationDemand,
  lacksJustification,
  type JustificationDemand,
} from '../scoring/justificationDemand.ts';
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

/** The kinds in the order a reader meets them: what stands against the answer itself first. */
const qualityChecks: readonly QualityCheck[] = [
  'contradictsCheckpoints',
  'leapWithoutJustification',
  'lacksJustification',
  'notRelevantWithoutJustification',
  'gapWithoutImprovement',
  'fulfilledWithoutEvidence',
  'unanswered',
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
    .flatMap((item) => findings(standard, item, before).map((question) => ({ ...question, item })));
}

function findings(
  standard: Standard,
  item: AssessedRequirement,
  before: ReadonlyMap<number, number>,
): QualityQuestion[] {
  const { answer, requirement, score } = item;
  if (score === null) return [{ check: 'unanswered' }];
  if (score === 'notRelevant')
    return lacksJustification(item) ? [{ check: 'notRelevantWithoutJustification' }] : [];
  const gap = gapSize(item);
  if (typeof score !== 'number' || gap === null) return [];
  const earlier = before.get(requirement.number);
  const leapt = earlier !== undefined && Math.abs(score - earlier) >= leap;
  const unjustified = (answer?.justification ?? '').trim() === '';
  const ceiling = checkpointCeiling(standard, requirement.checkpoints, answer?.checkpoints ?? {});
  const demand = justificationDemand(item);
  const questions: QualityQuestion[] = [];
  if (ceiling !== null && contradictsCheckpoints(score, ceiling))
    questions.push({ check: 'contradictsCheckpoints', score, ceiling });
  // One missing justification is asked for once, for the weightier reason.
  if (leapt && unjustified) questions.push({ check: 'leapWithoutJustification', before: earlier, score });
  else if (demand !== null && unjustified) questions.push({ check: 'lacksJustification', demand });
  if (gap > 0 && (answer?.improvements ?? '').trim() === '')
    questions.push({ check: 'gapWithoutImprovement' });
  if (gap === 0 && (answer?.evidence ?? []).length === 0)
    questions.push({ check: 'fulfilledWithoutEvidence' });
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
