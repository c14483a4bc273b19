import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { groupDistribution, type GroupDistribution } from '#src/domain/scoring/distribution.ts';
import { fulfilment, type Fulfilment } from '#src/domain/scoring/fulfilment.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';

/** How the office stands in one theme: everything the charts show of it, and the requirements it rests on. */
export type ThemeProfile = GroupDistribution & { fulfilment: Fulfilment };

/** The themes in which anything applies to the office, in the standard's order. */
export function themeProfiles(standard: Standard, items: readonly AssessedRequirement[]): ThemeProfile[] {
  return groupDistribution(standard, items, 'theme').map((group) => ({
    ...group,
    fulfilment: fulfilment(standard, group.items),
  }));
}
