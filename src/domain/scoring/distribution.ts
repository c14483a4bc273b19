import type { Standard } from '../standard/Standard.ts';
import type { AssessedRequirement } from './assessedRequirements.ts';
import { groupRequirements, type Grouping, type RequirementGroup } from './groups.ts';

/** How many requirements have each score. All of them together are `applicable`: nothing is counted twice or left out. */
export type Distribution = {
  /** One count for each level of the scale, lowest first. */
  levels: number[];
  notRelevant: number;
  unknown: number;
  unanswered: number;
  applicable: number;
};

/** Counts the applicable requirements of a selection by score. */
export function distribution(standard: Standard, items: readonly AssessedRequirement[]): Distribution {
  const applicable = items.filter((item) => item.applicable);
  const count = (score: AssessedRequirement['score']) =>
    applicable.filter((item) => item.score === score).length;
  return {
    levels: standard.scale.map((level) => count(level.value)),
    notRelevant: count('notRelevant'),
    unknown: count('unknown'),
    unanswered: count(null),
    applicable: applicable.length,
  };
}

export type GroupDistribution = RequirementGroup & { distribution: Distribution };

/** The distribution of each group that has any applicable requirement, with the requirements it counts. */
export function groupDistribution(
  standard: Standard,
  items: readonly AssessedRequirement[],
  grouping: Grouping,
): GroupDistribution[] {
  const applicable = items.filter((item) => item.applicable);
  return groupRequirements(standard, applicable, grouping).map((group) => ({
    ...group,
    distribution: distribution(standard, group.items),
  }));
}
