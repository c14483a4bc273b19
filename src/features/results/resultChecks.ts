import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { checkpointCeiling, contradictsCheckpoints } from '#src/domain/scoring/checkpointCeiling.ts';
import { justificationDemand, lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';

export type MissingJustification = {
  item: AssessedRequirement;
  demand: 'notRelevant' | 'belowTarget' | 'always';
};

export type AboveCheckpoints = { item: AssessedRequirement; score: number; ceiling: number };

/** What ought to be looked at again before the result is handed on. */
export type ResultChecks = { missing: MissingJustification[]; above: AboveCheckpoints[] };

/** Goes through the applicable requirements: a demanded justification that is missing, a score the checkpoints do not speak for. */
export function resultChecks(standard: Standard, items: readonly AssessedRequirement[]): ResultChecks {
  const applicable = items.filter((item) => item.applicable);
  return {
    missing: applicable.flatMap((item) => {
      const demand = justificationDemand(item);
      return demand !== null && lacksJustification(item) ? [{ item, demand }] : [];
    }),
    above: applicable.flatMap((item) => {
      const { score, requirement, answer } = item;
      const ceiling = checkpointCeiling(standard, requirement.checkpoints, answer?.checkpoints ?? {});
      return typeof score === 'number' && ceiling !== null && contradictsCheckpoints(score, ceiling)
        ? [{ item, score, ceiling }]
        : [];
    }),
  };
}
